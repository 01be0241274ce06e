import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of these words stand in a file below this folder, in one byte or two bytes per letter. */
export function zoekOpSchijf(map: string, woorden: readonly string[]): readonly string[] {
  const gevonden = new Set<string>();
  for (const bestand of readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile())) {
    const inhoud = readFileSync(join(bestand.parentPath, bestand.name));
    for (const woord of woorden) {
      if (inhoud.includes(Buffer.from(woord, 'utf8')) || inhoud.includes(Buffer.from(woord, 'utf16le'))) gevonden.add(woord);
    }
  }
  return [...gevonden].toSorted();
}
