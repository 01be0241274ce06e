import { CONTENT_TYPES, NOT_FOUND, WITHOUT_ADDRESS } from './files.ts';
import { OWN_PAGE } from './headers.ts';
import { constantHeaders, ownPageHeaders, tableOf, valuesOf, VARYING, type Table } from './tables.ts';
import type { HostedSite } from './types.ts';

/** Caddy has its own way of leaving the folder of a host off: inside it, every path begins at the root of the site. */
export function caddySite(site: HostedSite): string {
  const { base } = site;
  const answer = [
    // Not path_regexp: that tidies up the path first, and `//dossier/` would get the page with the headers of another.
    `@no_address vars_regexp {http.request.uri.path} ${quoted(`(${['//', ...WITHOUT_ADDRESS].join('|')})`)}`,
    ...block('handle @no_address', ['import meldcodewijzer_missing']),
    ...block('@page', ['path */', 'file {path}index.html']),
    ...block('handle @page', ['import meldcodewijzer_found']),
    ...block('@file', ['not path */', 'file {path}']),
    ...block('handle @file', ['import meldcodewijzer_found']),
    ...block('@folder', ['not path */', 'file {path}/index.html']),
    ...block('handle @folder', block('route', ['import meldcodewijzer_headers', 'redir {http.request.orig_uri.path}/ 301'])),
    ...block('handle', ['import meldcodewijzer_missing']),
  ];
  return [
    '# Made by the build of the site, from the same rules as the policy in each page. Replaced with every build.',
    '# Belongs at the top of a Caddyfile. A site says where the files are, root * /srv/meldcodewijzer/dist, and then: import meldcodewijzer',
    ...block('(meldcodewijzer_headers)', [
      ...block('header', [...constantHeaders.map(([name, value]) => `${name} ${quoted(value)}`), ...VARYING.map((name) => `${name} {${placeholder(name)}}`)]),
      '# Only when a page of the site itself leads here: a link of somebody else must not wipe what a reader keeps.',
      ...ownPageHeaders.flatMap(({ path, name, value }) => [
        ...block(`@from_own_page_${placeholder(name)}`, [`path ${path}`, `header Sec-Fetch-Site ${OWN_PAGE}`]),
        `header @from_own_page_${placeholder(name)} ${name} ${quoted(value)}`,
      ]),
      ...Object.entries(CONTENT_TYPES).flatMap(([ending, type]) => [
        `@type_${ending} path *.${ending}${ending === 'html' ? ' */' : ''}`,
        `header @type_${ending} Content-Type ${quoted(type)}`,
      ]),
    ]),
    ...block('(meldcodewijzer_found)', block('route', ['import meldcodewijzer_headers', ...block('file_server', ['precompressed br gzip'])])),
    ...block(
      '(meldcodewijzer_missing)',
      block('route', [`rewrite * ${NOT_FOUND}`, 'import meldcodewijzer_headers', ...block('file_server', ['status 404', 'precompressed br gzip'])]),
    ),
    ...block('(meldcodewijzer)', [
      // Read when a header is written, so that they see the path that is sent.
      ...VARYING.flatMap((name) => maps(placeholder(name), tableOf(site, name))),
      ...(base === '/' ? block('route', answer) : folder(base, answer)),
    ]),
    '',
  ].join('\n');
}

function folder(base: string, answer: readonly string[]): readonly string[] {
  const bare = base.slice(0, -1);
  return [
    `@meldcodewijzer_bare path ${bare}`,
    ...block('handle @meldcodewijzer_bare', block('route', ['import meldcodewijzer_headers', `redir ${base} 301`])),
    ...block(`handle_path ${base}*`, block('route', answer)),
  ];
}

/** A long value gets a number, and stands in a map of its own. */
function maps(name: string, table: Table): readonly string[] {
  const values = valuesOf(table);
  const number = (value: string): string => String(values.indexOf(value));
  return [
    ...block(`map {http.request.uri.path} {${name}_nr}`, [
      ...table.exact.map(([path, value]) => `${path} ${number(value)}`),
      ...table.below.map(([below, value]) => `${quoted(`~^${below}`)} ${number(value)}`),
      `default ${number(table.otherwise)}`,
    ]),
    ...block(
      `map {${name}_nr} {${name}}`,
      values.map((value, at) => `${String(at)} ${quoted(value)}`),
    ),
  ];
}

const placeholder = (header: string): string => `meldcodewijzer_${header.toLowerCase().replaceAll('-', '_')}`;

/** Between backticks nothing has a meaning of its own. */
const quoted = (text: string): string => `\`${text}\``;

const block = (head: string, lines: readonly string[]): readonly string[] => [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
