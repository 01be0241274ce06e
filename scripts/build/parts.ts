import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkers } from '../offline/write.ts';
import { licencesText } from '../parts/licences.ts';
import { partsOf } from '../parts/parts.ts';
import { readersPages } from '../parts/reach.ts';
import { rowsOf } from '../parts/rows.ts';
import { siteBase } from '../site/base.ts';
import { readSite } from '../site/site.ts';

const PAGE = join('over', 'onderdelen', 'index.html');
const PLACE = '<tbody data-onderdelen></tbody>';

/** Fills the list of what others made and this site ships, and writes their licences beside it. */
export async function writeParts(root: string, dist: string): Promise<void> {
  await writeWorkers(root, dist);
  const site = readSite(dist, siteBase());
  const parts = partsOf(root, site);
  const html = readFileSync(join(dist, PAGE), 'utf8');
  if (!html.includes(PLACE)) throw new Error(`${PAGE} has no place for the list of parts.`);
  writeFileSync(
    join(dist, PAGE),
    html.replace(PLACE, () => `<tbody data-onderdelen>${rowsOf(parts, readersPages(site))}</tbody>`),
  );
  writeFileSync(join(dist, 'licenties.txt'), licencesText(root, parts));
}
