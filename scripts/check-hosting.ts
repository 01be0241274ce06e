// Does what hosts are told fit the pages?
// Prevents a page whose own styles or scripts a header refuses, a page that carries another policy than its headers,
// and a `_headers` that a host cuts off.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostedSite } from './build/hosting.ts';
import { inlineHashes } from './html/hashes.ts';
import type { Finding, Site } from './site/site.ts';
import { caddySite, headersFile, headersFileProblems, metaPolicyFor, nginxMaps, nginxSite } from '../src/lib/hosting/index.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/** Finds pages and files for hosts that do not belong together. */
export function checkHosting(dist: string, site: Site): readonly Finding[] {
  const hosted = hostedSite(dist, site.base);
  const expected: Readonly<Record<string, string>> = {
    _headers: headersFile(hosted),
    '_hosting/nginx-maps.conf': nginxMaps(hosted),
    '_hosting/nginx-site.conf': nginxSite(hosted),
    '_hosting/caddy.conf': caddySite(hosted),
  };
  const stale = Object.entries(expected)
    .filter(([file, text]) => !existsSync(join(dist, file)) || readFileSync(join(dist, file), 'utf8') !== text)
    .map(([place]) => ({ place, problem: 'does not fit the pages: run npm run build' }));
  const tooMuch = headersFileProblems(expected['_headers'] ?? '').map((problem) => ({ place: '_headers', problem }));
  return [...checkPolicies(site), ...stale, ...tooMuch];
}

/** Finds pages whose inline blocks the policy that they carry does not allow. */
export function checkPolicies(site: Site): readonly Finding[] {
  return site.pages.flatMap((place) => {
    const html = site.text(place);
    const carried = META.exec(html)?.[1];
    if (carried === undefined) return [{ place, problem: 'carries no policy' }];
    const hashes = inlineHashes(html);
    const refused = (['script', 'style'] as const).flatMap((kind) => hashes[kind].filter((hash) => !carried.includes(hash)).map(() => kind));
    if (refused.length > 0) return refused.map((kind) => ({ place, problem: `has a ${kind} of its own that its policy refuses` }));
    return carried === metaPolicyFor(place, hashes) ? [] : [{ place, problem: 'carries another policy than the rules give' }];
  });
}
