import { atom } from 'nanostores';
import type { Platform } from '../lib/platform.ts';

const SLEUTEL = 'meldcodewijzer:protocol';

/** The protocol that this device remembers; only a slug, nothing of a case. */
export function maakVoorkeur(platform: Platform) {
  const $protocol = atom<string | undefined>(undefined);
  return {
    $protocol,
    laad: (bekend: readonly string[]) => {
      const slug = platform.voorkeuren.lees(SLEUTEL);
      if (slug !== undefined && bekend.includes(slug)) $protocol.set(slug);
    },
    kies: (slug: string | undefined) => {
      $protocol.set(slug);
      if (slug === undefined) platform.voorkeuren.wis(SLEUTEL);
      else platform.voorkeuren.schrijf(SLEUTEL, slug);
    },
  };
}
export type Voorkeur = ReturnType<typeof maakVoorkeur>;
