import { describe, expect, it } from 'vitest';
import { letOpDag, letOpLabel, markeer, persoonsgegevens, posten, STANDAARDREGELS, type Zoekvraag, zoekIn } from '../../../../src/lib/dossier/index.ts';
import { isBsn } from '../../../../src/lib/herkenbaar/index.ts';
import { dossierMet, voorbeeld } from '../../../support/dossier.ts';

const dossier = dossierMet([
  { ...voorbeeld.feit, tekst: 'Café bezocht met de OPÁ.', gebeurdOp: '2026-11-10' },
  { ...voorbeeld.hypothese, gebeurdOp: '2026-11-12' },
  { ...voorbeeld.consult, organisatie: 'GGD Kennemerland', gebeurdOp: '2026-11-11' },
  { ...voorbeeld.correctie, wordt: { ...voorbeeld.feit, tekst: 'Winkel bezocht met oma.', gebeurdOp: '2026-11-10' } },
  { ...voorbeeld.weging, gebeurdOp: '2026-11-14' },
  { ...voorbeeld.hulp, gebeurdOp: '2026-11-13', afspraken: [{ wat: 'coach belt terug' }] },
]);
const vind = (vraag: Zoekvraag): string =>
  zoekIn(posten(dossier), vraag, STANDAARDREGELS)
    .map(({ id }) => id)
    .join(' ');

describe('searching a dossier', () => {
  it('without a question gives everything, in the order in which it happened', () => {
    expect(vind({})).toBe('a1 a3 a2 a6 a5');
    expect(vind({ tekst: '  ', soorten: [] })).toBe('a1 a3 a2 a6 a5');
  });
  it('minds neither case nor accents, and finds parts of words', () => {
    expect(vind({ tekst: 'cafe opa' })).toBe('a1');
    expect(vind({ tekst: 'KENNEMER' })).toBe('a3');
    expect(vind({ tekst: 'coach belt' })).toBe('a6');
  });
  it('asks for every word', () => {
    expect(vind({ tekst: 'cafe kennemerland' })).toBe('');
  });
  it('finds what was corrected by its old words and its new', () => {
    expect(vind({ tekst: 'winkel oma' })).toBe('a1');
    expect(vind({ tekst: 'verkeerde' })).toBe('a1');
  });
  it('looks in words of people, not in codes', () => {
    expect(vind({ tekst: 'melden-acuut' })).toBe('');
    expect(vind({ tekst: 'vers' })).toBe('a5');
  });
  it('keeps to kinds, grounds, steps and a period', () => {
    expect(vind({ soorten: ['consult', 'hulp'] })).toBe('a3 a6');
    expect(vind({ aarden: ['hypothese'] })).toBe('a2');
    expect(vind({ stappen: [1] })).toBe('a1 a2');
    expect(vind({ van: '2026-11-11', tot: '2026-11-12' })).toBe('a3 a2');
    expect(vind({ tekst: 'bezocht', soorten: ['consult'] })).toBe('');
  });
});

describe('marking what was looked for', () => {
  const merk = (tekst: string, gezocht: string): string =>
    markeer(tekst, gezocht)
      .map(({ tekst: stuk, raak }) => (raak ? `[${stuk}]` : stuk))
      .join('');

  it('shows the words as they stand in the text', () => {
    expect(merk('Het Café van Opa', 'cafe opa')).toBe('Het [Café] van [Opa]');
    expect(merk('Het Cafe\u0301 van', 'cafe')).toBe('Het [Cafe\u0301] van');
    expect(merk('👩‍👧 aan aan', 'aa')).toBe('👩‍👧 [aa]n [aa]n');
  });
  it('marks nothing without a question', () => {
    expect(markeer('tekst', ' ')).toEqual([{ tekst: 'tekst', raak: false }]);
    expect(markeer('', 'x')).toEqual([]);
  });
});

describe('a hint at personal data', () => {
  it.each([
    ['111222333', true],
    ['123456782', true],
    ['123456789', false],
    ['000000000', false],
    ['12345678', false],
  ])('%s as a citizen service number: %s', (cijfers, is) => {
    expect(isBsn(cijfers)).toBe(is);
  });
  it.each([
    ['BSN 1112.22.333 staat erop', 'bsn'],
    ['nummer 123456782.', 'bsn'],
    ['geb. 3-4-2015', 'geboortedatum'],
    ['Geboren op 3 april 2015', 'geboortedatum'],
    ['bel 06 12345678', 'telefoon'],
    ['mail jan@school.nl', 'mailadres'],
    ['woont 1971 AB', 'postcode'],
  ])('is given at %j', (tekst, hint) => {
    expect(persoonsgegevens(tekst)).toContain(hint);
  });
  it.each(['Blauwe plek op 3-11-2026', '20 november 2026 om 14:10', 'groep 123456789', 'zei: “nee”', '1234 in de gang'])('is not given at %j', (tekst) => {
    expect(persoonsgegevens(tekst)).toEqual([]);
  });
  it.each(['Jan de Vries', 'J. Jansen', 'Fatima El Amrani', 'Zoë van der Berg'])('in a label is given at the name %j', (label) => {
    expect(letOpLabel(label)).toEqual(['naam']);
  });
  it.each(['Blauwe fiets', 'groep 5 raam', 'Zonnebloem', 'dossier 3'])('in a label is not given at %j', (label) => {
    expect(letOpLabel(label)).toEqual([]);
  });
  it('in a label is given at a date', () => {
    expect(letOpLabel('fiets 3-4-2015')).toEqual(['geboortedatum']);
    expect(letOpLabel('2015-04-03')).toEqual(['geboortedatum']);
    expect(letOpLabel('geb 3-4-2015')).toEqual(['geboortedatum']);
  });
});

describe('a hint at a day', () => {
  it('is given when it is still to come or long ago', () => {
    expect(letOpDag('2026-11-24', '2026-11-23')).toBe('in-de-toekomst');
    expect(letOpDag('2006-01-01', '2026-11-23')).toBeUndefined();
    expect(letOpDag('2005-12-31', '2026-11-23')).toBe('lang-geleden');
    expect(letOpDag('2026-11-23', '2026-11-23')).toBeUndefined();
  });
});
