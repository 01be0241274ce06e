import { inlineBlocks } from '../html/inline.ts';
import { loadedBy } from '../site/weigh.ts';
import type { Site } from '../site/site.ts';

/** The pages on which a file comes: at once with the page, or only when the reader does something that needs it. */
export interface Reach {
  readonly atOnce: ReadonlySet<string>;
  readonly onUse: ReadonlySet<string>;
}

/** Pages for makers and tests; a release does not have them. */
export const FOR_MAKERS = /^\/(dev|dossier\/proef)\//;
const SCRIPT_NAME = /[\w.-]+\.js\b/g;

/** The pages that a reader sees. */
export function readersPages(site: Site): readonly string[] {
  return site.pages.filter((page) => !FOR_MAKERS.test(page));
}

/** Finds for every script of a site on which pages it comes; a script that another one names may come on use. */
export function reachOf(site: Site): ReadonlyMap<string, Reach> {
  const scripts = [...site.addresses].filter((address) => address.endsWith('.js'));
  const byName = Map.groupBy(scripts, (address) => address.slice(address.lastIndexOf('/') + 1));
  const named = new Map(scripts.map((address) => [address, namedIn(site.text(address), byName)]));
  const found = new Map(scripts.map((address) => [address, { atOnce: new Set<string>(), onUse: new Set<string>() }]));
  for (const page of readersPages(site)) {
    const html = site.text(page);
    const loaded = [...loadedBy(site, page, html)].filter((file) => named.has(file));
    const inline = [...inlineBlocks(html)].filter(({ kind }) => kind === 'script').flatMap(({ text }) => namedIn(text, byName));
    for (const file of loaded) found.get(file)?.atOnce.add(page);
    for (const file of closure([...loaded, ...inline], named)) if (!loaded.includes(file)) found.get(file)?.onUse.add(page);
  }
  return found;
}

function namedIn(code: string, byName: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...new Set(code.match(SCRIPT_NAME))].flatMap((name) => byName.get(name) ?? []);
}

function closure(start: readonly string[], named: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(start);
  // A set that grows while it is walked is walked to its end.
  for (const file of reached) for (const next of named.get(file) ?? []) reached.add(next);
  return reached;
}
