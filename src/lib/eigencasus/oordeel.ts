import type { EigenCasus } from './model.ts';

/** How a case in a file stands to what is here. `anders`: the file is newer; `hier-nieuwer`: what is here is newer. */
export type Verhouding = 'nieuw' | 'gelijk' | 'anders' | 'hier-nieuwer';
/** What to do with a case that differs. Nothing is replaced unasked. */
export type Keuze = 'overslaan' | 'kopie' | 'vervangen';

export interface Oordeel {
  readonly casus: EigenCasus;
  readonly verhouding: Verhouding;
}

const zonderMoment = ({ gewijzigd, ...rest }: EigenCasus): string => JSON.stringify(rest);

/** Sets every case of a file beside the one that is here under the same id. */
export const vergelijkImport = (hier: readonly EigenCasus[], uit: readonly EigenCasus[]): readonly Oordeel[] =>
  uit.map((casus) => {
    const bestaand = hier.find(({ id }) => id === casus.id);
    if (!bestaand) return { casus, verhouding: 'nieuw' };
    if (zonderMoment(bestaand) === zonderMoment(casus)) return { casus, verhouding: 'gelijk' };
    return { casus, verhouding: bestaand.gewijzigd > casus.gewijzigd ? 'hier-nieuwer' : 'anders' };
  });

/** Adds what is new, and does with the rest what was chosen per id; without a choice what is here stays. `maakId` gives a copy its own id. */
export function voegImportToe(
  hier: readonly EigenCasus[],
  uit: readonly EigenCasus[],
  keuzes: Readonly<Record<string, Keuze>>,
  maakId: () => string,
): readonly EigenCasus[] {
  return vergelijkImport(hier, uit).reduce<readonly EigenCasus[]>((nu, { casus, verhouding }) => {
    if (verhouding === 'nieuw') return [...nu, casus];
    const keuze = verhouding === 'gelijk' ? 'overslaan' : (keuzes[casus.id] ?? 'overslaan');
    if (keuze === 'kopie') return [...nu, { ...casus, id: maakId() }];
    return keuze === 'vervangen' ? nu.map((een) => (een.id === casus.id ? casus : een)) : nu;
  }, hier);
}
