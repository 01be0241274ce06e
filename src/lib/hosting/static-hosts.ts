import { contentTypeOf, hasAddress } from './files.ts';
import { headersFor } from './headers.ts';
import { hostingRules } from './rules.ts';
import { constantHeaders, VARYING } from './tables.ts';
import type { Header, HostedSite, InlineHashes } from './types.ts';

/** What Cloudflare Pages takes: rules in the file, characters in a line. */
export const LIMITS = { rules: 100, line: 2_000 } as const;

/** Hosts know the common endings, and their own word about those is as good. */
const UNKNOWN_TO_HOSTS = '.dmn';

/**
 * Gives a `_headers` file for Netlify and Cloudflare Pages. When two rules name one header, one host joins the values with a comma and
 * another may not; so no path here gets the same header from two rules. Pages in one folder share the hashes of that folder; the policy
 * in each page allows only its own. Such a host cannot look at a request: what holds for the site's own pages alone is left out.
 */
export function headersFile(site: HostedSite): string {
  const groups = [...groupsOf(site)].map(([pattern, paths]) => rule(site.base + pattern.slice(1), groupHeaders(site, pattern, paths)));
  const types = site.paths.filter((path) => path.endsWith(UNKNOWN_TO_HOSTS)).map((path) => rule(site.base + path.slice(1), [typeOf(path)]));
  return [rule(`${site.base}*`, constantHeaders), ...groups, ...types].join('\n');
}

/** Says what a `_headers` file holds that a host would not take. */
export function headersFileProblems(text: string): readonly string[] {
  const lines = text.split('\n');
  const rules = lines.filter((line) => line.startsWith('/')).length;
  return [
    ...(rules > LIMITS.rules ? [`has ${String(rules)} rules, Cloudflare Pages takes ${String(LIMITS.rules)}`] : []),
    ...lines
      .filter((line) => line.length > LIMITS.line)
      .map((line) => `has a line of ${String(line.length)} characters, Cloudflare Pages takes ${String(LIMITS.line)}: ${line.slice(0, 60)}…`),
  ];
}

/** Pattern → the paths of the site that it fits. Every path fits exactly one. */
function groupsOf({ paths }: HostedSite): ReadonlyMap<string, readonly string[]> {
  const deep = hostingRules.flatMap(({ path }) => (/^\/[^/]+\/.+\/\*$/.test(path) ? [path] : []));
  const patternOf = (path: string): string => {
    const inDeep = deep.find((pattern) => path.startsWith(pattern.slice(0, -1)));
    if (inDeep !== undefined) return inDeep;
    const folder = /^\/[^/]+\//.exec(path)?.[0];
    if (folder === undefined) return path;
    // `*` would take the folder in the folder too; a placeholder stops at the next slash.
    return deep.some((pattern) => pattern.startsWith(folder)) ? `${folder}:file` : `${folder}*`;
  };
  const groups = new Map<string, string[]>();
  for (const path of paths.filter(hasAddress)) {
    const pattern = patternOf(path);
    if (pattern.endsWith('/:file') && path.split('/').length !== 3) throw new Error(`_headers has no rule that fits ${path} alone.`);
    groups.set(pattern, [...(groups.get(pattern) ?? []), path]);
  }
  return groups;
}

function groupHeaders({ pages }: HostedSite, pattern: string, paths: readonly string[]): readonly Header[] {
  const inGroup = pages.filter(({ path }) => paths.includes(path));
  const together = (kind: keyof InlineHashes): readonly string[] => [...new Set(inGroup.flatMap(({ hashes }) => hashes[kind]))].toSorted();
  const hashes = { script: together('script'), style: together('style') };
  const ways = new Set(paths.map((path) => JSON.stringify(headersFor(path, hashes).filter(([name]) => VARYING.includes(name)))));
  const [way = '[]'] = ways;
  if (ways.size > 1) throw new Error(`_headers cannot say it: paths in ${pattern} have different headers.`);
  return JSON.parse(way) as readonly Header[];
}

const typeOf = (path: string): Header => ['Content-Type', contentTypeOf(path) ?? ''];

const rule = (pattern: string, headers: readonly Header[]): string => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
