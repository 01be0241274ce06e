import { type Post, type PostVan, vanSoort } from './posten.ts';

/** Whether the last closing was not followed by a reopening. */
export function isGesloten(lijst: readonly Post[]): boolean {
  const laatste = lijst.findLast(({ ingetrokken, nu }) => !ingetrokken && (nu.soort === 'afsluiting' || nu.soort === 'heropening'));
  return laatste?.nu.soort === 'afsluiting';
}

/** What comes before everything else, because an aid or a decision said so and the dossier does not show it. */
export interface Eerst {
  readonly code: 'melden' | 'eerst-bellen' | 'advies' | 'bevoegd-gezag';
  /** The weighing or decision that says so. */
  readonly bij: string;
  /** Outcome code of the weighing. */
  readonly uitkomst?: string;
  /** The advice was set aside with a reason. It still stands here: setting aside does not make the child safer. */
  readonly terzijde: boolean;
}

/** What a level of an outcome asks to be done first. A map: a level in a file can be any word, also one that every object knows. */
const VRAAGT: ReadonlyMap<string, Eerst['code']> = new Map([
  ['melden', 'melden'],
  ['eerst-bellen', 'eerst-bellen'],
  ['advies', 'advies'],
  ['andere-route', 'bevoegd-gezag'],
]);

/** Whether a later entry shows that it was done: on the same day counts, because whoever must act does not write first. */
function maakIsGedaan(lijst: readonly Post[]): (code: Eerst['code'], sinds: string) => boolean {
  const laatste = (gedaan: readonly Post[]): string => gedaan.reduce((dag, { nu }) => (nu.gebeurdOp > dag ? nu.gebeurdOp : dag), '');
  const meldingen = vanSoort(lijst, 'melding');
  const gemeld = (bij: string): string => laatste(meldingen.filter(({ nu }) => nu.bij === bij));
  const [thuis, gezag] = [gemeld('veilig-thuis'), gemeld('bevoegd-gezag')];
  const gebeld = laatste(vanSoort(lijst, 'consult').filter(({ nu }) => nu.met.includes('veilig-thuis')));
  return (code, sinds) => {
    if (code === 'bevoegd-gezag') return gezag >= sinds;
    return thuis >= sinds || (code !== 'melden' && gebeld >= sinds);
  };
}

const laatstePerBoom = (lijst: readonly Post[]): readonly PostVan<'weging'>[] => [
  ...new Map(vanSoort(lijst, 'weging').map((post) => [post.nu.boom, post] as const)).values(),
];

/** What comes first. The last weighing with each aid counts; a decision to report counts until the report is there. */
export function eerst(lijst: readonly Post[]): readonly Eerst[] {
  const isGedaan = maakIsGedaan(lijst);
  const uitWeging = laatstePerBoom(lijst).flatMap(({ id, nu }): readonly Eerst[] => {
    const code = VRAAGT.get(nu.niveau);
    if (code === undefined || isGedaan(code, nu.gebeurdOp)) return [];
    return [{ code, bij: id, uitkomst: nu.uitkomst, terzijde: nu.afwijking !== undefined }];
  });
  const uitBesluit = vanSoort(lijst, 'besluit')
    .filter(({ nu }) => nu.melden === 'ja' && !isGedaan('melden', nu.gebeurdOp))
    .map(({ id }): Eerst => ({ code: 'melden', bij: id, terzijde: false }));
  return [...uitWeging, ...uitBesluit].sort((a, b) => RANG.indexOf(a.code) - RANG.indexOf(b.code));
}

const RANG: readonly Eerst['code'][] = ['melden', 'bevoegd-gezag', 'eerst-bellen', 'advies'];
