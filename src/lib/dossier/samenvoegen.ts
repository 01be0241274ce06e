import type { Aantekening, Dossier, Omslag } from './model/dossier.ts';
import { canoniek, inVolgorde } from './model/orde.ts';

/** Sixteen hexadecimal digits that follow from a text; two texts of one device will not share them. No protection against ill will. */
function kenmerk(tekst: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const teken = tekst.charCodeAt(plaats);
    a = Math.imul(a ^ teken, 0x01000193);
    b = Math.imul(b ^ teken, 0x85ebca6b) ^ (b >>> 13);
  }
  const hex = (deel: number): string => (deel >>> 0).toString(16).padStart(8, '0');
  return hex(a ^ (b >>> 16)) + hex(b ^ (a >>> 15));
}

const basisVan = (id: string): string => id.split('~')[0] ?? id;

interface Versie {
  readonly aantekening: Aantekening;
  /** Everything save the id. */
  readonly tekst: string;
}

const versie = (aantekening: Aantekening): Versie => ({ aantekening, tekst: canoniek({ ...aantekening, id: '' }) });

/** The first that was written keeps the id, so that what points to it still points back. */
const alsEerste = (a: Versie, b: Versie): number => inVolgorde({ ...a.aantekening, id: a.tekst }, { ...b.aantekening, id: b.tekst });

/** Gives the versions of one entry their ids. What was one entry in both stays one. */
function zetNaast(basis: string, alle: readonly Versie[]): readonly Aantekening[] {
  const los = [...new Map(alle.map((deze) => [deze.tekst, deze])).values()].sort(alsEerste);
  return los.map(({ aantekening, tekst }, plaats) => ({ ...aantekening, id: plaats === 0 ? basis : `${basis}~${kenmerk(tekst)}` }));
}

/** Union of two sets of entries, in order. One id with two contents gives both: the later one as a conflict copy. */
export function verenig(a: readonly Aantekening[], b: readonly Aantekening[]): readonly Aantekening[] {
  const perBasis = Map.groupBy([...a, ...b], ({ id }) => basisVan(id));
  return [...perBasis].flatMap(([basis, alle]) => (alle.length === 1 && alle[0]?.id === basis ? alle : zetNaast(basis, alle.map(versie)))).sort(inVolgorde);
}

const grootste = (a: string, b: string): string => (a < b ? b : a);
const kleinste = (a: string, b: string): string => (a < b ? a : b);

function nieuwsteOmslag(a: Omslag, b: Omslag): Omslag {
  if (a.versie !== b.versie) return a.versie > b.versie ? a : b;
  if (a.gewijzigd !== b.gewijzigd) return a.gewijzigd > b.gewijzigd ? a : b;
  return canoniek(a) === grootste(canoniek(a), canoniek(b)) ? a : b;
}

/**
 * Merges two versions of one dossier, such as those of two tabs: no entry is lost, in whatever order and however often it is done.
 * Of two covers the newest stays. Undefined when they are not the same dossier.
 */
export function samenvoegen(a: Dossier, b: Dossier): Dossier | undefined {
  if (a.id !== b.id) return undefined;
  const kopieVan = [a.kopieVan, b.kopieVan].filter((deel) => deel !== undefined).sort()[0];
  return {
    formaat: a.formaat,
    id: a.id,
    aangemaakt: kleinste(a.aangemaakt, b.aangemaakt),
    ...(kopieVan === undefined ? {} : { kopieVan }),
    omslag: nieuwsteOmslag(a.omslag, b.omslag),
    aantekeningen: verenig(a.aantekeningen, b.aantekeningen),
  };
}
