import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { entriesOf, readPage } from '../search/pages.ts';
import { readKnowledge } from '../search/knowledge.ts';
import { indexWords, pairsOf, vocabulary, type Pairs } from '../search/words.ts';
import { addressOf, filesIn } from '../site/files.ts';
import { MEESTE_IN_INDEX } from '../../src/lib/scholen/index.ts';
import { schoolVan } from '../../src/lib/offline/index.ts';
import type { Bladzijde, Schoolbladen } from '../../src/lib/zoeken/index.ts';

/** Ready-made interfaces that Pagefind adds; the search page draws its own results and runs without a worker. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.(?!unknown))/;
/** Dutch by its three letters: for `nl` Pagefind adds a stemmer of its own, which cuts deeper than ours ("scholing" becomes "school") and makes its program larger. */
const LANGUAGE = 'nld';
const PACKED = /\.(pagefind|pf_index|pf_meta|pf_filter)$/;

/** Indexes the pages that carry `data-pagefind-body` and writes the Dutch search to `pagefind/` in the built site. */
export async function writeSearch(dist: string): Promise<number> {
  const target = join(dist, 'pagefind');
  const files = filesIn(dist).filter((name) => name.endsWith('.html'));
  const woorden = readKnowledge(dist);
  const together = pairsOf(woorden);
  const perSchool = Map.groupBy(files, (file) => schoolVan(addressOf(file).slice(1)) ?? GENERAL);
  const isSplit = perSchool.size - 1 > MEESTE_IN_INDEX;
  const pages = pagesIn(dist, isSplit ? (perSchool.get(GENERAL) ?? []) : files);
  await writeIndex(target, pages, together);
  for (const file of filesIn(target).filter((name) => UNUSED.test(name))) rmSync(join(target, file));
  writeTexts(target, pages);
  unpack(target);
  const kennis = { ...woorden, woorden: vocabulary(pages), aantal: pages.length };
  writeFileSync(join(target, 'kennis.js'), moduleOf('kennis', kennis));
  if (isSplit) writeSchools(dist, perSchool, together);
  return pages.length;
}

/** What belongs to no school. */
const GENERAL = '';

/** The texts that the search may find in these files. Written out and read back: a piece of a page would keep the whole page in memory. */
function pagesIn(dist: string, files: readonly string[]): readonly Bladzijde[] {
  return files.flatMap((file) => {
    const page = readPage(readFileSync(join(dist, file), 'utf8'), addressOf(file));
    return page === undefined ? [] : entriesOf(JSON.parse(JSON.stringify(page)) as Bladzijde);
  });
}

async function writeIndex(target: string, pages: readonly Bladzijde[], together: Pairs): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  const problems: string[] = [];
  for (const page of pages) {
    const filters = page.protocol === undefined ? {} : { protocol: [page.protocol] };
    const added = await index.addCustomRecord({ url: page.href, content: indexWords(page, together), language: LANGUAGE, filters });
    problems.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath: target });
  await close();
  problems.push(...written.errors);
  if (problems.length > 0) throw new Error(`Pagefind cannot index the site: ${problems.join(', ')}`);
}

/** Writes the text of each page under the name that Pagefind gave to the page, in place of Pagefind's own copy of the indexed words. */
function writeTexts(target: string, pages: readonly Bladzijde[]): void {
  const byAddress = new Map(pages.map((page) => [page.href, page]));
  mkdirSync(join(target, 'tekst'), { recursive: true });
  for (const file of filesIn(join(target, 'fragment'))) {
    const { url } = JSON.parse(
      gunzipSync(readFileSync(join(target, 'fragment', file)))
        .subarray('pagefind_dcd'.length)
        .toString(),
    ) as { url: string };
    const page = byAddress.get(url);
    if (page === undefined) throw new Error(`Pagefind has a page that the site has not: ${url}`);
    writeFileSync(join(target, 'tekst', `${file.replace('.pf_fragment', '')}.js`), moduleOf('bladzijde', page));
  }
  rmSync(join(target, 'fragment'), { recursive: true });
}

/** Writes the pages of each school as a file of its own: who searches loads those of one school. */
function writeSchools(dist: string, perSchool: ReadonlyMap<string, readonly string[]>, together: Pairs): void {
  const folder = join(dist, 'pagefind', 'school');
  mkdirSync(folder, { recursive: true });
  for (const [slug, files] of perSchool) {
    if (slug === GENERAL) continue;
    const pages = pagesIn(dist, files);
    const bladen = pages.map((page) => ({ ...page, index: indexWords(page, together) }));
    const school: Schoolbladen = { naam: pages[0]?.protocol ?? slug, woorden: vocabulary(pages), bladen };
    writeFileSync(join(folder, `${slug}.js`), moduleOf('school', school));
  }
}

/** Takes off Pagefind's own compression, which its program allows: what the server sends is smaller with brotli. */
function unpack(target: string): void {
  for (const file of filesIn(target).filter((name) => PACKED.test(name))) {
    const path = join(target, file);
    writeFileSync(path, gunzipSync(readFileSync(path)));
  }
}

/** A module of data: the policy lets scripts of the own site in, and nothing needs to be fetched by hand. */
const moduleOf = (name: string, data: unknown): string => `export const ${name}=${JSON.stringify(data)};\n`;
