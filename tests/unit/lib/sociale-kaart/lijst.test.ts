import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { type Geldig, kaartMdx, kolomVan, leesLijst, type Lijst } from '../../../../src/lib/sociale-kaart/index.ts';

const GELDIG: readonly Geldig[] = [
  { id: 'noodnummer', naam: 'Alarmnummer', tel: '112', bronnen: ['rijnmond-112'] },
  { id: 'veilig-thuis', naam: 'Veilig Thuis', tel: '08002000', bronnen: ['rijksoverheid-veilig-thuis'] },
  { id: 'kindertelefoon', naam: 'Kindertelefoon', tel: '08000432', bronnen: ['kindertelefoon'] },
];
const KOP = ['Organisatie', 'Telefoon', 'Website', 'E-mail', 'Adres', 'Waarvoor', 'Bereikbaar', 'Contactpersoon', 'Opmerking'];

const lees = (...rijen: readonly (readonly string[])[]): Lijst => {
  const gelezen = leesLijst([KOP, ...rijen], GELDIG);
  if (!gelezen.ok) throw new Error(gelezen.reden);
  return gelezen.lijst;
};
/** What is to be looked at: reason, row, column and what stands there. */
const meldingen = (...rijen: readonly (readonly string[])[]): readonly string[] =>
  lees(...rijen).meldingen.map(({ reden, rij, kolom, wat }) => `${reden} ${String(rij)} ${kolom}: ${wat}`);
const mdx = (...rijen: readonly (readonly string[])[]): string => kaartMdx(lees(...rijen).instanties, GELDIG, 7);
/** The lines of the organisations, without what stands above them. */
const regels = (...rijen: readonly (readonly string[])[]): readonly string[] =>
  mdx(...rijen)
    .split(/\n(?=<Instantie)/)
    .slice(1)
    .join('\n')
    .split('\n');

interface Knoop {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Knoop[];
}
const NAMEN = new Set(['Nu', 'Bel', 'Instantie', 'Eigen', 'Oud']);
/** Strings of a program, which is how a sign is written that means nothing then. */
const LETTERLIJK = /^'(?:[^'\\]|\\u[0-9a-f]{4})*'$/;
const boomVan = (mdxTekst: string): Knoop => mdxToMdast(mdxTekst) as unknown as Knoop;

/** What is in a text beside words and our own blocks: a link, code, HTML, a program. */
const vreemd = (mdxTekst: string): readonly string[] => {
  const zoek = (knoop: Knoop): readonly string[] => [
    ...(['link', 'html', 'code', 'inlineCode', 'emphasis', 'strong', 'delete', 'image'].includes(knoop.type) ? [knoop.type] : []),
    ...(knoop.name && !NAMEN.has(knoop.name) ? [knoop.name] : []),
    ...(knoop.type.endsWith('Expression') && !LETTERLIJK.test(knoop.value ?? '') ? [knoop.value ?? ''] : []),
    ...(knoop.children ?? []).flatMap(zoek),
  ];
  return zoek(boomVan(mdxTekst));
};
/** What a reader sees. */
const getoond = (mdxTekst: string): string => {
  const toon = ({ type, value = '', children = [] }: Knoop): string =>
    type.endsWith('Expression') ? (JSON.parse(`"${value.slice(1, -1).replaceAll('"', '\\"')}"`) as string) : value + children.map(toon).join('');
  return toon(boomVan(mdxTekst));
};

describe('the headings of a list', () => {
  it.each([
    ['Naam organisatie', 'naam'],
    ['INSTANTIE', 'naam'],
    ['Tel.', 'telefoon'],
    ['Tel.nr', 'telefoon'],
    ['E-mailadres', 'mail'],
    ['Wébsite', 'website'],
    ['Voor wie / waarvoor', 'waarvoor'],
    ['Open/bereikbaar', 'open'],
    ['Postcode', 'adres'],
    ['Kleur', undefined],
  ])('know %s', (kop, kolom) => {
    expect(kolomVan(kop)).toBe(kolom);
  });

  it('may stand in any order, below a title, and what nobody understands is told', () => {
    const gelezen = leesLijst([['Sociale kaart'], [], ['Tel', 'Kleur', 'Instantie'], ['015-1234567', 'rood', 'Wijkteam']], GELDIG);
    expect(gelezen).toMatchObject({
      ok: true,
      lijst: { onbekend: ['Kleur'], instanties: [{ rij: 4, naam: 'Wijkteam', nummers: [{ tekst: '015-1234567' }] }] },
    });
  });

  it('must be there, with something below them', () => {
    expect(leesLijst([['Wijkteam', '015-1234567']], GELDIG)).toEqual({ ok: false, reden: 'geen-kop' });
    expect(leesLijst([KOP, ['', '']], GELDIG)).toEqual({ ok: false, reden: 'geen-rijen' });
  });
});

describe('a number of a list', () => {
  it('is a link only when it holds today', () => {
    expect(regels(['Kindertelefoon', '0800 - 0432'], ['Politie', '112'], ['Wijkteam', '015-1234567'])).toEqual([
      '<Instantie naam="Kindertelefoon" bron="de lijst van de school, rij 2">',
      '- Telefoon: <Bel wie="kindertelefoon" />',
      '</Instantie>',
      '',
      '<Instantie naam="Politie" bron="de lijst van de school, rij 3">',
      '- Telefoon: <Bel wie="noodnummer" />',
      '</Instantie>',
      '',
      '<Instantie naam="Wijkteam" bron="de lijst van de school, rij 4">',
      '- Telefoon: <Eigen>015-1234567</Eigen>',
      '</Instantie>',
      '',
    ]);
  });

  it.each([
    ['two with a slash between', '015-1234567 / 015-7654321', ['<Eigen>015-1234567</Eigen>', '<Eigen>015-7654321</Eigen>']],
    ['two with a word between', '015-1234567 of 06-12345678', ['<Eigen>015-1234567</Eigen>', '<Eigen>06-12345678</Eigen>']],
    ['two on lines of their own', '015-1234567\n0900 1234', ['<Eigen>015-1234567</Eigen>', '<Eigen>0900 1234</Eigen>']],
    ['a slash inside', '015/1234567', ['<Eigen>015/1234567</Eigen>']],
    ['hours beside it', 'ma-vr 9-17 (015) 123 45 67', ['<Eigen>(015) 123 45 67</Eigen> ma-vr 9-17']],
    ['a word against it', 'tel.015-1234567', ['<Eigen>015-1234567</Eigen> tel.']],
    ['the number of the country', '+31 (0)15 1234567', ["<Eigen>{'+31 (0)15 1234567'}</Eigen>"]],
    ['one that holds today beside another', '0800 2000 of 015-1234567', ['<Bel wie="veilig-thuis" />', '<Eigen>015-1234567</Eigen>']],
    ['one that holds today with more digits behind it', '0800-2000 112', ['<Bel wie="veilig-thuis" /> 112']],
    ['only words', 'zie de site', ['zie de site']],
  ])('is read with %s', (_, cel, verwacht) => {
    expect(regels(['Wijkteam', cel]).filter((regel) => regel.startsWith('- '))).toEqual(verwacht.map((een) => `- Telefoon: ${een}`));
    expect(meldingen(['Wijkteam', cel]).filter((melding) => !melding.startsWith('openbaar'))).toEqual([]);
  });

  it.each(['0800-2000', '0900-1113111', '0900 1234', '14 0492', '14015', '116123', '113', '+31 6 12345678', '088-1234567'])('can be %s', (cel) => {
    expect(meldingen(['Wijkteam', cel]).filter((melding) => melding.startsWith('onmogelijk'))).toEqual([]);
  });

  it.each(['151234567', '015-123456', '0800-123456', '015-12345678', '0012345678', '8,8E+08', '11'])('cannot be %s', (cel) => {
    expect(meldingen(['Wijkteam', cel])).toEqual([expect.stringMatching(/^onmogelijk 2 Telefoon: /)]);
  });

  it('that is known as outdated is struck through and told, wherever it stands', () => {
    expect(regels(['Steun', '0900-1262626'])[1]).toBe('- Telefoon: <Oud>0900-1262626</Oud>');
    expect(regels(['Steun', '152190937'])[1]).toBe('- Telefoon: <Oud>152190937</Oud>');
    expect(regels(['Steun', '', '', '', '', 'Bel 015-2190937 of mail ivh.delft@meezhn.nl, niet 015-1234567.'])[1]).toBe(
      "- Waarvoor: Bel <Oud>015-2190937</Oud> of mail <Oud>{'ivh.delft@meezhn.nl'}</Oud>, niet <Eigen>015-1234567</Eigen>.",
    );
    expect(meldingen(['Steun', '0900-1262626', 'jbgld.nl', '', '', 'Bel 015-2190937.'])).toEqual([
      'oud 2 Telefoon: 0900-1262626',
      'oud 2 Website: jbgld.nl',
      'oud 2 Waarvoor: Bel 015-2190937.',
    ]);
    expect(regels(['Steun', '', 'jbgld.nl'])[1]).toBe('- Site: <Oud>jbgld.nl</Oud>');
  });
});

describe('a row about Veilig Thuis', () => {
  it.each([
    ['Veilig Thuis Haaglanden', '088-1234567', '<Eigen>088-1234567</Eigen>'],
    ['AMK', '070-3469717', '<Oud nu="veilig-thuis">070-3469717</Oud>'],
    ['Steunpunt Huiselijk Geweld', '0900-1262626', '<Oud nu="veilig-thuis">0900-1262626</Oud>'],
  ])('with another number (%s) is told first, and has the number of today above it', (naam, nummer, gemerkt) => {
    expect(meldingen([naam, nummer])[0]).toBe(`veilig-thuis 2 Telefoon: ${nummer}`);
    const tekst = mdx([naam, nummer]);
    expect(tekst).toContain(`- Telefoon: ${gemerkt}`);
    expect(tekst.indexOf(`Bij ‘${naam}’ hieronder hoort nu: <Bel wie="veilig-thuis" />.`)).toBeGreaterThan(0);
    expect(tekst.indexOf('hieronder hoort nu')).toBeLessThan(tekst.indexOf('<Instantie'));
    expect(tekst).toContain('<Nu titel="Bel voor Veilig Thuis dit nummer" bronnen="rijksoverheid-veilig-thuis">');
  });

  it('without a number is told too; with the right one it is not', () => {
    expect(meldingen(['Veilig Thuis', 'zie boven'])).toEqual(['veilig-thuis 2 Organisatie: Veilig Thuis, zonder nummer']);
    expect(meldingen(['Veilig Thuis', '0800-2000'])).toEqual([]);
    expect(mdx(['Veilig Thuis', '0800-2000'])).not.toContain('hieronder hoort nu');
  });

  it('is not alone: every contact has its own number', () => {
    expect(meldingen(['De Kindertelefoon', '0900-0132'])).toEqual(['veilig-thuis 2 Telefoon: 0900-0132']);
    expect(mdx(['De Kindertelefoon', '0900-0132'])).toContain('hieronder hoort nu: <Bel wie="kindertelefoon" />');
  });
});

describe('what gets public', () => {
  it('is told: a person, a mobile number, a mail address with a name', () => {
    expect(meldingen(['Wijkteam', '06-12345678', '', 'fien.voorbeeld@voorbeeld.nl', '', 'Vraag naar Fien Voorbeeld', '', 'Fien'])).toEqual([
      'openbaar 2 Telefoon: 06-12345678',
      'openbaar 2 E-mail: fien.voorbeeld@voorbeeld.nl',
      'openbaar 2 Waarvoor: Fien Voorbeeld',
      'openbaar 2 Contactpersoon: Fien',
    ]);
  });

  it('is not told of an organisation', () => {
    expect(meldingen(['Centrum Jeugd', '015-1234567', 'cj.nl', 'info@cj.nl', 'Jan Steenstraat 1', 'Bel Centrum Jeugd.'])).toEqual([]);
  });
});

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
