import type { Bereik } from '../beslisboom/index.ts';

/** How a question that is not answered, or not asked, stands in a cell; no answer has this id. */
export const ONBEANTWOORD = '';

/** One input of a table: a question, with every value it can have. */
export interface Kolom {
  readonly id: string;
  /** The question in words. */
  readonly naam: string;
  /** Ids of answers, and `ONBEANTWOORD`. */
  readonly waarden: readonly string[];
}

/** One row: for each column the values that fit, what comes out, and why. */
export interface Rij {
  readonly bereik: Bereik;
  readonly uit: string;
  readonly omdat: string;
  /** Source ids. */
  readonly bronnen: readonly string[];
}

/** How rows are used: exactly one fits (or none), the first that fits counts, or all that fit count. */
export type Trefregel = 'UNIQUE' | 'FIRST' | 'COLLECT';

/** One decision table. */
export interface Tabel {
  readonly id: string;
  readonly naam: string;
  /** The question that the table answers. */
  readonly vraag: string;
  /** How to read it, and what it means when no row fits. */
  readonly toelichting: string;
  readonly trefregel: Trefregel;
  readonly kolommen: readonly Kolom[];
  /** Everything that can come out. */
  readonly uitkomsten: readonly string[];
  readonly rijen: readonly Rij[];
}

/** Whether a cell fits every value, also no answer at all. */
export const maaktNietUit = ({ id, waarden }: Kolom, bereik: Bereik): boolean => (bereik[id] ?? waarden).length === waarden.length;

/**
 * Merges rows that say the same and differ in one column only, until none are left.
 * Rows that did not overlap still do not, and together they take the same combinations.
 */
export function voegSamen(kolommen: readonly Kolom[], rijen: readonly Rij[]): readonly Rij[] {
  const korter = kolommen.toReversed().reduce<readonly Rij[]>((nu, kolom) => perKolom(kolommen, kolom, nu), rijen);
  return korter.length < rijen.length ? voegSamen(kolommen, korter) : rijen;
}

function perKolom(kolommen: readonly Kolom[], { id, waarden }: Kolom, rijen: readonly Rij[]): readonly Rij[] {
  const groepen = new Map<string, Rij>();
  for (const rij of rijen) {
    const sleutel = JSON.stringify([rij.uit, rij.omdat, ...kolommen.map((kolom) => (kolom.id === id ? '' : rij.bereik[kolom.id]))]);
    const eerder = groepen.get(sleutel);
    const samen = [...(eerder?.bereik[id] ?? []), ...(rij.bereik[id] ?? [])];
    groepen.set(sleutel, { ...rij, bereik: { ...rij.bereik, [id]: waarden.filter((waarde) => samen.includes(waarde)) } });
  }
  return [...groepen.values()];
}
