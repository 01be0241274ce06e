import { describe, expect, it } from 'vitest';
import { idOf, type Read, readColours, readName, readPlace, readRoles, readSlug, readSteps } from '../../../../scripts/protocol/answers.ts';

const why = (read: Read<unknown>): string => (read.ok ? 'ok' : read.reden);
const got = <T>(read: Read<T>): T => {
  if (!read.ok) throw new Error(read.reden);
  return read.waarde;
};

describe('the word in an address', () => {
  it.each([
    ['De Élan (oost)', 'de-elan-oost'],
    ['  ’t Hof 2 ', 't-hof-2'],
    ['???', ''],
  ])('of %s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it('is refused when it is taken, belongs to the site itself or has another form', () => {
    expect(got(readSlug(' de-regenboog ', []))).toBe('de-regenboog');
    expect(why(readSlug('de-regenboog', ['de-regenboog']))).toContain('Er is al een protocol');
    expect(why(readSlug('vergelijken', []))).toContain('al een bladzijde van deze site');
    for (const wrong of ['De Regenboog', '-a', 'a--b', '../x', '', 'a/b']) expect(why(readSlug(wrong, []))).toContain('kleine letters');
    expect(why(readSlug('a'.repeat(41), []))).toContain('40 tekens');
  });
});

describe('a name and a place', () => {
  it('get Dutch quotes and one space', () => {
    expect(got(readName("  't  Hof "))).toBe('’t Hof');
    expect(got(readPlace(''))).toBe('');
  });

  it.each(['', '<b>', '{a}', '"', '!!!', 'a'.repeat(61)])('is refused: %s', (name) => {
    expect(readName(name).ok).toBe(false);
  });

  it('cannot be markup as a place', () => {
    expect(why(readPlace('<b>'))).toContain('geen plaatsnaam');
  });
});

describe('the roles', () => {
  it('get the ids of the comparison where schools use another word', () => {
    expect(got(readRoles("leraar, ib'er, Zoco; directeur\nwijkcoach"))).toEqual([
      { id: 'leerkracht', naam: 'leerkracht' },
      { id: 'intern-begeleider', naam: 'intern begeleider', kort: 'ib’er' },
      { id: 'zorgcoordinator', naam: 'zorgcoördinator' },
      { id: 'directie', naam: 'directeur' },
      { id: 'wijkcoach', naam: 'wijkcoach' },
    ]);
  });

  it.each([
    ['', 'minstens één'],
    ['iedereen', 'staat er altijd al bij'],
    ['directie, directeur', 'twee keer'],
    ['<b>', 'geen naam van een rol'],
    ['leerkracht, ???', 'geen naam van een rol'],
  ])('are refused: %s', (text, says) => {
    expect(why(readRoles(text))).toContain(says);
  });
});

describe('the steps', () => {
  it('keep their number, or follow the one before, and are put in order', () => {
    expect(got(readSteps('Stap 2: Overleg; Gesprek; 0 Altijd; 1. Signalen'))).toEqual([
      { nummer: 0, titel: 'Altijd' },
      { nummer: 1, titel: 'Signalen' },
      { nummer: 2, titel: 'Overleg' },
      { nummer: 3, titel: 'Gesprek' },
    ]);
    expect(got(readSteps('Signalen; Overleg')).map(({ nummer }) => nummer)).toEqual([1, 2]);
  });

  it.each([
    [' ; ', 'minstens één'],
    ['1 Signalen; 1 Overleg', 'twee keer'],
    ['21 Nazorg', 'de hoogste is 20'],
    ['3', 'geen stap'],
    ['1 <b>', 'geen stap'],
  ])('are refused: %s', (text, says) => {
    expect(why(readSteps(text))).toContain(says);
  });
});

describe('the colours', () => {
  it('are two, one for light and one for dark, and can be told from what is behind them', () => {
    expect(got(readColours('#1F5F99 / #8fc1f5'))).toEqual({ licht: '#1f5f99', donker: '#8fc1f5' });
    expect(why(readColours('#ffe0a0 #8fc1f5'))).toMatch(
      /^#ffe0a0 is op een licht scherm niet leesbaar.* De dichtstbijzijnde leesbare kleur is #[0-9a-f]{6}\.$/,
    );
    expect(why(readColours('#1f5f99 #1f2f39'))).toMatch(
      /^#1f2f39 is op een donker scherm niet leesbaar.* De dichtstbijzijnde leesbare kleur is #[0-9a-f]{6}\.$/,
    );
    for (const wrong of ['', '#1f5f99', 'blauw geel', '#1f5f99 #8fc1f5 #000000', '#fff #000']) expect(why(readColours(wrong))).toContain('Geef twee kleuren');
  });
});
