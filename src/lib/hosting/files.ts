/** What is served for an address that is not there. */
export const NOT_FOUND = '/404.html';

/** Of texts the encoding is said, of nothing else: `.js` → `text/javascript; charset=utf-8`. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  dmn: 'application/xml',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** Gives the `Content-Type` of a path of the site; a folder is a page. */
export function contentTypeOf(path: string): string | undefined {
  const ending = path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '');
  return CONTENT_TYPES[ending];
}

/** For who hosts the site: what is in this folder is never sent to a reader. */
export const HOSTING_FOLDER = '/_hosting/';

/**
 * What lies among the files of a site and yet has no address, as regular expressions that JavaScript, nginx and Caddy read alike: copies in
 * another encoding, the file behind a folder, the page for errors, what is for hosts, and all whose name begins with a dot.
 */
export const WITHOUT_ADDRESS: readonly string[] = [String.raw`\.(br|gz)$`, '/index\\.html$', '^/404\\.html$', '^/_headers$', `^${HOSTING_FOLDER}`, '/\\.'];

/** Says whether a path may be asked for, as far as its name goes. */
export function hasAddress(path: string): boolean {
  return !WITHOUT_ADDRESS.some((pattern) => new RegExp(pattern).test(path));
}
