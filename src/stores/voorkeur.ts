import { atom } from 'nanostores';
import type { Platform } from '../lib/platform.ts';

const SLEUTEL = 'meldcodewijzer:protocol';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The protocol that this device remembers; only a slug, nothing of a case. */
export function maakVoorkeur(platform: Platform) {
  const $protocol = atom<string | undefined>(undefined);
  return {
    $protocol,
    /** Reads what the device remembers. On a site of many schools the page does not know them all: whatever can be a slug is taken. */
    laad: (bekend: readonly string[] | 'te-veel') => {
      const slug = platform.voorkeuren.lees(SLEUTEL);
      if (slug !== undefined && (bekend === 'te-veel' ? SLUG.test(slug) : bekend.includes(slug))) $protocol.set(slug);
    },
    kies: (slug: string | undefined) => {
      $protocol.set(slug);
      if (slug === undefined) platform.voorkeuren.wis(SLEUTEL);
      else platform.voorkeuren.schrijf(SLEUTEL, slug);
    },
  };
}
export type Voorkeur = ReturnType<typeof maakVoorkeur>;
