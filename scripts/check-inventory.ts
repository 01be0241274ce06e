// Has every fact of the source protocols reached the pages of that protocol?
// Prevents an instruction, an exception or a warning that gets lost when a text is rewritten.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/prepare.mjs';
import { stukken } from './html/stukken.ts';
import { readSelection } from './site/selection.ts';
import type { Finding, Site } from './site/site.ts';

/** A fact of a source, and the patterns that its protocol's pages must match, all of them. */
export interface Feit {
  readonly id: string;
  /** Name of the source document; its first three digits say which protocol it is. */
  readonly source: string;
  readonly step: string;
  readonly fact: string;
  readonly mustMatch: readonly string[];
}

const SLUGS: Readonly<Record<string, string>> = {
  '000': 'ikc-ijmond',
  '001': 'gpo-wn',
  '002': 'route-basismodel',
  '003': 'oostpoortschool',
  '004': 'bijlage-9',
};

/** Facts whose own pattern misses a sentence that says it; here is the sentence to look for. */
const IN_ANDERE_WOORDEN: Readonly<Record<string, readonly string[]>> = {
  // The pattern knows "afsluiten" but not "afgesloten".
  'GLD-s5-08': ['geen kindermishandeling:? het dossier wordt afgesloten'],
};

/** The facts that come with the project. */
export function readFeiten(): readonly Feit[] {
  return JSON.parse(readFileSync(join(root, 'tests/fixtures/inventory.json'), 'utf8')) as readonly Feit[];
}

/** The protocols that the site should have. */
const shownSlugs = (): ReadonlySet<string> => new Set(readSelection(root).shown.map(({ slug }) => slug));

/** Finds the facts that no page of their own protocol carries; a protocol without pages has lost them all. What the site should not have has nothing to carry. */
export function checkInventory(site: Site, feiten: readonly Feit[] = readFeiten(), shown: ReadonlySet<string> = shownSlugs()): readonly Finding[] {
  const texts = new Map(Object.values(SLUGS).map((slug) => [slug, protocolText(site, slug)]));
  return feiten.flatMap(({ id, source, step, fact, mustMatch }) => {
    const slug = SLUGS[source.slice(0, 3)] ?? '';
    const text = texts.get(slug) ?? '';
    if (!shown.has(slug)) return [];
    const matches = (patterns: readonly string[]): boolean => patterns.every((pattern) => new RegExp(pattern, 'i').test(text));
    const isThere = matches(mustMatch) || matches(IN_ANDERE_WOORDEN[id] ?? ['(?!)']);
    return isThere ? [] : [{ place: `/protocollen/${slug}/`, problem: `lacks ${id} (step ${step}): ${fact}` }];
  });
}

function protocolText(site: Site, slug: string): string {
  const pages = site.pages.filter((place) => place.startsWith(`/protocollen/${slug}/`));
  return pages
    .flatMap((place) => stukken(site.text(place)).map(({ tekst }) => tekst))
    .join('\n')
    .replace(/[‘’]/g, "'")
    .replaceAll('\u00ad', '');
}
