import { CONTENT_TYPES, NOT_FOUND, WITHOUT_ADDRESS } from './files.ts';
import { OWN_PAGE } from './headers.ts';
import { constantHeaders, ownPageHeaders, tableOf, valuesOf, VARYING, type Table } from './tables.ts';
import type { HostedSite } from './types.ts';

const MADE = '# Made by the build of the site, from the same rules as the policy in each page. Replaced with every build.';

/** Gives what stands in `http {}`: which page gets which policy, as maps of `$uri`. */
export function nginxMaps(site: HostedSite): string {
  const tables = VARYING.map((name) => [name, tableOf(site, name)] as const);
  return [
    MADE,
    '# Belongs in http {}.',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 32768;',
    '',
    ...tables.flatMap(([name, table]) => maps(site.base, variable(name), table)),
    ...ownPageHeaders.flatMap(({ path, name, value }) => [
      '# Only when a page of the site itself leads here: a link of somebody else must not wipe what a reader keeps.',
      ...map(`"$http_sec_fetch_site $uri"`, variable(name), [`default ${quoted('')};`, `${quoted(`${OWN_PAGE} ${uriOf(site.base, path)}`)} ${quoted(value)};`]),
    ]),
  ].join('\n');
}

/** Gives what stands in `server {}`: the folder of the site with its headers. The server sets `$meldcodewijzer` to where the files are. */
export function nginxSite({ base }: Pick<HostedSite, 'base'>): string {
  const headers = [
    ...constantHeaders.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...[...VARYING, ...ownPageHeaders.map(({ name }) => name)].map((name) => `add_header ${name} ${variable(name)} always;`),
  ];
  return [
    MADE,
    '# Belongs in server {}, after a line such as: set $meldcodewijzer /srv/meldcodewijzer/dist;',
    ...(base === '/' ? [] : [...block(`location = ${base.slice(0, -1)}`, [...headers, `return 301 ${base};`]), '']),
    ...block(`location ^~ ${base}`, [
      'alias $meldcodewijzer/;',
      'index index.html;',
      'absolute_redirect off;',
      'etag on;',
      // A log of what was not there would say who looked for what.
      'log_not_found off;',
      'gzip off;',
      'gzip_static on;',
      // 403 is what nginx says of a folder without a page.
      `error_page 403 =404 ${uriOf(base, NOT_FOUND)};`,
      `error_page 404 ${uriOf(base, NOT_FOUND)};`,
      'charset utf-8;',
      `charset_types ${types()
        .filter(([, type, hasCharset]) => hasCharset && type !== 'text/html')
        .map(([, type]) => type)
        .join(' ')};`,
      'default_type application/octet-stream;',
      ...block(
        'types',
        types().map(([ending, type]) => `${type} ${ending};`),
      ),
      '',
      '# A location inside this one must not have an add_header of its own: it would lose all of these.',
      ...headers,
      '',
      '# Copies, the file behind a folder and what is for hosts have no address; nginx itself may still take them.',
      ...WITHOUT_ADDRESS.filter((pattern) => !pattern.endsWith('html$')).flatMap((pattern) =>
        block(`location ~ ${quoted(inBase(base, pattern))}`, ['return 404;']),
      ),
      ...WITHOUT_ADDRESS.filter((pattern) => pattern.endsWith('html$')).flatMap((pattern) =>
        block(`location ~ ${quoted(inBase(base, pattern))}`, ['internal;']),
      ),
    ]),
    '',
  ].join('\n');
}

/** A long value gets a number, and stands in a map of its own. */
function maps(base: string, name: string, table: Table): readonly string[] {
  const values = valuesOf(table);
  const number = (value: string): string => `${String(values.indexOf(value))};`;
  const lines = [
    `default ${number(table.otherwise)}`,
    ...table.exact.map(([path, value]) => `${quoted(uriOf(base, path))} ${number(value)}`),
    ...table.below.map(([folder, value]) => `${quoted(`~${inBase(base, `^${folder}`)}`)} ${number(value)}`),
  ];
  return [
    ...map('$uri', `${name}_nr`, lines),
    ...map(
      `${name}_nr`,
      name,
      values.map((value, at) => `${String(at)} ${quoted(value)};`),
    ),
  ];
}

/** nginx looks at the file that it sends: `/over/` is `/over/index.html` by then. */
const uriOf = (base: string, path: string): string => base + (path.endsWith('/') ? `${path}index.html` : path).slice(1);

const inBase = (base: string, pattern: string): string => pattern.replace(/^\^\//, `^${base.replaceAll('.', String.raw`\.`)}`);

const variable = (header: string): string => `$meldcodewijzer_${header.toLowerCase().replaceAll('-', '_')}`;

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const map = (from: string, to: string, lines: readonly string[]): readonly string[] => [...block(`map ${from} ${to}`, lines), ''];

const block = (head: string, lines: readonly string[]): readonly string[] => [`${head} {`, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), '}'];

/** nginx adds the encoding by itself to the types that it is told. */
const types = (): readonly (readonly [ending: string, type: string, hasCharset: boolean])[] =>
  Object.entries(CONTENT_TYPES).map(([ending, type]) => [ending, type.split(';')[0] ?? '', type.includes('charset')]);
