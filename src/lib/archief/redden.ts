import { type Aantekening, type Dossier, leesDossier, type Migratie, verwijzingen } from '../dossier/index.ts';

/** An entry as it was stored, not judged yet. */
export type Los = Readonly<Record<string, unknown>> & { readonly id: string; readonly volg: number };

/** An entry that had to be left out. */
export interface Weggelaten {
  readonly id: string;
  readonly reden: 'vorm' | 'verwijst-naar-niets';
}

export interface Gered {
  /** Absent when nothing can be made of it. */
  readonly dossier?: Dossier;
  readonly reden: 'nieuwer-formaat' | 'vorm';
  readonly weg: readonly Weggelaten[];
}

/** Reads a dossier; when some of its entries are damaged or gone, it reads what is left and names what it had to leave out. */
export function leesZoveelMogelijk(omslag: unknown, aantekeningen: readonly Los[], migraties?: readonly Migratie[]): Gered {
  const weg: Weggelaten[] = [];
  let over = aantekeningen;
  for (;;) {
    const gelezen = leesDossier({ ...(omslag as object), aantekeningen: over }, migraties);
    if (gelezen.ok) return { dossier: gelezen.dossier, reden: 'vorm', weg };
    const eruit = gelezen.reden === 'geen-dossier' ? verkeerdeVorm(over, gelezen.fouten[0]?.veld ?? '') : zonderDoel(over, gelezen.reden);
    if (eruit.length === 0) return { reden: gelezen.reden === 'nieuwer-formaat' ? 'nieuwer-formaat' : 'vorm', weg };
    weg.push(...eruit);
    const ids = new Set(eruit.map(({ id }) => id));
    over = over.filter(({ id }) => !ids.has(id));
  }
}

/** The entry that a field such as `aantekeningen.3.tekst` belongs to. */
function verkeerdeVorm(over: readonly Los[], veld: string): readonly Weggelaten[] {
  const plaats = /^aantekeningen\.(\d+)/.exec(veld)?.[1];
  const los = plaats === undefined ? undefined : over[Number(plaats)];
  return los ? [{ id: los.id, reden: 'vorm' }] : [];
}

/** The entries that point to one that is not there. */
function zonderDoel(over: readonly Los[], reden: string): readonly Weggelaten[] {
  if (reden !== 'verkeerde-verwijzing') return [];
  const ids = new Set(over.map(({ id }) => id));
  // Their form was judged before their references were.
  const kwijt = (over as unknown as readonly Aantekening[]).filter((aantekening) => verwijzingen(aantekening).some((verwijzing) => !ids.has(verwijzing.id)));
  return kwijt.map(({ id }) => ({ id, reden: 'verwijst-naar-niets' }));
}
