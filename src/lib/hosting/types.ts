/** One response header. */
export type Header = readonly [name: string, value: string];

/** The inline blocks of one page, as CSP sources such as `'sha256-…'`, in the order in which they stand. */
export interface InlineHashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** The directives of a Content-Security-Policy with their sources. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** What holds for some paths; a later rule adds to the earlier ones and replaces what has the same name. Paths begin at the root of the site. */
export interface HostingRule {
  /** `/*` is every path, `/map/*` everything below a folder, anything else exactly that path. */
  readonly path: string;
  /** Holds only for a request of which the browser says, in `Sec-Fetch-Site`, that a page of this origin made it. */
  readonly fromOwnPage?: true;
  readonly headers?: readonly Header[];
  readonly directives?: Directives;
}

/** One page of a built site: its path from the root of the site, such as `/over/`. */
export interface HostedPage {
  readonly path: string;
  readonly hashes: InlineHashes;
}

/** What configuration files are made from. */
export interface HostedSite {
  /** The folder of the host that the site is in; `/` or for instance `/meldcode/`. */
  readonly base: string;
  readonly pages: readonly HostedPage[];
  /** Every path that the site has, pages too. */
  readonly paths: readonly string[];
}
