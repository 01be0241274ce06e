import type { Beslisboom, Laag } from '../../../lib/inhoud/index.ts';

export interface Nummer {
  readonly naam: string;
  readonly nummer: string;
  readonly tel: string;
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
/** Everything a wizard needs, handed over by the page. */
export interface Gegevens {
  readonly boom: Beslisboom;
  readonly contacten: Readonly<Record<string, Nummer>>;
  readonly bronnen: Readonly<Record<string, Bronregel>>;
  /** Slug of an aid → its title. */
  readonly hulpmiddelen: Readonly<Record<string, string>>;
  readonly protocollen: Readonly<Record<string, Protocolkeuze>>;
}
