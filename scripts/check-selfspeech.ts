// Does the project speak of itself alone?
// Prevents a path or host of one maker's computer in a file that everybody gets.
import type { Finding } from './site/site.ts';

/** Joined here, so that this file does not find itself. */
const FOREIGN: readonly string[] = [
  ['registry', 'npmjs', 'org'].join('.'),
  ['registry', 'yarnpkg', 'com'].join('.'),
  ['', 'work', ''].join('/'),
  ['', 'root', ''].join('/'),
  ['..', 'shared'].join('/'),
];

/** Finds words in tracked files that only make sense on another computer. */
export function checkSelfspeech(files: readonly { readonly path: string; readonly text: string }[]): readonly Finding[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      FOREIGN.filter((word) => line.includes(word)).map((word) => ({
        place: `${path}:${String(index + 1)}`,
        problem: `names ${word}`,
      })),
    ),
  );
}
