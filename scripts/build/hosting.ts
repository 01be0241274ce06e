import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddySite, hasAddress, headersFile, HOSTING_FOLDER, nginxMaps, nginxSite, type HostedSite } from '../../src/lib/hosting/index.ts';
import { inlineHashes } from '../html/hashes.ts';
import { addressOf, filesIn } from '../site/files.ts';

/** Writes into a built site what a host needs to send the right headers with it; see deploy/. */
export function writeHosting(dist: string, base: string): void {
  const site = hostedSite(dist, base);
  const folder = join(dist, HOSTING_FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx-maps.conf'), nginxMaps(site));
  writeFileSync(join(folder, 'nginx-site.conf'), nginxSite(site));
  writeFileSync(join(folder, 'caddy.conf'), caddySite(site));
  writeFileSync(join(dist, '_headers'), headersFile(site));
}

/** Reads what the headers of a built site depend on. */
export function hostedSite(dist: string, base: string): HostedSite {
  const files = filesIn(dist).filter((file) => hasAddress(addressOf(file)) || file === '404.html');
  const pages = files.filter((file) => file.endsWith('.html'));
  return {
    base,
    paths: files.map(addressOf),
    pages: pages.map((file) => ({ path: addressOf(file), hashes: inlineHashes(readFileSync(join(dist, file), 'utf8')) })),
  };
}
