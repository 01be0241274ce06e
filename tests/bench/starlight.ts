// How long Starlight takes for as many pages: `npm run bench -- starlight` for 40 and 4 000, each with its own words as the schools have them.
// Installs Starlight from the registry in .cache, and needs a network for that; it is no part of the project.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup/prepare.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { textOf } from './scholen.ts';
import { volgGeheugen } from './geheugen.ts';

const FOLDER = join(root, '.cache', 'bench', 'starlight');
const SIZES = [40, 4000];
const PACKAGE = { name: 'starlight', private: true, type: 'module', dependencies: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' } };
const CONFIG = `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Meldcode', locales: { root: { label: 'Nederlands', lang: 'nl' } } })] };
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const MB = 1_000_000;

async function measure(pages: number): Promise<Readonly<Record<string, string | number>>> {
  const docs = join(FOLDER, 'src', 'content', 'docs');
  rmSync(join(FOLDER, 'src'), { recursive: true, force: true });
  rmSync(join(FOLDER, 'dist'), { recursive: true, force: true });
  rmSync(join(FOLDER, '.astro'), { recursive: true, force: true });
  rmSync(join(FOLDER, 'node_modules', '.astro'), { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(FOLDER, 'src', 'content.config.ts'), COLLECTION);
  for (let number = 1; number <= pages; number += 1) {
    const school = String(Math.ceil(number / 8));
    mkdirSync(join(docs, `school-${school}`), { recursive: true });
    writeFileSync(join(docs, `school-${school}`, `blad-${String(number)}.md`), textOf(number));
  }
  const memory = volgGeheugen(process.pid);
  const begin = performance.now();
  const { code } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: FOLDER,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = (performance.now() - begin) / 1000;
  const peak = memory.stop();
  if (code !== 0) throw new Error('Starlight could not be built.');
  return {
    pages,
    'build s': seconds.toFixed(1),
    'ms per page': ((seconds * 1000) / pages).toFixed(1),
    'peak MB': peak === undefined ? 'not told' : Math.round(peak / MB),
  };
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'package.json'), JSON.stringify(PACKAGE));
writeFileSync(join(FOLDER, 'astro.config.mjs'), CONFIG);
const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER });
if (installed.code !== 0) throw new Error('Starlight could not be installed.');
const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => Number.isInteger(count) && count > 0);
const rows = [];
for (const pages of asked.length > 0 ? asked : SIZES) rows.push(await measure(pages));
console.log('Starlight, as it comes: pages with search, without compressed copies, policies or a copy for use without internet');
console.table(rows);
rmSync(FOLDER, { recursive: true, force: true });
