import type { Veranderd } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom, Laag, Uitkomst } from '../../../lib/inhoud/index.ts';
import type { Omgeving } from '../../../stores/afweging.ts';

export interface Nummer {
  readonly naam: string;
  readonly nummer: string;
  /** Number to dial; absent in practice, where nothing dials. */
  readonly tel?: string;
  readonly kort: string;
}
export interface Bronregel {
  readonly titel: string;
  readonly uitgever: string;
}
export interface Protocolkeuze {
  readonly naam: string;
  /** Loaded once the protocol is chosen. */
  readonly laag?: Laag;
}
/** The aid whose outcome this report shows, with the words of its outcomes by code. */
export interface Getoond {
  readonly hulpmiddel: string;
  readonly versie: string;
  readonly uitkomsten: Readonly<Record<string, Pick<Uitkomst, 'niveau' | 'titel' | 'zin'>>>;
}
/** The practice case that is weighed. */
export interface Oefening {
  /** Id of the case. */
  readonly casus: string;
  readonly titel: string;
  /** Slugs of the aids in which this case can be weighed. */
  readonly hulpmiddelen: readonly string[];
}
/** Everything a wizard needs, handed over by the page. */
export interface Gegevens {
  readonly boom: Beslisboom;
  readonly contacten: Readonly<Record<string, Nummer>>;
  readonly bronnen: Readonly<Record<string, Bronregel>>;
  /** Slug of an aid → its title. */
  readonly hulpmiddelen: Readonly<Record<string, string>>;
  /** Slug → protocol; empty when there are too many for a page, and then one is chosen on `/protocollen/`. */
  readonly protocollen: Readonly<Record<string, Protocolkeuze>>;
  /** There are protocols, and too many for a page. */
  readonly kiesElders?: boolean;
  /** Older version of this tree → what changed since. */
  readonly oudere?: Readonly<Record<string, Veranderd>>;
  /** Date on which a newer framework comes into force, when that is known. */
  readonly volgende?: string;
  readonly getoond?: Getoond;
  /** Whether another aid shows the outcome of this one. */
  readonly wordtGetoond?: boolean;
  /** Only in practice; absent from every real weighing. */
  readonly oefening?: Oefening;
}

/** What the store of a weighing needs of the page. */
export const omgeving = ({ oudere, getoond, wordtGetoond }: Gegevens): Omgeving => ({
  ...(oudere ? { oudere } : {}),
  ...(getoond ? { toont: getoond.hulpmiddel } : {}),
  ...(wordtGetoond === undefined ? {} : { wordtGetoond }),
});
