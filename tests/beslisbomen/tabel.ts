import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';

/** One row of a table of rules: which answers it takes, and what comes out. */
export interface Rij {
  readonly vakken: readonly (readonly [vraag: string, mag: string])[];
  readonly uit: string;
}

/**
 * Reads a table that describes a tree a second time and shares nothing with the engine. The first line names the questions.
 * j = ja, t = twijfel, n = nee, o = nog niet bekend, z = zorg, m = melding; `*` = asked, any answer; `-` = not asked.
 */
export function leesTabel(tekst: string): readonly Rij[] {
  const [kop = [], ...rijen] = tekst
    .trim()
    .split('\n')
    .map((regel) => regel.trim().split(/\s+/));
  return rijen.map((rij) => ({ vakken: kop.slice(0, -1).map((vraag, i) => [vraag, rij[i] ?? ''] as const), uit: rij.at(-1) ?? '' }));
}

const letters: Readonly<Record<string, string>> = { ja: 'j', twijfel: 't', nee: 'n', 'nog-niet-bekend': 'o', zorg: 'z', melding: 'm' };
const past = (mag: string, antwoord: string): boolean => mag === '*' || mag === '-' || mag.includes(letters[antwoord] ?? '?');

/** What the first row that fits gives, and the questions that it asks. */
export function zoek(tabel: readonly Rij[], antwoorden: Antwoorden): { readonly uit: string; readonly gevraagd: readonly string[] } {
  const rij = tabel.find(({ vakken }) => vakken.every(([vraag, mag]) => past(mag, antwoorden[vraag] ?? '')));
  return { uit: rij?.uit ?? 'niets', gevraagd: (rij?.vakken ?? []).filter(([, mag]) => mag !== '-').map(([vraag]) => vraag) };
}
