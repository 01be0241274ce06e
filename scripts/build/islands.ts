import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../site/files.ts';

/** Astro makes this number from the folder in which the site is built. */
const NUMBER_OF_FOLDER = /(<astro-island) uid="[^"]*"(?=( data-preact-island-id="\d+")?)/g;

/** Takes out of every page what depends on the folder of the build, so that the same sources give the same bytes everywhere. */
export function forgetFolder(dist: string): void {
  for (const file of filesIn(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    const html = readFileSync(path, 'utf8');
    const plain = withoutFolder(html);
    if (plain !== html) writeFileSync(path, plain);
  }
}

/** Takes the number that Astro gives to an island; Preact counts its islands itself and only needs Astro's number when it did not. */
export function withoutFolder(html: string): string {
  return html.replace(NUMBER_OF_FOLDER, (_whole, tag: string, counted?: string) => {
    if (counted === undefined) throw new Error('An island without a number of Preact: its ids would depend on the folder of the build.');
    return tag;
  });
}
