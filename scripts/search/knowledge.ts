// What the search knows about words: synonyms, glossary, answers. Links of answers are tried on the built site.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Antwoord, Kennis } from '../../src/lib/zoeken/index.ts';

/** Where the site writes the words of the search; only the build reads it. */
const FILE = ['zoeken', 'kennis.json'] as const;

/** Gives the knowledge with only the links that exist, and takes the file out of the site; an answer without any page stops the build. */
export function readKnowledge(dist: string): Omit<Kennis, 'woorden' | 'aantal'> {
  const file = join(dist, ...FILE);
  const kennis = JSON.parse(readFileSync(file, 'utf8')) as Omit<Kennis, 'woorden' | 'aantal'>;
  rmSync(file);
  return { ...kennis, antwoorden: kennis.antwoorden.map((antwoord) => withExistingPages(dist, antwoord)) };
}

function withExistingPages(dist: string, antwoord: Antwoord): Antwoord {
  const paginas = antwoord.paginas.filter(({ href }) => exists(dist, href));
  if (paginas.length === 0) throw new Error(`src/content/zoeken: answer "${antwoord.id}" names no page that exists`);
  return { ...antwoord, paginas: paginas.slice(0, 1) };
}

function exists(dist: string, href: string): boolean {
  const [path = '', anchor] = href.split('#');
  const file = join(dist, path, 'index.html');
  return existsSync(file) && (anchor === undefined || new RegExp(`\\sid="?${anchor}["\\s>]`).test(readFileSync(file, 'utf8')));
}
