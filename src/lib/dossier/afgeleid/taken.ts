import type { InhoudVan } from '../model/dossier.ts';
import type { PARTNERS, GESPROKEN_MET } from '../model/soorten.ts';
import type { Post } from './posten.ts';

/** What is done in the steps of a meldcode. Protocols number their steps differently; these words are the same for all. */
export const TAKEN = ['signaleren', 'overleggen', 'gesprek', 'wegen', 'beslissen', 'volgen'] as const;
export type Taak = (typeof TAKEN)[number];

/** How firmly a protocol asks for a consultation. */
export const STERKTES = ['vast', 'aangeraden', 'zo-nodig'] as const;

/** A consultation that a protocol asks for: with one of these, in this step. */
export interface Overleg {
  readonly stap: number;
  readonly met: readonly (typeof PARTNERS)[number][];
  readonly sterkte: (typeof STERKTES)[number];
  /** Where the protocol says so. */
  readonly bron?: string;
}

/** What the dossier needs to know of a protocol; it stands under `dossier` in protocol.yaml. */
export interface Dossierregels {
  /** The step in which each task belongs. */
  readonly taken: Readonly<Record<Taak, number>>;
  /** Steps that always hold and have no entries of their own. */
  readonly altijd: readonly number[];
  readonly overleg: readonly Overleg[];
  /** With whom the talk of the protocol may be. */
  readonly gesprekMet: readonly (typeof GESPROKEN_MET)[number][];
  /** Whether the protocol asks for signatures under a talk. */
  readonly ondertekenen: boolean;
}

/** The five steps of the law, for when no protocol is chosen or the protocol says nothing else. */
export const STANDAARDREGELS: Dossierregels = {
  taken: { signaleren: 1, overleggen: 2, gesprek: 3, wegen: 4, beslissen: 5, volgen: 5 },
  altijd: [],
  overleg: [],
  gesprekMet: ['ouder', 'ouder-en-kind'],
  ondertekenen: false,
};

/** What protocol.yaml may say; whatever it leaves out is as in the law. */
export interface Protocolregels {
  readonly taken?: Readonly<Partial<Record<Taak, number | undefined>>> | undefined;
  readonly altijd?: readonly number[] | undefined;
  readonly overleg?: readonly Overleg[] | undefined;
  readonly gesprekMet?: Dossierregels['gesprekMet'] | undefined;
  readonly ondertekenen?: { readonly bron: string } | undefined;
}

/** The rules of a protocol, filled up with the standard ones. */
export const regelsVan = ({ taken = {}, altijd, overleg, gesprekMet, ondertekenen }: Protocolregels = {}): Dossierregels => ({
  taken: { ...STANDAARDREGELS.taken, ...Object.fromEntries(Object.entries(taken).filter(([, stap]) => stap !== undefined)) },
  altijd: altijd ?? STANDAARDREGELS.altijd,
  overleg: overleg ?? STANDAARDREGELS.overleg,
  gesprekMet: gesprekMet ?? STANDAARDREGELS.gesprekMet,
  ondertekenen: ondertekenen !== undefined,
});

/** The task to which a kind belongs; a talk, a weighing and what belongs to another entry say more below. */
const TAAK_VAN = {
  signaal: 'signaleren',
  vervolg: 'signaleren',
  consult: 'overleggen',
  gesprek: 'gesprek',
  weging: 'wegen',
  besluit: 'beslissen',
  melding: 'beslissen',
  hulp: 'beslissen',
  terugkoppeling: 'volgen',
  afsluiting: 'volgen',
  heropening: 'volgen',
  ondertekening: 'gesprek',
} as const satisfies Readonly<Record<string, Taak>>;

/** The task of a talk, by what it was about. */
const TAAK_VAN_GESPREK = { zorg: 'gesprek', anders: 'gesprek', melding: 'beslissen', hulp: 'beslissen' } as const satisfies Readonly<
  Record<InhoudVan<'gesprek'>['onderwerp'], Taak>
>;

/** The task of an aid, by its tree; every other tree belongs to the weighing, whatever it is called. */
const TAAK_VAN_BOOM: ReadonlyMap<string, Taak> = new Map([
  ['gesprek-ouders', 'gesprek'],
  ['beroepsgeheim', 'beslissen'],
]);

/** The task to which a post belongs, or undefined for a mark on a step. */
function taakVan({ nu }: Post): Taak | undefined {
  if (nu.soort === 'voortgang') return undefined;
  if (nu.soort === 'gesprek') return TAAK_VAN_GESPREK[nu.onderwerp];
  if (nu.soort === 'weging') return TAAK_VAN_BOOM.get(nu.boom) ?? 'wegen';
  return TAAK_VAN[nu.soort];
}

/** The step of a post: the one that the writer chose for this protocol, otherwise the one of its task. */
export function stapVan(post: Post, { taken }: Dossierregels, protocol?: string): number {
  const { nu } = post;
  if (nu.stap !== undefined && nu.stap.protocol === protocol) return nu.stap.nummer;
  if (nu.soort === 'voortgang' && nu.protocol === protocol) return nu.nummer;
  return taken[taakVan(post) ?? 'signaleren'];
}

/** All steps of a protocol, in order. */
export const stapnummers = ({ taken, altijd }: Dossierregels): readonly number[] =>
  [...new Set([...altijd, ...TAKEN.map((taak) => taken[taak])])].sort((a, b) => a - b);
