import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// The wall between practice and real: the code of a training reaches no dossier, and the code of a dossier no training.
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(ts|tsx|astro)$/.test(file));

// What reaches a reader: pages and .astro run while the site is built, and read the content of both.
const TRAINING =
  /^src\/(?:lib|browser|stores|components\/islands)\/(?:.*\/)?(?:training\b|eigencasus\b|EigenCasussen|Groepsweging|Notitievenster|start-training)/;
const DOSSIER = /^src\/(?:lib|browser|stores|components\/islands)\/(?:.*\/)?(?:dossier\b|kluis\b|archief\b|Dossier\.tsx|start-dossier|dossieromgeving)/;

/** What a file loads, also later; types alone load nothing. */
function loads(file: string, text: string): readonly string[] {
  const found = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)|(?:^|\n)\s*import\s+'(\.[^']+)'/g)];
  return found
    .flatMap(([, from, later, bare]) => from ?? later ?? bare ?? [])
    .map((source) => relative(ROOT, resolve(ROOT, file, '..', source)))
    .filter((path) => /\.(ts|tsx|astro)$/.test(path) && existsSync(join(ROOT, path)));
}

/** Every file that is reached from these, with the way to it. */
function reach(from: readonly string[], read: (file: string) => string): ReadonlyMap<string, string> {
  const ways = new Map(from.map((file) => [file, file]));
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const next of loads(file, read(file))) {
      if (ways.has(next)) continue;
      ways.set(next, `${ways.get(file) ?? ''} → ${next}`);
      queue.push(next);
    }
  }
  return ways;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const breaches = (from: RegExp, to: RegExp, reader = read): readonly string[] =>
  [
    ...reach(
      FILES.filter((file) => from.test(file)),
      reader,
    ),
  ]
    .filter(([file]) => to.test(file))
    .map(([, way]) => way);

describe('the wall between practice and real', () => {
  it('has something on both sides', () => {
    expect(FILES.filter((file) => TRAINING.test(file)).length).toBeGreaterThan(20);
    expect(FILES.filter((file) => DOSSIER.test(file)).length).toBeGreaterThan(50);
  });

  it('no code of a training reaches a dossier or a vault', () => {
    expect(breaches(TRAINING, DOSSIER)).toEqual([]);
  });

  it('no code of a dossier or a vault reaches a training', () => {
    expect(breaches(DOSSIER, TRAINING)).toEqual([]);
  });

  it('is broken by one import, also far away and also one that loads later', () => {
    const far = 'src/stores/tabgeheugen.ts';
    const planted = (line: string) => (file: string) => (file === far ? `${line}\n${read(file)}` : read(file));
    expect(breaches(TRAINING, DOSSIER, planted("import { maakBlad } from './dossier/blad.ts';"))).not.toEqual([]);
    expect(breaches(TRAINING, DOSSIER, planted("const laad = () => import('./dossier/blad.ts');"))).not.toEqual([]);
    expect(breaches(TRAINING, DOSSIER, planted("import type { Blad } from './dossier/blad.ts';"))).toEqual([]);
  });
});
