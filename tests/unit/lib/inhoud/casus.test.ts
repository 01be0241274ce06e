import { describe, expect, it } from 'vitest';
import { casusSchema, plekkenInData, plekkenInTekst, variantFouten } from '../../../../src/lib/inhoud/index.ts';

const goed = {
  titel: 'Een casus',
  groep: 4,
  vormen: ['medewerker', 'twijfel'],
  duur: 20,
  kort: 'Er is iets.',
  situatie: [{ stap: 1, tekst: 'Er gebeurt iets.' }],
  antwoorden: { medewerker: { antwoord: 'ja', waarom: 'Daarom.' } },
  uitkomsten: { afwegingskader: 'niet-van-toepassing-medewerker' },
  leerpunten: ['Leer.'],
  bespreken: ['Bespreek?'],
  begeleider: ['Let op.'],
};

it('takes a whole case', () => {
  expect(casusSchema.safeParse(goed).success).toBe(true);
});

it.each([
  ['without an aid', { uitkomsten: {} }],
  ['in a class that does not exist', { groep: 9 }],
  ['without a situation', { situatie: [] }],
  ['with an answer without its reason', { antwoorden: { medewerker: { antwoord: 'ja' } } }],
  ['about a form that nobody knows', { vormen: ['ruzie'] }],
  ['about nothing', { vormen: [] }],
  ['without a word for whoever leads', { begeleider: [] }],
  ['that takes all day', { duur: 240 }],
  ['with a variant without its place', { protocollen: { school: { tekst: 'Anders.' } } }],
  ['with what holds now without a source', { protocollen: { school: { tekst: 'Anders.', plek: 'stap 1', nu: { tekst: 'Nu.', bronnen: [] } } } }],
  ['with something unknown', { score: 5 }],
])('refuses a case %s', (_, anders) => {
  expect(casusSchema.safeParse({ ...goed, ...anders }).success).toBe(false);
});

describe('what a case says of a protocol', () => {
  const plekken = { school: new Set(['stap 1, eerste zin']) };
  const met = (protocollen: Readonly<Record<string, string>>) => ({
    protocollen: Object.fromEntries(Object.entries(protocollen).map(([slug, plek]) => [slug, { tekst: 'Anders.', plek }])),
  });

  it('is sound when that protocol cites the place', () => {
    expect(variantFouten(met({ school: 'stap 1, eerste zin' }), plekken)).toEqual([]);
  });

  it('is refused for a protocol that does not exist, and for a place that it does not cite', () => {
    expect(variantFouten(met({ elders: 'stap 1, eerste zin', school: 'stap 9' }), plekken)).toEqual([
      { pad: ['protocollen', 'elders'], fout: 'protocol "elders" bestaat niet' },
      { pad: ['protocollen', 'school', 'plek'], fout: '"stap 9" staat bij geen enkel blok van "school"' },
    ]);
  });

  it('may name every place that a text or the data of a protocol cite', () => {
    expect(plekkenInTekst('<Doen bron="stap 1">\n<Taak wie="x" bron="stap 2">A</Taak>\n</Doen>\n<Nu bronnen="a b">B</Nu>')).toEqual(['stap 1', 'stap 2']);
    expect(plekkenInData({ bron: { naam: 'Boek' }, laag: { a: { tekst: 'A', bron: 'stap 3' } }, lijst: [{ bron: 'stap 4' }], leeg: null })).toEqual([
      'stap 3',
      'stap 4',
    ]);
  });
});
