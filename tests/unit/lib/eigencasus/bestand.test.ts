import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  AANTALLEN,
  GROOTSTE_BESTAND,
  LENGTES,
  VORMEN,
  afIn,
  conceptVan,
  eigenId,
  eigenNaam,
  leesCasussen,
  letOp,
  letOpConcept,
  pastInBestand,
  schrijfCasussen,
  vergelijkImport,
} from '../../../../src/lib/eigencasus/index.ts';
import { THEMAS, VORMEN as INHOUDVORMEN } from '../../../../src/lib/inhoud/index.ts';
import { leesBestand, leesDossier, leesInvoer } from '../../../../src/lib/dossier/index.ts';
import { gereedschap } from '../../../support/dossier.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';

const met = (anders: Readonly<Record<string, unknown>>): string => schrijfCasussen([{ ...eigenCasus(), ...anders }]);
const gelezen = (tekst: string): unknown => {
  const uit = leesCasussen(tekst);
  return uit.ok ? 'ok' : uit.bij === undefined ? uit.reden : [uit.reden, uit.bij];
};

describe('a file with own cases', () => {
  it('comes back as it was, reads as text and carries the mark first', () => {
    const casussen = [eigenCasus(), eigenCasus({ id: 'zyx987', kort: '', hulpmiddelen: [], antwoorden: {}, watAls: [], leerpunten: [] })];
    const tekst = schrijfCasussen(casussen);
    expect(leesCasussen(tekst)).toEqual({ ok: true, casussen });
    expect(tekst.split('\n')[1]).toMatch(/OEFENCASUS/);
    expect(tekst).toContain('"titel": "Een jas te weinig"');
  });

  const toen = eigenCasus({ antwoorden: { medewerker: { antwoord: 'nee', waarom: 'Het is thuis.' } } });
  it.each([
    ['v1', { ...toen, protocollen: [] }],
    ['v2', toen],
  ])('that was written in format %s opens for ever, and is then written in the format of today', (formaat, casus) => {
    const oud = readFileSync(new URL(`../../../fixtures/eigencasus/${formaat}.json`, import.meta.url), 'utf8');
    const uit = leesCasussen(oud);
    expect(uit).toEqual({ ok: true, casussen: [casus] });
    expect(leesCasussen(schrijfCasussen([casus]))).toEqual(uit);
    // It is the same case as the one that was raised before and kept here.
    expect(vergelijkImport([casus], uit.ok ? uit.casussen : [])).toEqual([{ casus, verhouding: 'gelijk' }]);
  });

  it.each([
    ['something else', '{"x":1}', 'ander-bestand'],
    ['a list', '[]', 'ander-bestand'],
    ['no JSON', 'hallo', 'geen-json'],
    ['half a file', met({}).slice(0, -30), 'geen-json'],
    ['too much', 'x'.repeat(GROOTSTE_BESTAND + 1), 'te-groot'],
    ['a newer format', met({}).replace('"formaat": 2', '"formaat": 3'), 'nieuwer-formaat'],
    ['no number as format', met({}).replace('"formaat": 2', '"formaat": "2"'), 'ander-bestand'],
    ['an older format than there ever was', met({}).replace('"formaat": 2', '"formaat": 0'), ['verkeerd', 'formaat']],
    ['an older format without cases', '{"bestand":"meldcodewijzer-oefencasussen","formaat":1}', ['verkeerd', 'merk']],
    [
      'an older format with what is no case',
      met({})
        .replace('"formaat": 2', '"formaat": 1')
        .replace(/"casussen": .*/s, '"casussen": [1]}'),
      ['verkeerd', 'casussen.0'],
    ],
    ['one protocol twice', met({ protocollen: [...eigenCasus().protocollen, ...eigenCasus().protocollen] }), ['verkeerd', 'casussen.0.protocollen']],
    [
      'a protocol without a place',
      met({ protocollen: eigenCasus().protocollen.map((een) => ({ ...een, plek: ' ' })) }),
      ['verkeerd', 'casussen.0.protocollen.0.plek'],
    ],
    ['without the mark', met({}).replace('OEFENCASUS', 'ECHT'), ['verkeerd', 'merk']],
    ['a key of the language', met({}).replace('"titel"', '"__proto__": {}, "titel"'), 'verboden-sleutel'],
    ['a key twice', met({}).replace('"titel"', '"titel": "a", "titel"'), 'dubbele-sleutel'],
    ['too deep', '{"a":'.repeat(20) + '1' + '}'.repeat(20), 'te-diep'],
    ['a field that nobody knows', met({ bsn: '1' }), ['verkeerd', 'casussen.0.bsn']],
    ['an id that reaches elsewhere', met({ id: '../x' }), ['verkeerd', 'casussen.0.id']],
    ['a moment that is none', met({ gewijzigd: 'morgen' }), ['verkeerd', 'casussen.0.gewijzigd']],
    ['a title on two lines', met({ titel: 'a\nb' }), ['verkeerd', 'casussen.0.titel']],
    ['a title that is too long', met({ titel: 'x'.repeat(LENGTES.titel + 1) }), ['verkeerd', 'casussen.0.titel']],
    ['marks that turn text around', met({ titel: 'a\u202eb' }), ['verkeerd', 'casussen.0.titel']],
    ['half a character', met({ titel: 'a\ud800' }), ['verkeerd', 'casussen.0.titel']],
    ['no situation', met({ situatie: [] }), ['verkeerd', 'casussen.0.situatie']],
    ['a step that is none', met({ situatie: [{ stap: 9, tekst: 'x' }] }), ['verkeerd', 'casussen.0.situatie.0.stap']],
    ['too many parts', met({ situatie: Array.from({ length: AANTALLEN.situatie + 1 }, () => ({ stap: 1, tekst: 'x' })) }), ['verkeerd', 'casussen.0.situatie']],
    ['a form that nobody knows', met({ vormen: ['x'] }), ['verkeerd', 'casussen.0.vormen.0']],
    ['a typed outcome', met({ uitkomsten: { afwegingskader: 'melden' } }), ['verkeerd', 'casussen.0.uitkomsten']],
    ['an answer of another shape', met({ antwoorden: { acuut: 'ja' } }), ['verkeerd', 'casussen.0.antwoorden.acuut']],
    [
      'too many answers',
      met({ antwoorden: Object.fromEntries(Array.from({ length: AANTALLEN.antwoorden + 1 }, (_, i) => [`v${String(i)}`, { antwoord: 'ja', waarom: '' }])) }),
      ['verkeerd', 'casussen.0.antwoorden'],
    ],
    ['the same case twice', schrijfCasussen([eigenCasus(), eigenCasus()]), 'dubbel'],
    [
      'too many cases',
      schrijfCasussen(Array.from({ length: AANTALLEN.casussen + 1 }, (_, i) => eigenCasus({ id: `casus${String(i)}` }))),
      ['verkeerd', 'casussen'],
    ],
  ])('is refused with %s', (_, tekst, reden) => {
    expect(gelezen(tekst)).toEqual(reden);
  });

  it('names a long key in short', () => {
    expect(gelezen(met({ ['x'.repeat(500)]: 1 }))).toEqual(['verkeerd', `casussen.0.${'x'.repeat(69)}`]);
  });

  it('is never larger than what can be read back', () => {
    expect(pastInBestand([eigenCasus()])).toBe(true);
    const vol = eigenCasus({ situatie: Array.from({ length: AANTALLEN.situatie }, () => ({ stap: 1, tekst: '‘é😀'.repeat(300) })) });
    expect(pastInBestand(Array.from({ length: AANTALLEN.casussen }, (_, i) => ({ ...vol, id: `casus${String(i)}` })))).toBe(false);
    expect(pastInBestand(Array.from({ length: AANTALLEN.casussen + 1 }, () => eigenCasus()))).toBe(false);
  });
});

describe('the wall between an own case and a dossier', () => {
  const dossier = readFileSync(new URL('../../../fixtures/dossier/v1.json', import.meta.url), 'utf8');

  it('no training opens a dossier, encrypted or not', () => {
    expect(gelezen(dossier)).toBe('dossier');
    expect(gelezen('age-encryption.org/v1\n-> scrypt')).toBe('dossier');
    expect(gelezen('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl')).toBe('dossier');
  });

  it('no dossier opens a file with own cases, nor takes one for an entry', async () => {
    expect(await leesBestand(new TextEncoder().encode(schrijfCasussen([eigenCasus()])), gereedschap)).toMatchObject({ ok: false });
    expect(leesDossier(eigenCasus())).toMatchObject({ ok: false });
    for (const soort of ['weging', 'signaal'] as const) expect(leesInvoer({ ...eigenCasus(), soort })).toMatchObject({ ok: false });
  });
});

describe('an own case', () => {
  it('is about what a case of the site can be about', () => {
    expect([...VORMEN].sort()).toEqual([...INHOUDVORMEN, ...THEMAS].sort());
  });

  it('is weighed where it is finished', () => {
    expect(afIn({ hulpmiddelen: ['a', 'b'], nietAf: ['b'] })).toEqual(['a']);
  });

  it('has a name that no case of the site has', () => {
    expect(eigenNaam({ id: 'abc123' })).not.toMatch(/^[a-z0-9-]+$/);
    expect([eigenId(eigenNaam({ id: 'abc123' })), eigenId('een-winter-zonder-jas')]).toEqual(['abc123', undefined]);
  });

  it('is searched through for what looks real, everywhere', () => {
    const naam = 'Het is Sanne de Vries.';
    const overal = eigenCasus({
      titel: naam,
      kort: naam,
      situatie: [{ stap: 1, tekst: naam }],
      antwoorden: { acuut: { antwoord: 'ja', waarom: naam } },
      watAls: [{ vraag: 'acuut', antwoord: 'ja', tekst: naam }],
      leerpunten: [naam],
      bespreken: [naam],
      begeleider: [naam],
      protocollen: [{ protocol: 'gpo-wn', naam: 'Stappenplan', tekst: naam, plek: naam, nu: naam }],
    });
    expect(letOp(overal, [])).toHaveLength(11);
    expect(letOp(eigenCasus(), [])).toEqual([]);
    expect(letOpConcept(conceptVan(overal), []).map(({ veld }) => veld)).toEqual([
      'titel',
      'kort',
      'situatie.0.tekst',
      'antwoorden.acuut.waarom',
      'watAls.0.tekst',
      'bespreken',
      'leerpunten',
      'begeleider',
      'protocollen.0.tekst',
      'protocollen.0.plek',
      'protocollen.0.nu',
    ]);
  });
});
