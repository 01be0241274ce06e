import { describe, expect, it } from 'vitest';
import { kolomVan, leesLijst } from '../../../../src/lib/sociale-kaart/index.ts';
import { GELDIG, KOP, mdx, meldingen, regels } from '../../../support/kaartlijst.ts';

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
