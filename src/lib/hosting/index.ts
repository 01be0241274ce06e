export { baseFrom } from './base.ts';
export { caddySite } from './caddy.ts';
export { contentTypeOf, hasAddress, HOSTING_FOLDER, NOT_FOUND } from './files.ts';
export { headersFor, metaPolicyFor, noInlineHashes, OWN_PAGE } from './headers.ts';
export { nginxMaps, nginxSite } from './nginx.ts';
export { headersFile, headersFileProblems } from './static-hosts.ts';
export type { HostedSite, HostingRule, InlineHashes } from './types.ts';
