import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keptPaths } from '../offline/files.ts';
import { filesIn } from '../site/files.ts';

const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml', '.dmn', '.webmanifest', '.pagefind', '.pf_index', '.pf_meta']);
const AT_ONCE = 8;
// The best quality, 11, takes twice the time for 2 % less.
const BROTLI_QUALITY = 10;
/** The search has a tight budget and few files. */
const SEARCH_QUALITY = 11;
/** The package of the whole site is twenty million letters in which much comes back: a wide window does what patience would. */
const PACKAGE_QUALITY = 9;
/** On a site of many schools 10 would take most of the build: for the pages of one school 6 takes a twentieth, for 6 % more. */
const SCHOOL_QUALITY = 6;

/** Writes a `.br` and a `.gz` beside every text file of a built site that becomes smaller by it. */
export async function compressFiles(dist: string): Promise<void> {
  const { schools } = keptPaths(dist);
  const ofSchools = new Set([...schools.values()].flat());
  const waiting = filesIn(dist)
    .filter((file) => TEXT.has(extname(file)))
    .values();
  // The workers share one iterator, so each file is taken once.
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of waiting) await compressFile(join(dist, file), settingsOf(file, ofSchools.has(file)));
    }),
  );
}

interface Settings {
  readonly quality: number;
  /** How far back the compressor looks, in bits. */
  readonly window: number;
}

function settingsOf(file: string, isOfSchool: boolean): Settings {
  if (isOfSchool) return { quality: SCHOOL_QUALITY, window: constants.BROTLI_DEFAULT_WINDOW };
  if (file.startsWith('offline/')) return { quality: PACKAGE_QUALITY, window: constants.BROTLI_MAX_WINDOW_BITS };
  return { quality: file.startsWith('pagefind/') ? SEARCH_QUALITY : BROTLI_QUALITY, window: constants.BROTLI_DEFAULT_WINDOW };
}

async function compressFile(path: string, { quality, window }: Settings): Promise<void> {
  const plain = await readFile(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: window,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  if (br.length < plain.length) await writeFile(`${path}.br`, br);
  if (gz.length < plain.length) await writeFile(`${path}.gz`, gz);
}
