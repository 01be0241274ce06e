import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// Numbers stand in src/content/contacten. Sentences of the program name some of them in words: those must be the same.
const src = fileURLToPath(new URL('../../../src/', import.meta.url));

interface Contact {
  readonly naam: string;
  readonly nummer: string;
}
const contacten = readdirSync(join(src, 'content/contacten')).map((bestand) => parse(readFileSync(join(src, 'content/contacten', bestand), 'utf8')) as Contact);

const NUMMER = /\b(?:0\d{2,3}[- ]?\d{4,8}|1\d\d)\b/g;
const zinnen = (tekst: string): readonly string[] => tekst.split(/[.!?;`'"]\s|\n/);

/** Numbers that nobody checked, and names that stand beside the number of somebody else. */
function fouten(tekst: string, bekend: readonly Contact[]): readonly string[] {
  const nummers = new Set(bekend.map(({ nummer }) => nummer));
  return zinnen(tekst).flatMap((zin) => {
    const hier: readonly string[] = zin.match(NUMMER) ?? [];
    const onbekend = hier.filter((nummer) => !nummers.has(nummer));
    const verwisseld = bekend.filter(({ naam, nummer }) => hier.length > 0 && zin.includes(naam) && !hier.includes(nummer));
    return [...onbekend.map((nummer) => `${nummer} is in no file of contacten`), ...verwisseld.map(({ naam }) => `${naam} with ${hier.join(', ')}`)];
  });
}

describe('the numbers in the words of the program', () => {
  const bestanden = readdirSync(join(src, 'messages'));
  it.each(bestanden)('are those of the contacts: %s', (bestand) => {
    expect(fouten(readFileSync(join(src, 'messages', bestand), 'utf8'), contacten)).toEqual([]);
  });
  it('are there to be compared', () => {
    const alle = bestanden.flatMap((bestand) => readFileSync(join(src, 'messages', bestand), 'utf8').match(NUMMER) ?? []);
    expect(new Set(alle)).toEqual(new Set(['112', '0800-2000']));
  });
  it.each([
    ['an old one', "'Bel Veilig Thuis: 0900-1262626.'", ['0900-1262626 is in no file of contacten', 'Veilig Thuis with 0900-1262626']],
    ['one with a slip', "'Bel Veilig Thuis, 0800-2002, dag en nacht.'", ['0800-2002 is in no file of contacten', 'Veilig Thuis with 0800-2002']],
    ['one written otherwise', "'Bel 08002000.'", ['08002000 is in no file of contacten']],
    ['another emergency number', "'Direct gevaar: bel 122.'", ['122 is in no file of contacten']],
    ['that of somebody else', "'Bel Veilig Thuis: 0900-8844.'", ['Veilig Thuis with 0900-8844']],
    ['none wrong', "'Direct gevaar: bel 112. Bel Veilig Thuis, 0800-2000.'", []],
  ])('are refused when there is %s', (_, tekst, verwacht) => {
    expect(fouten(tekst, contacten)).toEqual(verwacht);
  });
  it('are refused when a contact gets another number', () => {
    const later = contacten.map((contact) => (contact.naam === 'Veilig Thuis' ? { ...contact, nummer: '0800-3000' } : contact));
    const alle = bestanden.flatMap((bestand) => fouten(readFileSync(join(src, 'messages', bestand), 'utf8'), later));
    expect(alle.filter((fout) => fout.startsWith('0800-2000')).length).toBeGreaterThanOrEqual(5);
  });
});
