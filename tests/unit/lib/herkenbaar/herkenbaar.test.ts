import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bekendeNamen, herkenbaar } from '../../../../src/lib/herkenbaar/index.ts';

const gevonden = (tekst: string, bekend: readonly string[] = []): readonly (readonly [string, string])[] =>
  herkenbaar(tekst, bekend).map(({ soort, tekst: stuk }) => [soort, stuk]);

describe('what looks like a real person', () => {
  it.each([
    ['Gisteren zag ik Sanne de Vries huilen.', 'naam', 'Sanne de Vries'],
    ['Het was Mo el Amrani die belde.', 'naam', 'Mo el Amrani'],
    ['Jan van der Berg kwam te laat.', 'naam', 'Jan van der Berg'],
    ['Toen kwam Anne-Fleur Jansen binnen.', 'naam', 'Anne-Fleur Jansen'],
    ['De brief is van J.P. Bakker.', 'naam', 'J.P. Bakker'],
    ['Ik sprak mevrouw Yilmaz bij het hek.', 'naam', 'mevrouw Yilmaz'],
    ['De familie Van Dijk woont er.', 'naam', 'Van Dijk'],
    ['Het gezin kent dhr. de Groot.', 'naam', 'dhr. de Groot'],
    ['Haar nummer is 06-12345678.', 'telefoon', '06-12345678'],
    ['Bel +31 15 212 34 56 maar.', 'telefoon', '+31 15 212 34 56'],
    ['Hij is geboren op 3 april 2015.', 'datum', '3 april 2015'],
    ['Geboren: 03-04-2015.', 'datum', '03-04-2015'],
    ['Geboren: 3/4/15.', 'datum', '3/4/15'],
    ['Geboren: 3.4.2015.', 'datum', '3.4.2015'],
    ['Geboren: 2015-04-03.', 'datum', '2015-04-03'],
    ['BSN 111222333.', 'bsn', '111222333'],
    ['BSN 1112.22.333.', 'bsn', '1112.22.333'],
    ['Mail naar moeder@voorbeeld.nl graag.', 'mailadres', 'moeder@voorbeeld.nl'],
    ['Ze wonen op 2611 AB.', 'postcode', '2611 AB'],
  ])('%s', (tekst, soort, stuk) => {
    expect(gevonden(tekst)).toEqual([[soort, stuk]]);
  });

  it('tells where it stands, in the order of the text, and once where two overlap', () => {
    const tekst = 'Bel Sanne de Vries op 06-12345678, of mail sanne.vries@voorbeeld.nl.';
    const vondsten = herkenbaar(tekst);
    expect(vondsten.map(({ soort }) => soort)).toEqual(['naam', 'telefoon', 'mailadres']);
    for (const { plaats, tekst: stuk } of vondsten) expect(tekst.slice(plaats, plaats + stuk.length)).toBe(stuk);
    expect(gevonden('Ik sprak mevrouw Sanne Yilmaz.')).toEqual([['naam', 'Sanne Yilmaz']]);
  });

  it.each([
    'Bel Veilig Thuis op 0800-2000, of 112 bij gevaar.',
    'De Intern Begeleider en de Aandachtsfunctionaris overleggen op Maandag Ochtend.',
    'In Mei Amsterdam.',
    'Op Kerstavond bleef het kind op school. Daarna kwam Sara. Zij vertelt niets.',
    'In december komt de Jeugdarts. Van de Leerkracht hoort hij niets.',
    'In Den Haag en in Nederland geldt de Wet Meldcode.',
    'Groep 8 telt 24 leerlingen; om 14.10 uur, op blz. 3.4.2, in 2024 en op 12-13 november.',
    'Het is dag 45/12/2015 niet.',
    'Zij belt Juf Anna en mevrouw Directeur.',
    'Nummer 123456789 klopt niet als burgerservicenummer.',
    'De ouders zeggen: ‘Het gaat goed.’ Het gezin krijgt hulp.',
  ])('is not in: %s', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });

  it('is not in a name that everybody may write', () => {
    expect(gevonden('Bel Slachtofferhulp Landelijk nu.')).toHaveLength(1);
    expect(gevonden('Bel Slachtofferhulp Landelijk nu.', ['Slachtofferhulp Landelijk'])).toEqual([]);
    expect(bekendeNamen(['Slachtofferhulp Landelijk', 'Slachtofferhulp Landelijk', 'aandachtsfunctionaris'])).toEqual(['Slachtofferhulp Landelijk']);
  });
});

describe('the content of this site', () => {
  const map = fileURLToPath(new URL('../../../../src/content/', import.meta.url));
  const lees = (waar: string): readonly unknown[] =>
    readdirSync(join(map, waar))
      .filter((bestand) => bestand.endsWith('.yaml'))
      .map((bestand) => parse(readFileSync(join(map, waar, bestand), 'utf8')) as unknown);
  const teksten = (data: unknown): readonly string[] =>
    typeof data === 'string' ? [data] : typeof data === 'object' && data !== null ? Object.values(data).flatMap(teksten) : [];
  const veld = (data: unknown, ...namen: readonly string[]): readonly string[] => namen.flatMap((naam) => teksten((data as Record<string, unknown>)[naam]));
  const protocollen = readdirSync(join(map, 'protocollen')).map(
    (slug) => parse(readFileSync(join(map, 'protocollen', slug, 'protocol.yaml'), 'utf8')) as unknown,
  );
  const bekend = bekendeNamen([
    ...lees('begrippen').flatMap((een) => veld(een, 'term', 'ookWel')),
    ...lees('contacten').flatMap((een) => veld(een, 'naam')),
    ...protocollen.flatMap((een) => veld(een, 'naam')),
  ]);

  it('has many words to look at', () => {
    expect(lees('casussen').flatMap(teksten).length).toBeGreaterThan(1000);
  });

  it.each(['casussen', 'begrippen', 'quiz', 'draaiboeken'])('gives no false alarm in %s', (waar) => {
    const alarm = lees(waar)
      .flatMap(teksten)
      .flatMap((tekst) => herkenbaar(tekst, bekend).map(({ soort, tekst: stuk }) => `${soort}: ${stuk} | ${tekst.slice(0, 80)}`));
    expect(alarm.filter((een) => !een.startsWith('datum'))).toEqual([]);
  });
});
