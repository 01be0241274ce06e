import { hostingRules } from './rules.ts';
import type { Directives, Header, HostingRule, InlineHashes } from './types.ts';

export const noInlineHashes: InlineHashes = { script: [], style: [] };

/** Directives that a browser only takes from a header and complains about in a `<meta>`. */
const HEADER_ONLY: ReadonlySet<string> = new Set(['frame-ancestors']);

/** Gives the response headers of a path such as `/dossier/`, with the hashes of that page's inline blocks. */
export function headersFor(path: string, hashes: InlineHashes = noInlineHashes, rules: readonly HostingRule[] = hostingRules): readonly Header[] {
  const applying = rules.filter((rule) => matches(rule.path, path));
  const headers = new Map(applying.flatMap((rule) => rule.headers ?? []));
  const policy = policyText(withHashes(directivesOf(applying), hashes));
  return [['Content-Security-Policy', policy], ...headers];
}

/** Gives the same policy as text for `<meta http-equiv="content-security-policy">`, the second lock on a page. */
export function metaPolicyFor(path: string, hashes: InlineHashes, rules: readonly HostingRule[] = hostingRules): string {
  const directives = withHashes(directivesOf(rules.filter((rule) => matches(rule.path, path))), hashes);
  return policyText(Object.fromEntries(Object.entries(directives).filter(([name]) => !HEADER_ONLY.has(name))));
}

/** One `*` in a pattern stands for anything. */
function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
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
