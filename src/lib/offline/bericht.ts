/** What the service worker tells the pages while it puts the site away: from 0 to 1. */
export interface Voortgang {
  readonly soort: 'voortgang';
  readonly deel: number;
}

/** What a page asks the service worker that waits with a new version. */
export const VERNIEUW = 'vernieuw';

/** What a page asks a worker whose copy of the site is gone. */
export const HERSTEL = 'herstel';

/** `eerst-sluiten`: in another tab something is open that a new version could disturb. */
export type Vernieuwantwoord = 'gaat' | 'eerst-sluiten';

/** How it stands with using the site without internet. */
export type Offlinestand =
  /** This browser cannot, or not here: a service worker needs a secure address. */
  | { readonly soort: 'kan-niet' }
  /** The reader does not want it on this device. */
  | { readonly soort: 'uit' }
  | { readonly soort: 'bezig'; readonly deel: number }
  | { readonly soort: 'klaar' }
  /** Everything works; a new version is ready and waits until it is asked for. */
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'mislukt' };

/** What the browser does for it. */
export interface Offlinedienst {
  readonly kan: boolean;
  /** Puts the site away and looks for a new version, and tells how it stands each time that changes. */
  readonly begin: (bij: (stand: Offlinestand) => void) => void;
  /** Takes the new version into use, and loads this page anew when it is. */
  readonly vernieuw: () => Promise<Vernieuwantwoord>;
  /** Takes everything that was put away off the device. */
  readonly ruimOp: () => Promise<void>;
}

/** Addresses where work can be open that a new version must not disturb: below the root of the site. */
const WERKPLEKKEN = /^(dossier|hulpmiddelen|sociale-kaart|training)\//;

/** Whether a page may have work open in it; `pad` is below the root of the site, such as `dossier/`. */
export const isWerkplek = (pad: string): boolean => WERKPLEKKEN.test(pad);

/** Pages that ask for nothing at all after they have loaded, not even for themselves: what is written there is about a child. */
const STILLE_PLEKKEN = /^(dossier|hulpmiddelen|gewist)\//;

/** Whether a page must stay silent after it has loaded; `pad` is below the root of the site. */
export const isStillePlek = (pad: string): boolean => STILLE_PLEKKEN.test(pad);
