import { describe, expect, it } from 'vitest';
import { fleschDouma, lettergrepen, woorden, zinnen } from '../../../../src/lib/leesbaarheid/index.ts';

describe('the sentences of a paragraph', () => {
  it.each([
    ['Bel nu. Wacht niet!', ['Bel nu.', 'Wacht niet!']],
    ['Gevaar? Bel 112. Daarna Veilig Thuis', ['Gevaar?', 'Bel 112.', 'Daarna Veilig Thuis']],
    ['Zij zegt: ‘Ik wil niet.’ Schrijf dat op.', ['Zij zegt: ‘Ik wil niet.’', 'Schrijf dat op.']],
    ['Zie art. 4a van de wet.', ['Zie art. 4a van de wet.']],
    ['feiten vastleggen; bron noemen;', ['feiten vastleggen;', 'bron noemen;']],
    ['… 12 …', []],
  ])('of "%s" are %j', (tekst, verwacht) => {
    expect(zinnen(tekst)).toEqual(verwacht);
  });
});

describe('the words of a text', () => {
  it('are not its numbers and signs, and a slash parts two', () => {
    expect(woorden('Bel 0800-2000 – leerkracht/ib’er (nu)')).toEqual(['Bel', 'leerkracht', 'ib’er', '(nu)']);
  });
});

describe('the syllables of a word', () => {
  it.each([
    ['kind', 1],
    ['bij', 1],
    ['leeuw', 1],
    ['mooie', 2],
    ['situatie', 4],
    ['coördinator', 5],
    ['geïnformeerd', 4],
    ['kindermishandeling', 6],
    ['KMH', 3],
    ['…', 0],
  ])('of "%s" are %i', (woord, aantal) => {
    expect(lettergrepen(woord)).toBe(aantal);
  });
});

describe('the score of Flesch and Douma', () => {
  it('is 206.84 − 77 × syllables per word − 0.93 × words per sentence', () => {
    expect(fleschDouma(['Kijk goed. Bel nu.'])).toEqual({ score: 128, zinnen: 2, woorden: 4, lettergrepen: 4 });
  });

  it('falls with longer words and with longer sentences', () => {
    const kort = fleschDouma(['Je praat met een collega. Je schrijft het op.']).score;
    expect(fleschDouma(['Je praat met een collega en je schrijft het op.']).score).toBeLessThan(kort);
    expect(fleschDouma(['Intercollegiale consultatie. Verslaglegging van bevindingen.']).score).toBeLessThan(kort);
  });

  it('ends a sentence at the end of every piece', () => {
    expect(fleschDouma(['eerste punt', 'tweede punt']).zinnen).toBe(2);
  });

  it('is 0 for a text without words', () => {
    expect(fleschDouma(['112', ''])).toEqual({ score: 0, zinnen: 0, woorden: 0, lettergrepen: 0 });
  });
});
