// Does a release hold what a reader needs, and nothing for makers?
// Prevents test pages on a school's server, and a page that does not say which version it is.
import { FOR_MAKERS, reachOf } from './parts/reach.ts';
import type { Finding, Site } from './site/site.ts';

const VERSION_PAGE = '/over/';

/** Finds pages and programs for makers in a release, and a version that it does not tell; `names` are the texts that the page about the site must hold. */
export function checkRelease(site: Site, names: readonly string[]): readonly Finding[] {
  const forMakers = [...site.addresses].filter((address) => FOR_MAKERS.test(address)).map((place) => ({ place, problem: 'is for makers' }));
  const unreached = [...reachOf(site)]
    .filter(([address, { atOnce, onUse }]) => address.startsWith('/_astro/') && atOnce.size + onUse.size === 0)
    .map(([place]) => ({ place, problem: 'is a program that no page loads' }));
  const untold = names.filter((name) => !site.text(VERSION_PAGE).includes(name)).map((name) => ({ place: VERSION_PAGE, problem: `does not tell ${name}` }));
  return [...forMakers, ...unreached, ...untold];
}
