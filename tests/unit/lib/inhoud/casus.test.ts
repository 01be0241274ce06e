import { expect, it } from 'vitest';
import { casusSchema } from '../../../../src/lib/inhoud/index.ts';

const goed = {
  titel: 'Een casus',
  groep: 4,
  kort: 'Er is iets.',
  situatie: [{ stap: 1, tekst: 'Er gebeurt iets.' }],
  antwoorden: { medewerker: { antwoord: 'ja', waarom: 'Daarom.' } },
  uitkomsten: { afwegingskader: 'niet-van-toepassing-medewerker' },
  leerpunten: ['Leer.'],
  bespreken: ['Bespreek?'],
};

it('takes a whole case', () => {
  expect(casusSchema.safeParse(goed).success).toBe(true);
});

it.each([
  ['without an aid', { uitkomsten: {} }],
  ['in a class that does not exist', { groep: 9 }],
  ['without a situation', { situatie: [] }],
  ['with an answer without its reason', { antwoorden: { medewerker: { antwoord: 'ja' } } }],
  ['with something unknown', { score: 5 }],
])('refuses a case %s', (_, anders) => {
  expect(casusSchema.safeParse({ ...goed, ...anders }).success).toBe(false);
});
