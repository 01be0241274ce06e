import { headersFor } from './headers.ts';
import { hostingRules } from './rules.ts';
import type { HostedSite, InlineHashes } from './types.ts';

/** Which value belongs to which path: first `exact`, then the first of `below` whose folder the path is in, then `otherwise`. */
export interface Table {
  readonly exact: readonly (readonly [path: string, value: string])[];
  readonly below: readonly (readonly [folder: string, value: string])[];
  readonly otherwise: string;
}

/** The headers that are not the same for every path. */
export const VARYING: readonly string[] = [
  'Content-Security-Policy',
  ...new Set(hostingRules.filter((rule) => rule.path !== '/*' && rule.fromOwnPage !== true).flatMap((rule) => (rule.headers ?? []).map(([name]) => name))),
];

/** The headers that every answer carries, with one value. */
export const constantHeaders = headersFor('/').filter(([name]) => !VARYING.includes(name));

/** What a path gets on top when the request comes from a page of the site itself. */
export const ownPageHeaders = hostingRules
  .filter((rule) => rule.fromOwnPage === true)
  .flatMap((rule) => (rule.headers ?? []).map(([name, value]) => ({ path: rule.path, name, value })));

const NAMED_BY_NO_RULE = '/-';

/** Sets down one header for the whole of a site, in as few lines as say it. */
export function tableOf({ pages }: Pick<HostedSite, 'pages'>, name: string): Table {
  const valueOf = (path: string, hashes?: InlineHashes): string => new Map(headersFor(path, hashes)).get(name) ?? '';
  const folders = hostingRules.flatMap(({ path }) => (path.endsWith('/*') && path !== '/*' ? [path.slice(0, -1)] : []));
  const otherwise = valueOf(NAMED_BY_NO_RULE);
  const below = [...new Set(folders)]
    // A folder in a folder comes first.
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((folder) => [folder, valueOf(folder)] as const);
  const byFolder = (path: string): string => below.find(([folder]) => path.startsWith(folder))?.[1] ?? otherwise;
  const alone = hostingRules.filter(({ path }) => !path.endsWith('*') && !pages.some((page) => page.path === path));
  const exact = [...pages.map(({ path, hashes }) => [path, valueOf(path, hashes)] as const), ...alone.map(({ path }) => [path, valueOf(path)] as const)];
  return {
    exact: exact.filter(([path, value]) => value !== byFolder(path)),
    below: below.filter(([folder, value]) => value !== otherwise || below.some(([outer]) => outer !== folder && folder.startsWith(outer))),
    otherwise,
  };
}

/** The different values of a table in the order in which they come, so that a long one has to be written down once. */
export function valuesOf({ exact, below, otherwise }: Table): readonly string[] {
  return [...new Set([otherwise, ...below.map(([, value]) => value), ...exact.map(([, value]) => value)])];
}
