/** One response header. */
export type Header = readonly [name: string, value: string];

/** The inline blocks of one page, as CSP sources such as `'sha256-…'`, in the order in which they stand. */
export interface InlineHashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** The directives of a Content-Security-Policy with their sources. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** What holds for some paths; a later rule adds to the earlier ones and replaces what has the same name. */
export interface HostingRule {
  /** `/*` is every path, `/map/*` everything below a folder, anything else exactly that path. */
  readonly path: string;
  readonly headers?: readonly Header[];
  readonly directives?: Directives;
}
