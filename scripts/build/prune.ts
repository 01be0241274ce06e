import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { reachOf } from '../parts/reach.ts';
import { siteBase } from '../site/base.ts';
import { readSite } from '../site/site.ts';

/** Takes out of a release the programs that only the pages for makers load; the pages themselves are not there. */
export function prunePrograms(dist: string): void {
  for (const [address, { atOnce, onUse }] of reachOf(readSite(dist, siteBase()))) {
    if (address.startsWith('/_astro/') && atOnce.size === 0 && onUse.size === 0) rmSync(join(dist, address));
  }
}
