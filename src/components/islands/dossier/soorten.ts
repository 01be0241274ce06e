import type { Dossierregels } from '../../../lib/dossier/index.ts';
import type { Dossieromgeving } from '../../../lib/platform.ts';
import type { Aanbodstore } from '../../../stores/dossier/aanbod.ts';
import type { Kluisstore, Open } from '../../../stores/dossier/kluis.ts';
import type { Schermstore } from '../../../stores/dossier/scherm.ts';

/** What the dossier knows of a protocol. */
export interface Dossierprotocol {
  readonly naam: string;
  /** Day on which the site last compared it with its source. */
  readonly versie: string;
  readonly regels: Dossierregels;
  /** Number of a step → its title. */
  readonly stappen: Readonly<Record<number, string>>;
}

/** What the dossier knows of an aid. */
export interface Dossierhulpmiddel {
  readonly titel: string;
  /** Every version of its tree that this site has. */
  readonly versies: readonly string[];
}

/** Slug → protocol. */
export type Dossierprotocollen = Readonly<Record<string, Dossierprotocol>>;

/** What the page hands to the dossier. */
export interface Bladgegevens {
  /** Slug → aid. */
  readonly hulpmiddelen: Readonly<Record<string, Dossierhulpmiddel>>;
  /** Numbers to call at danger or doubt, the most urgent first. */
  readonly bel: readonly { readonly naam: string; readonly nummer: string; readonly tel: string; readonly kort: string }[];
  /** Version of the site, for files. */
  readonly app: string;
}

/** The same, with what comes when a vault opens. */
export interface Gegevens extends Bladgegevens {
  readonly protocollen: Dossierprotocollen;
}

/** The protocol with this slug. A slug from a file can be any word, also one that every object knows. */
export const protocolVan = ({ protocollen }: Pick<Gegevens, 'protocollen'>, slug = ''): Dossierprotocol | undefined =>
  Object.hasOwn(protocollen, slug) ? protocollen[slug] : undefined;

/** What every screen inside an open vault gets. */
export interface Binnenprops {
  readonly kluis: Kluisstore;
  readonly open: Open;
  readonly scherm: Schermstore;
  readonly omgeving: Dossieromgeving;
  readonly gegevens: Gegevens;
}

/** The same, with what waits to be recorded. */
export interface Aanbodprops extends Binnenprops {
  readonly aanbod: Aanbodstore;
}
