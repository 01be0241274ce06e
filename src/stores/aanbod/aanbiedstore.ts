import { atom } from 'nanostores';
import type { Aanbiedomgeving } from '../../lib/platform.ts';
import { type Aanbiedstand, maakAanbieder } from './aanbieder.ts';

/** What hands something to a dossier, for a screen that follows how it stands. */
export function maakAanbiedstore(omgeving: Aanbiedomgeving) {
  const $stand = atom<Aanbiedstand>({ soort: 'rust' });
  const aanbieder = maakAanbieder(omgeving, (stand) => {
    $stand.set(stand);
  });
  return { ...aanbieder, $stand };
}
export type Aanbiedstore = ReturnType<typeof maakAanbiedstore>;
