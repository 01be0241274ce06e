// The log in which Chromium first writes what IndexedDB keeps. https://github.com/google/leveldb/blob/main/doc/log_format.md
import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const BLOK = 32 * 1024;
const KOP = 7;

/** Cuts the log of this site in the middle of its last record, as a browser does that is killed while it writes. False when it keeps no such log. */
export function knipLogboek(profiel: string, host: string): boolean {
  const map = join(profiel, 'Default', 'IndexedDB');
  const eigen = readdirSync(map).find((naam) => naam.startsWith(`http_${host}_`) && naam.endsWith('.leveldb'));
  const logboek = eigen === undefined ? undefined : readdirSync(join(map, eigen)).findLast((naam) => naam.endsWith('.log'));
  if (eigen === undefined || logboek === undefined) return false;
  const pad = join(map, eigen, logboek);
  const { begin, lengte } = laatste(readFileSync(pad));
  truncateSync(pad, begin + KOP + (lengte >> 1));
  return lengte > 1;
}

function laatste(log: Buffer): { readonly begin: number; readonly lengte: number } {
  let gevonden = { begin: 0, lengte: 0 };
  let plaats = 0;
  while (plaats + KOP < log.length) {
    const over = BLOK - (plaats % BLOK);
    if (over < KOP) {
      plaats += over;
      continue;
    }
    const lengte = log.readUInt16LE(plaats + 4);
    // Room that was set aside and not written yet.
    if (log[plaats + 6] === 0) break;
    gevonden = { begin: plaats, lengte };
    plaats += KOP + lengte;
  }
  return gevonden;
}
