import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importKaart } from '../../../scripts/import-kaart.ts';
import { addPartners } from '../../../scripts/protocol/partners.ts';
import { makeProject, readPart } from './protocol/project.ts';

const SLUG = 'route-basismodel';
let project: string;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

const run = async (content: string | Uint8Array, name = 'lijst.csv', ...flags: readonly string[]) => {
  writeFileSync(join(project, name), content);
  return importKaart([SLUG, name, ...flags], project);
};
const page = (): string => readPart(project, SLUG, 'sociale-kaart.mdx');

describe('a list', () => {
  const rows = [
    ['Organisatie', 'Telefoon', 'Waarvoor'],
    ['Café "Zo"', '015-1234567', 'hulp; ook ’s avonds\nen in het weekend'],
  ];
  const csv = (delimiter: string, end = '\r\n'): string =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(end) + end;
  const latin = (text: string): Uint8Array => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

  it.each([
    ['with semicolons, as Dutch Excel writes it', csv(';')],
    ['with commas, as LibreOffice writes it', csv(',', '\n')],
    ['with tabs', csv('\t')],
    ['with the mark of UTF-8', `\uFEFF${csv(';')}`],
    ['with the line that tells Excel the sign', `sep=;\r\n${csv(';')}`],
    ['in the code page of Windows', latin(csv(';'))],
    ['in UTF-16, as Excel calls Unicode text', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv('\t'), 'utf16le')])],
  ])('%s is read', async (_, content) => {
    const { text, code } = await run(content);
    expect([code, text.split('\n')[0]]).toEqual([0, 'Overgenomen: 1 organisatie.']);
    expect(page()).toContain('<Instantie naam="Café ‘Zo’" bron="de lijst van de school, rij');
    expect(page()).toContain('- Telefoon: <Eigen>015-1234567</Eigen>\n- Waarvoor: hulp; ook ’s avonds\n- Waarvoor: en in het weekend\n');
  });

  it.each([
    ['lijst.xlsx', () => writeXlsx({ sheets: [{ name: 'A', rows: [...rows, ['Wijkteam', 151234567, new Date('2026-01-02')]] }] })],
    ['lijst.ods', () => writeOds({ sheets: [{ name: 'A', rows: [...rows, ['Wijkteam', 151234567, '2026-01-02']] }] })],
  ])('in a spreadsheet is read: %s', async (name, write) => {
    const { text } = await run(await write(), name);
    expect(text).toContain('Overgenomen: 2 organisaties.');
    expect(text).toContain('rij 3, Telefoon: 151234567');
    expect(page()).toContain('- Telefoon: <Eigen>015-1234567</Eigen>');
    expect(page()).toContain('2026-01-02');
  });

  it('that is no list is refused in words', async () => {
    expect((await run('zomaar wat tekst')).text).toContain('er is geen rij met kopjes');
    expect((await run('organisatie;telefoon\n')).text).toContain('er staat niets onder de kopjes');
    expect((await run(Buffer.from('PK\u0003\u0004stuk', 'latin1'), 'lijst.xlsx')).text).toContain('is niet te lezen');
    expect((await run('"organisatie;telefoon\n')).text).toContain('is niet te lezen: dit is geen lijst');
    expect((await importKaart([SLUG, 'is-er-niet.csv'], project)).code).toBe(1);
  });
});

describe('what comes out', () => {
  it('is told with the dangerous first, and headings that nobody understood', async () => {
    const { text } = await run(
      'Organisatie;Telefoon;Kleur;Contactpersoon;Waarvoor\nVeilig Thuis;0900-1262626;rood;Fien;=A1\nWijkteam;12;blauw;;' +
        `${'woord '.repeat(30)}.\n;015-1;;;\n`,
    );
    expect(
      text
        .split('\n')
        .filter((line) => line.endsWith(':'))
        .map((line) => line.slice(0, 40)),
    ).toEqual([
      '!! LET OP: hier staat een ander nummer d',
      '!! LET OP: dit nummer of adres is verval',
      'Dit kan geen telefoonnummer zijn. Kijk h',
      'Dit lijkt van één persoon, en staat stra',
      'Deze rij heeft geen naam en is overgesla',
      'Deze zin is te lang: de controle van de ',
      'Hier stond een formule. Op de bladzijde ',
      'Deze kopjes zijn niet begrepen; de celle',
    ]);
    expect(text).toContain('  rij 2, Telefoon: 0900-1262626');
    expect(text).toMatch(/rij 3, Waarvoor: .{70}…/);
  });

  it('stands after the other parts, and the names come to the partners', async () => {
    await run('Organisatie;Telefoon\nWijkteam ’t Hof;015-1234567\nzorg advies team (ZAT);\n');
    expect(page()).toContain('\nvolgorde: 4\n');
    const yaml = readPart(project, SLUG, 'protocol.yaml');
    expect((parse(yaml) as { readonly partners: readonly string[] }).partners).toEqual([
      'Centrum voor Jeugd en Gezin (CJG)',
      'Zorg Advies Team (ZAT)',
      'Wijkteam ’t Hof',
    ]);
  });

  it('does not replace a page that is there, unless asked', async () => {
    await run('organisatie;telefoon\nEen;\n');
    expect(await run('organisatie;telefoon\nTwee;\n')).toMatchObject({ code: 1, text: expect.stringContaining('Er is niets veranderd') as string });
    expect(page()).toContain('naam="Een"');
    expect((await run('organisatie;telefoon\nTwee;\n', 'lijst.csv', '--vervang')).code).toBe(0);
    expect(page()).toContain('naam="Twee"');
  });
});

describe('partners', () => {
  it.each([
    ['naam: x\npartners: []\nlaag: {}\n', "naam: x\npartners:\n  - 'A'\nlaag: {}\n"],
    ['naam: x\npartners:\n  - B # oud\nlaag: {}\n', "naam: x\npartners:\n  - B # oud\n  - 'A'\nlaag: {}\n"],
    ['naam: x\n', "naam: x\npartners:\n  - 'A'\n"],
    ['partners:\n  - a\n', 'partners:\n  - a\n'],
  ])('are added, and the rest of the file stays: %j', (before, after) => {
    expect(addPartners(before, ['A', 'A'])).toBe(after);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    [[], 'Zo: npm run import:kaart'],
    [[SLUG], 'Zo: npm run import:kaart'],
    [['zolder', 'x.csv'], 'Het protocol “zolder” bestaat niet.'],
    [['--zolder'], '--zolder'],
  ])('gets help: %j', async (args, says) => {
    expect(await importKaart(args, project)).toMatchObject({ code: 1, text: expect.stringContaining(says) as string });
  });

  it('is not one when help was asked', async () => {
    expect((await importKaart(['--help'], project)).code).toBe(0);
  });
});
