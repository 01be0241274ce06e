import type { Aantekening, Correctie, Dossier, Inhoud, Stempel } from '../model/dossier.ts';
import { inTijd } from '../model/orde.ts';

/** One entry as it reads now, with all that was written about it. Derived each time; nothing of it is stored. */
export interface Post {
  readonly id: string;
  readonly stempel: Stempel;
  /** As it was first written. */
  readonly eerst: Inhoud;
  /** As it reads now, after its corrections. */
  readonly nu: Inhoud;
  /** A correction took it back; it stays visible. */
  readonly ingetrokken: boolean;
  /** Every correction of it, and of those corrections, in the order in which they came. */
  readonly correcties: readonly Correctie[];
  /** A second version of an entry, kept when two devices or tabs wrote different things under one id. */
  readonly isConflict: boolean;
}

/** What the last correction that holds did to an entry: another content, or none. */
interface Uitwerking {
  readonly wordt: Inhoud | undefined;
}

const isCorrectie = (aantekening: Aantekening): aantekening is Correctie => aantekening.soort === 'correctie';

/**
 * Walks once from the last entry to the first: a correction points back, so whatever was written about it is known by then.
 * A correction that was itself taken back has no effect; of several the last one counts.
 */
function uitwerkingen(aantekeningen: readonly Aantekening[]): ReadonlyMap<string, Uitwerking> {
  const gevolgen = new Map<string, Uitwerking>();
  for (const aantekening of aantekeningen.toReversed()) {
    if (!isCorrectie(aantekening)) continue;
    const zelf = gevolgen.get(aantekening.id);
    if (zelf && zelf.wordt === undefined) continue;
    if (!gevolgen.has(aantekening.van)) gevolgen.set(aantekening.van, zelf ?? { wordt: aantekening.wordt });
  }
  return gevolgen;
}

/** Corrections by the entry at the root of their chain. */
function perWortel(aantekeningen: readonly Aantekening[]): ReadonlyMap<string, readonly Correctie[]> {
  const wortel = new Map<string, string>();
  const lijsten = new Map<string, Correctie[]>();
  for (const correctie of aantekeningen.filter(isCorrectie)) {
    const begin = wortel.get(correctie.van) ?? correctie.van;
    wortel.set(correctie.id, begin);
    const lijst = lijsten.get(begin) ?? [];
    lijst.push(correctie);
    lijsten.set(begin, lijst);
  }
  return lijsten;
}

/** Every entry of a dossier save corrections, as it reads now, in the order in which they came. Linear in the number of entries. */
export function posten({ aantekeningen }: Pick<Dossier, 'aantekeningen'>): readonly Post[] {
  const gevolgen = uitwerkingen(aantekeningen);
  const correcties = perWortel(aantekeningen);
  return aantekeningen.flatMap((aantekening): readonly Post[] => {
    if (isCorrectie(aantekening)) return [];
    const { id, volg, genoteerdOp, ...eerst } = aantekening;
    const gevolg = gevolgen.get(id);
    const nu = gevolg?.wordt ?? eerst;
    const ingetrokken = gevolg !== undefined && gevolg.wordt === undefined;
    return [{ id, stempel: { id, volg, genoteerdOp }, eerst, nu, ingetrokken, correcties: correcties.get(id) ?? [], isConflict: id.includes('~') }];
  });
}

/** The posts in the order in which things happened. */
export function tijdlijn(lijst: readonly Post[]): readonly Post[] {
  return lijst
    .map((post) => ({ post, dag: `${post.nu.gebeurdOp}T${post.nu.tijd ?? ''}`, stempel: post.stempel }))
    .sort(inTijd)
    .map(({ post }) => post);
}

/** The posts that hold: without what was taken back. */
export const geldig = (lijst: readonly Post[]): readonly Post[] => lijst.filter((post) => !post.ingetrokken);

/** A post of one kind, with its content of that kind. */
export type PostVan<S extends Inhoud['soort']> = Post & { readonly nu: Extract<Inhoud, { readonly soort: S }> };

/** The posts of one kind that hold. */
export const vanSoort = <S extends Inhoud['soort']>(lijst: readonly Post[], soort: S): readonly PostVan<S>[] =>
  lijst.filter((post): post is PostVan<S> => !post.ingetrokken && post.nu.soort === soort);
