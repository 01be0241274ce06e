import { atom } from 'nanostores';
import type { Platform } from '../../lib/platform.ts';
import type { Velden } from './blad-velden.ts';

/** What is shown of an open vault. */
export type Scherm =
  | { readonly soort: 'lijst' }
  | { readonly soort: 'nieuw' }
  /** One dossier; `deel` is its open part. */
  | { readonly soort: 'dossier'; readonly id: string; readonly deel: Deel }
  | { readonly soort: 'instellingen' }
  | { readonly soort: 'bestand-uit' }
  | { readonly soort: 'bestand-in' }
  | { readonly soort: 'vernietig'; readonly id: string }
  /** What waits to be recorded; `gekozen` is the dossier that was just made for it. */
  | { readonly soort: 'aanbod'; readonly gekozen?: string };
export type Deel = 'tijdlijn' | 'stappen' | 'erbij' | 'bladen' | 'omslag';

/** What a dossier is opened with, once: a form that is filled in already, or a post to look at. */
export type Mee = { readonly soort: 'formulier'; readonly velden: Velden } | { readonly soort: 'post'; readonly id: string };

/** The screens inside an open vault, with back and forward. The history of the browser gets a number and nothing else. */
export function maakScherm({ geschiedenis }: Pick<Platform, 'geschiedenis'>) {
  const bezocht: Scherm[] = [{ soort: 'lijst' }];
  const $scherm = atom<Scherm>({ soort: 'lijst' });
  /** Counts views, so that focus moves to the heading of each new one. */
  const $beurt = atom(0);
  let plaats = 0;
  let mee: Mee | undefined;

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
    /** The same place in the history shows something else: what was there is gone. `erbij` goes along this once. */
    vervang: (scherm: Scherm, erbij?: Mee): void => {
      mee = erbij;
      bezocht[plaats] = scherm;
      toon(plaats);
    },
    /** Takes what goes along with this screen; the second time there is nothing. */
    haalMee: (): Mee | undefined => {
      const wat = mee;
      mee = undefined;
      return wat;
    },
  };
}
export type Schermstore = ReturnType<typeof maakScherm>;
