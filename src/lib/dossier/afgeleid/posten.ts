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

/** What was derived from a list, as long as that list is there: it never changes, so the answer is the same. */
const BEKEND = new WeakMap<readonly Aantekening[], readonly Post[]>();
const BEKEND_OP_TIJD = new WeakMap<readonly Post[], readonly Optijd[]>();

/** Every entry of a dossier save corrections, as it reads now, in the order in which they came. Linear in the number of entries. */
export function posten({ aantekeningen }: Pick<Dossier, 'aantekeningen'>): readonly Post[] {
  const lijst = BEKEND.get(aantekeningen) ?? leidAf(aantekeningen);
  BEKEND.set(aantekeningen, lijst);
  return lijst;
}

/**
 * Makes ready what `posten` and `tijdlijn` give of a list with one entry more: unless it corrects, all that stood there reads as it did.
 * They give the same without it; a dossier of thousands is then read as a whole for every entry that is kept.
 */
export function leidVerder(oud: readonly Aantekening[], nieuw: readonly Aantekening[]): void {
  const lijst = BEKEND.get(oud);
  const laatste = nieuw.at(-1);
  if (lijst === undefined || laatste === undefined || isCorrectie(laatste)) return;
  const post = maakPost(laatste, undefined, []);
  const langer = [...lijst, post];
  BEKEND.set(nieuw, langer);
  const opTijd = BEKEND_OP_TIJD.get(lijst);
  if (opTijd !== undefined) BEKEND_OP_TIJD.set(langer, voegIn(opTijd, metTijd(post)));
}

function leidAf(aantekeningen: readonly Aantekening[]): readonly Post[] {
  const gevolgen = uitwerkingen(aantekeningen);
  const correcties = perWortel(aantekeningen);
  return aantekeningen.flatMap((aantekening): readonly Post[] => {
    if (isCorrectie(aantekening)) return [];
    return [maakPost(aantekening, gevolgen.get(aantekening.id), correcties.get(aantekening.id) ?? [])];
  });
}

function maakPost(aantekening: Exclude<Aantekening, Correctie>, gevolg: Uitwerking | undefined, correcties: readonly Correctie[]): Post {
  const { id, volg, genoteerdOp, ...eerst } = aantekening;
  const ingetrokken = gevolg !== undefined && gevolg.wordt === undefined;
  return { id, stempel: { id, volg, genoteerdOp }, eerst, nu: gevolg?.wordt ?? eerst, ingetrokken, correcties, isConflict: id.includes('~') };
}

/** A post with the moment at which it happened. */
interface Optijd {
  readonly post: Post;
  readonly dag: string;
  readonly stempel: Stempel;
}
const metTijd = (post: Post): Optijd => ({ post, dag: `${post.nu.gebeurdOp}T${post.nu.tijd ?? ''}`, stempel: post.stempel });

/** The posts in the order in which things happened. */
export function tijdlijn(lijst: readonly Post[]): readonly Post[] {
  const opTijd = BEKEND_OP_TIJD.get(lijst) ?? lijst.map(metTijd).sort(inTijd);
  BEKEND_OP_TIJD.set(lijst, opTijd);
  return opTijd.map(({ post }) => post);
}

/** Puts one in its place among those that are in order. */
function voegIn(opTijd: readonly Optijd[], nieuw: Optijd): readonly Optijd[] {
  let [van, tot] = [0, opTijd.length];
  while (van < tot) {
    const midden = (van + tot) >> 1;
    const daar = opTijd[midden];
    if (daar !== undefined && inTijd(daar, nieuw) < 0) van = midden + 1;
    else tot = midden;
  }
  return opTijd.toSpliced(van, 0, nieuw);
}

/** The posts that hold: without what was taken back. */
export const geldig = (lijst: readonly Post[]): readonly Post[] => lijst.filter((post) => !post.ingetrokken);

/** A post of one kind, with its content of that kind. */
export type PostVan<S extends Inhoud['soort']> = Post & { readonly nu: Extract<Inhoud, { readonly soort: S }> };

/** The posts of one kind that hold. */
export const vanSoort = <S extends Inhoud['soort']>(lijst: readonly Post[], soort: S): readonly PostVan<S>[] =>
  lijst.filter((post): post is PostVan<S> => !post.ingetrokken && post.nu.soort === soort);
