import { createRequire } from 'node:module';
import { join } from 'node:path';
import { starter } from '../offline/starter.ts';
import { resolveIn, type Site } from '../site/site.ts';

/** Where Astro keeps the scripts with which it starts islands, ready to stand in a page. */
const FOLDER = join('node_modules', 'astro', 'dist', 'runtime');
const STARTERS = ['server/astro-island', 'client/load', 'client/idle', 'client/visible', 'client/media', 'client/only'];
const PROGRAM = /import\(("[^"]+")\)/;

/** Reads the scripts with which Astro starts islands, as they stand in a page. */
export function astroScripts(root: string): ReadonlySet<string> {
  const load = createRequire(join(root, 'package.json'));
  return new Set(STARTERS.map((name) => (load(join(root, FOLDER, `${name}.prebuilt.js`)) as { readonly default: string }).default));
}

/** Whether a script in a page is ours: the lines that put the site away, with a program of this site. */
export function isStarter(text: string, site: Site): boolean {
  const program = JSON.parse(PROGRAM.exec(text)?.[1] ?? '""') as string;
  const address = resolveIn(site, program, '/')?.address ?? '';
  return site.addresses.has(address) && starter(program).includes(`>${text}<`);
}
