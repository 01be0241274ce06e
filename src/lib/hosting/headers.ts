import { hostingRules } from './rules.ts';
import type { Directives, Header, HostingRule, InlineHashes } from './types.ts';

export const noInlineHashes: InlineHashes = { script: [], style: [] };

/** What `Sec-Fetch-Site` says when a page of this origin made the request. */
export const OWN_PAGE = 'same-origin';

/** Directives that a browser only takes from a header and complains about in a `<meta>`. */
const HEADER_ONLY: ReadonlySet<string> = new Set(['frame-ancestors']);

/**
 * Gives the response headers of a path such as `/dossier/`, with the hashes of that page's inline blocks. `fetchSite` is what the browser
 * says of where the request comes from, in `Sec-Fetch-Site`.
 */
export function headersFor(
  path: string,
  hashes: InlineHashes = noInlineHashes,
  fetchSite?: string,
  rules: readonly HostingRule[] = hostingRules,
): readonly Header[] {
  const applying = rules.filter((rule) => matches(rule.path, path) && (rule.fromOwnPage !== true || fetchSite === OWN_PAGE));
  const headers = new Map(applying.flatMap((rule) => rule.headers ?? []));
  const policy = policyText(withHashes(directivesOf(applying), hashes));
  return [['Content-Security-Policy', policy], ...headers];
}

/** Gives the same policy as text for `<meta http-equiv="content-security-policy">`, the second lock on a page. */
export function metaPolicyFor(path: string, hashes: InlineHashes, rules: readonly HostingRule[] = hostingRules): string {
  const directives = withHashes(directivesOf(rules.filter((rule) => matches(rule.path, path))), hashes);
  return policyText(Object.fromEntries(Object.entries(directives).filter(([name]) => !HEADER_ONLY.has(name))));
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function directivesOf(rules: readonly HostingRule[]): Directives {
  return Object.assign({}, ...rules.map((rule) => rule.directives ?? {})) as Directives;
}

function withHashes(directives: Directives, hashes: InlineHashes): Directives {
  return {
    ...directives,
    'script-src': [...(directives['script-src'] ?? []), ...hashes.script],
    'style-src': [...(directives['style-src'] ?? []), ...hashes.style],
  };
}

function policyText(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
