// What a page may weigh at the first visit, in bytes with brotli. A budget is widened here, with its reason, or not at all.

export interface Budget {
  readonly kind: string;
  /** The first budget whose pattern fits a page's address holds for it. */
  readonly pages: RegExp;
  /** Only for a page that holds this text. */
  readonly with?: string;
  readonly total: number;
  readonly js: number;
  readonly requests: number;
}

/** What a device fetches, once, to have every page without the network, in bytes with brotli. */
export const OFFLINE_TOTAL = 3_000_000;

/** The lines in a page that put the site away for use without internet (scripts/offline/starter.ts): no file before the reader does something or stays. */
const STARTER = 200;

export const budgets: readonly Budget[] = [
  // For makers and tests; not in the search, and not in a release.
  { kind: 'gallery', pages: /^\/(dev|dossier\/proef)\//, total: Infinity, js: Infinity, requests: Infinity },
  // Remembers which protocol is yours, with a few lines of script after the first paint.
  { kind: 'first page', pages: /^\/$/, total: 14_000, js: 1_500, requests: 5 },
  // Finds a school among many: a few lines, and the names when somebody looks for one.
  { kind: 'list of schools', pages: /^\/protocollen\/$/, total: 14_000, js: 3_500, requests: 6 },
  // Puts the site away at once, and shows how far it is.
  { kind: 'without internet', pages: /^\/zonder-internet\/$/, total: 14_000, js: 4_000, requests: 6 },
  // Carries the test that a reader runs: a button and a list.
  { kind: 'privacy', pages: /^\/privacy\/$/, total: 14_000, js: 2_500, requests: 6 },
  // Boxes to tick work without a program. A few lines take what was ticked to a dossier in another tab; only pages with such boxes have them.
  { kind: 'whole protocol with signals', pages: /^\/protocollen\/[^/]+\/alles\/$/, with: 'data-signaal=', total: 30_000, js: 2_500, requests: 6 },
  { kind: 'signals to tick', pages: /^\/protocollen\/[^/]+\/[^/]+\/$/, with: 'data-signaal=', total: 14_000, js: 2_500, requests: 6 },
  { kind: 'aid', pages: /^\/(hulpmiddelen\/(?!oefenen\/)[^/]+|sociale-kaart|training\/quiz)\/$/, total: 40_000, js: 22_000, requests: 20 },
  // An aid with the words of a case around it: what happened, and how the framework weighs it.
  { kind: 'practice case', pages: /^\/hulpmiddelen\/[^/]+\/oefenen\/[^/]+\/$/, total: 42_000, js: 22_500, requests: 20 },
  // The screens of a session, its case and its tree come when it begins.
  { kind: 'training together', pages: /^\/training\/groep\/(notities\/)?$/, total: 40_000, js: 22_000, requests: 20 },
  // The list of own cases; what writes and weighs them comes when it is asked for.
  { kind: 'own cases', pages: /^\/training\/eigen-casussen\/$/, total: 40_000, js: 22_000, requests: 20 },
  // What is inside a vault, and what opens it, comes when there is one.
  { kind: 'dossier, before unlock', pages: /^\/dossier\/$/, total: 60_000, js: 45_000, requests: 20 },
  { kind: 'search, before use', pages: /^\/zoeken\/$/, total: 40_000, js: 22_000, requests: 10 },
  // For paper, and for whoever wants all of a protocol at once: as long as the protocol is.
  { kind: 'whole protocol', pages: /^\/protocollen\/[^/]+\/alles\/$/, total: 30_000, js: STARTER, requests: 3 },
  { kind: 'reading page', pages: /^/, total: 14_000, js: STARTER, requests: 3 },
];
