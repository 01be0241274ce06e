import { geldig, type Post } from './posten.ts';

/** How an agreed date stands. Without a date it is `zonder-datum` until it is settled. */
export type Afspraakstand = 'gedaan' | 'voorbij' | 'nabij' | 'later' | 'zonder-datum';

/** Something that was agreed, with where it stands. */
export interface Afspraak {
  /** The post that it stands in. */
  readonly bij: string;
  /** `termijn` of a help entry, or the number of the agreement. */
  readonly welke: string;
  /** In the words of the writer; for the term of a help entry what the help is. */
  readonly wat: string;
  readonly datum?: string;
  readonly wie?: string;
  /** The posts that settle it. */
  readonly gedaanIn: readonly string[];
}

/** How many days lie between two days, forwards positive. */
export const dagenTussen = (van: string, tot: string): number => Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);

/** From how many days before an agreed date it counts as near. */
const NABIJ = 7;

type Los = Omit<Afspraak, 'gedaanIn'>;

function losse(post: Post): readonly Los[] {
  const { nu } = post;
  const termijn = nu.soort === 'hulp' && nu.termijn !== undefined ? [{ bij: post.id, welke: 'termijn', wat: nu.wat, datum: nu.termijn }] : [];
  return [...termijn, ...(nu.afspraken ?? []).map((afspraak, plaats) => ({ bij: post.id, welke: String(plaats), ...afspraak }))];
}

/** Everything that was agreed in posts that hold, the earliest date first; what has no date comes last. */
export function afsprakenVan(lijst: readonly Post[]): readonly Afspraak[] {
  const over = geldig(lijst);
  const rond = over.flatMap((post) => (post.nu.rondtAf ?? []).map(({ bij, welke }) => ({ wat: `${bij} ${welke}`, door: post.id })));
  const gedaan = Map.groupBy(rond, ({ wat }) => wat);
  return over
    .flatMap(losse)
    .map((los) => ({ ...los, gedaanIn: (gedaan.get(`${los.bij} ${los.welke}`) ?? []).map(({ door }) => door) }))
    .sort((a, b) => ((a.datum ?? '~') < (b.datum ?? '~') ? -1 : Number((a.datum ?? '~') > (b.datum ?? '~'))));
}

/** How an agreement stands on a day. The day itself is not over yet. */
export function afspraakstand({ datum, gedaanIn }: Afspraak, vandaag: string): Afspraakstand {
  if (gedaanIn.length > 0) return 'gedaan';
  if (datum === undefined) return 'zonder-datum';
  const dagen = dagenTussen(vandaag, datum);
  if (dagen < 0) return 'voorbij';
  return dagen <= NABIJ ? 'nabij' : 'later';
}
