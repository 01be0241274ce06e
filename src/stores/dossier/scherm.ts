import { atom } from 'nanostores';
import type { Platform } from '../../lib/platform.ts';

/** What is shown of an open vault. */
export type Scherm =
  | { readonly soort: 'lijst' }
  | { readonly soort: 'nieuw' }
  /** One dossier; `deel` is its open part. */
  | { readonly soort: 'dossier'; readonly id: string; readonly deel: Deel }
  | { readonly soort: 'instellingen' }
  | { readonly soort: 'bestand-uit' }
  | { readonly soort: 'bestand-in' }
  | { readonly soort: 'vernietig'; readonly id: string };
export type Deel = 'tijdlijn' | 'stappen' | 'erbij' | 'bladen' | 'omslag';

/** The screens inside an open vault, with back and forward. The history of the browser gets a number and nothing else. */
export function maakScherm({ geschiedenis }: Pick<Platform, 'geschiedenis'>) {
  const bezocht: Scherm[] = [{ soort: 'lijst' }];
  const $scherm = atom<Scherm>({ soort: 'lijst' });
  /** Counts views, so that focus moves to the heading of each new one. */
  const $beurt = atom(0);
  let plaats = 0;

  function toon(nieuw: number): void {
    plaats = Math.min(Math.max(nieuw, 0), bezocht.length - 1);
    $scherm.set(bezocht[plaats] ?? { soort: 'lijst' });
    $beurt.set($beurt.get() + 1);
  }
  geschiedenis.vervang(0);
  geschiedenis.bij(toon);

  return {
    $scherm,
    $beurt,
    ga: (scherm: Scherm): void => {
      bezocht.splice(plaats + 1, Infinity, scherm);
      geschiedenis.duw(plaats + 1);
      toon(plaats + 1);
    },
    /** The same place in the history shows something else: what was there is gone. */
    vervang: (scherm: Scherm): void => {
      bezocht[plaats] = scherm;
      toon(plaats);
    },
  };
}
export type Schermstore = ReturnType<typeof maakScherm>;
