import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a word can lie in a file that nobody encrypted: in one byte a letter or two, or in base64, of which the letters depend on where it begins. */
function vormen(woord: string): readonly Buffer[] {
  const utf8 = Buffer.from(woord, 'utf8');
  const utf16 = Buffer.from(woord, 'utf16le');
  const inBase64 = [0, 1, 2].map((ervoor) => {
    const tekst = Buffer.concat([Buffer.alloc(ervoor), utf8]).toString('base64');
    // The letters at both ends hold bits of what stands beside the word.
    return Buffer.from(tekst.slice([0, 2, 3][ervoor], -4), 'latin1');
  });
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...inBase64].filter(({ length }) => length >= 4);
}

/** Which of these words stand in a file below this folder, in whatever form; every file is read once, however many words there are. */
export function zoekOpSchijf(map: string, woorden: readonly string[]): readonly string[] {
  const perBegin = new Map<number, (readonly [Buffer, string])[]>();
  // Most bytes begin no word: one look into this list says so.
  const kan = new Uint8Array(65_536);
  for (const woord of woorden)
    for (const vorm of vormen(woord)) {
      const begin = vorm.readUInt32LE(0);
      kan[begin & 0xffff] = 1;
      perBegin.set(begin, [...(perBegin.get(begin) ?? []), [vorm, woord]]);
    }
  const gevonden = new Set<string>();
  for (const bestand of readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile())) {
    const inhoud = readFileSync(join(bestand.parentPath, bestand.name));
    let vier = 0;
    for (let plek = 0; plek < inhoud.length; plek++) {
      vier = (vier >>> 8) | ((inhoud[plek] ?? 0) << 24);
      if (plek < 3 || kan[vier & 0xffff] === 0) continue;
      for (const [vorm, woord] of perBegin.get(vier >>> 0) ?? [])
        if (inhoud.compare(vorm, 0, vorm.length, plek - 3, plek - 3 + vorm.length) === 0) gevonden.add(woord);
    }
  }
  return [...gevonden].toSorted();
}
