import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStillePlek } from '../../src/lib/offline/index.ts';
import { references } from '../html/references.ts';
import { addressOf, filesIn } from '../site/files.ts';

/** The page whose program puts the site away; the other pages fetch the same one, later. */
const OWN_PAGE = 'zonder-internet/index.html';
/** Pages for makers; and the search, which wants the network for its first results: whoever searches goes on to a page that has the lines. */
const NOT_HERE = /^(dev|zoeken)\//;
/** How long a page that is only looked at waits before it begins, in milliseconds. */
const PATIENCE_MS = 4000;

/** Lines that begin when a reader does something, or stays: nothing is loaded before that, and the page is drawn by then. */
export const starter = (program: string): string =>
  '<script type="module">' +
  `let b=0;const g=()=>{b++||import(${JSON.stringify(program)})};` +
  `if("serviceWorker"in navigator){for(const s of["pointerdown","keydown","scroll"])addEventListener(s,g,{once:true,passive:true});setTimeout(g,${String(PATIENCE_MS)})}` +
  '</script>';

/** Gives every page that may ask for something after it has loaded the lines that put the site away. Comes before the policies, which name them. */
export function writeStarters(dist: string): void {
  const program = programOf(readFileSync(join(dist, OWN_PAGE), 'utf8'));
  const lines = starter(program);
  for (const file of filesIn(dist).filter((name) => name.endsWith('.html'))) {
    if (file === OWN_PAGE || NOT_HERE.test(file) || isStillePlek(addressOf(file).slice(1))) continue;
    const path = join(dist, file);
    const html = readFileSync(path, 'utf8');
    const at = html.lastIndexOf('</body>');
    if (at < 0) throw new Error(`${file} has no end of body`);
    writeFileSync(path, html.slice(0, at) + lines + html.slice(at));
  }
}

function programOf(html: string): string {
  const scripts = [...references(html)].filter(({ tag }) => tag.name === 'script').map(({ url }) => url);
  if (scripts.length !== 1 || scripts[0] === undefined) throw new Error(`${OWN_PAGE} has ${String(scripts.length)} programs, where one is expected`);
  return scripts[0];
}
