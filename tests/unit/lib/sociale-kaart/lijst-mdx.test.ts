import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getoond, KOP, lees, mdx, meldingen, regels, vreemd } from '../../../support/kaartlijst.ts';

describe('a cell', () => {
  it.each([
    ['braces and tags', 'Hulp {nu} <b>hier</b>', 'Hulp {nu} <b>hier</b>'],
    ['a link of Markdown', 'zie [hier](http://a.nl)', 'zie [hier](http://a.nl)'],
    ['code and stars', '`x` *y* _z_ &amp;', '`x` *y* _z_ &amp;'],
    ['a code that runs on into an address', '` http://a.nl`', '` http://a.nl`'],
    ['a backslash', 'a\\b \\u0041', 'a\\b \\u0041'],
    ['straight quotes', `'t huis van "de buurt"`, '‘t huis van ‘de buurt’'],
    ['marks that cannot be seen', 'links\u202Erechts\u0000', 'linksrechts'],
    ['a sentence that begins as an item of a list', '1. eerst', '1. eerst'],
    ['a formula', '=HYPERLINK("https://a.nl";"de site")', 'de site'],
    ['a formula without words', '=HYPERLINK("https://a.nl")', 'https://a.nl'],
    ['another formula', '=A1+B2', '=A1+B2'],
  ])('with %s is plain text', (_, cel, verwacht) => {
    const regel = regels(['Wijkteam', '', '', '', '', cel])[1] ?? '';
    expect(vreemd(regel)).toEqual([]);
    expect(getoond(regel)).toBe(`Waarvoor: ${verwacht}`);
  });

  it('of a formula is told', () => {
    expect(meldingen(['Wijkteam', '', '', '', '', '=A1'])).toEqual(['formule 2 Waarvoor: =A1']);
  });

  it('with lines has an item for each, and every column its word', () => {
    expect(regels(['Wijkteam', '', 'www.a.nl', 'info@a.nl', 'Plein 1', 'een\n- twee\n\ndrie', 'ma–vr', '', 'x'])).toEqual([
      '<Instantie naam="Wijkteam" bron="de lijst van de school, rij 2">',
      '- Adres: Plein 1',
      "- Site: <Eigen>{'www.a.nl'}</Eigen>",
      "- E-mail: <Eigen>{'info@a.nl'}</Eigen>",
      '- Waarvoor: een',
      '- Waarvoor: twee',
      '- Waarvoor: drie',
      '- Open: ma–vr',
      '- Opmerking: x',
      '</Instantie>',
      '',
    ]);
  });

  it('that is long is cut between sentences, and nothing gets lost', () => {
    const tekst = `${'Dit is een zin van zeven woorden ongeveer. '.repeat(12)}${'a'.repeat(20)} ${'woord '.repeat(80)}`.trim();
    const stukken = regels(['Wijkteam', '', '', '', '', tekst]).filter((regel) => regel.startsWith('- '));
    expect(stukken.every((stuk) => stuk.length < 330)).toBe(true);
    expect(stukken.map((stuk) => stuk.slice(2)).join(' ')).toBe(`Waarvoor: ${tekst}`);
    expect(stukken[0]).toMatch(/ongeveer\.$/);
    expect(meldingen(['Wijkteam', '', '', '', '', tekst])).toEqual([expect.stringMatching(/^lang 2 Waarvoor: a{20} /)]);
  });
});

describe('the name of an organisation', () => {
  it('is fit for a heading, and a number in it comes below', () => {
    expect(regels(['Huisarts "Jansen" <b> & {co} 015-1234567', ''])).toEqual([
      '<Instantie naam="Huisarts ‘Jansen’ b & co" bron="de lijst van de school, rij 2">',
      String.raw`- Opmerking: {'Huisarts ‘Jansen’ \u003cb\u003e \u0026 \u007bco\u007d'} <Eigen>015-1234567</Eigen>`,
      '</Instantie>',
      '',
    ]);
    expect(lees(['A &amp; B', '']).instanties[0]?.naam).toBe('A +amp; B');
  });

  it('that is missing is told, and the row left out', () => {
    const { instanties, meldingen: gemeld } = lees(['', '015-1234567'], ['Wijkteam']);
    expect(gemeld).toEqual([{ reden: 'geen-naam', rij: 2, kolom: 'Telefoon', wat: '015-1234567' }]);
    expect(instanties.map(({ naam, rij }) => `${naam} ${String(rij)}`)).toEqual(['Wijkteam 3']);
  });

  it('that comes back gets a number, so that each has a place of its own', () => {
    expect(lees(['Politie'], ['politie']).instanties.map(({ naam }) => naam)).toEqual(['Politie', 'politie (2)']);
  });

  it('alone says so', () => {
    expect(regels(['Politie'])[1]).toBe('Meer staat er niet in de lijst.');
  });
});

describe('the page of a list', () => {
  it('is MDX that shows no link and runs no code, whatever the cells say', () => {
    const gek = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '{',
            '}',
            '`',
            '](',
            '[',
            'http://a.nl',
            'a@b.nl',
            '*',
            '_',
            '\\',
            "'",
            '"',
            '\n',
            '- ',
            '1. ',
            '# ',
            '070-3469717',
            'x',
            ' ',
          ),
        )
        .map((delen) => delen.join('')),
    );
    fc.assert(
      fc.property(fc.array(gek, { minLength: KOP.length, maxLength: KOP.length }), (cellen) => {
        const tekst = mdx(['Wijkteam'], cellen);
        expect(vreemd(tekst.replace(/^---\n[\s\S]*?\n---\n/, ''))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
