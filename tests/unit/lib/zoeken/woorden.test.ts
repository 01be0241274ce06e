import { describe, expect, it } from 'vitest';
import {
  afstand,
  delenVan,
  isStopwoord,
  kernVan,
  maakWoordenboek,
  metBegin,
  metDeel,
  plekken,
  stam,
  verbeteringen,
  woordenVan,
  zoekvorm,
} from '../../../../src/lib/zoeken/index.ts';
import { kennis } from './kennis.ts';

describe('words of a text', () => {
  it.each([
    ['Ib’er, IB-er en IBER', ['iber', 'iber', 'en', 'iber']],
    ['kind-ouderrelatie', ['kind', 'ouderrelatie']],
    ['0800-2000', ['08002000']],
    ['zorgcoördinator één', ['zorgcoordinator', 'een']],
    ['’s nachts', ['s', 'nachts']],
    ['', []],
  ])('reads %j as %j', (tekst, woorden) => {
    expect(woordenVan(tekst)).toEqual(woorden);
  });

  it('knows where each word stands', () => {
    const tekst = 'De kind-ouderrelatie';
    expect(plekken(tekst).map(({ van, tot }) => tekst.slice(van, tot))).toEqual(['De', 'kind', 'ouderrelatie']);
  });

  it('takes words that say nothing for stop words', () => {
    expect(isStopwoord('wanneer')).toBe(true);
    expect(isStopwoord('melden')).toBe(false);
  });
});

describe('stems', () => {
  it.each([
    ['plekken', 'plek'],
    ['vertelt', 'vertelde'],
    ['scholen', 'school'],
    ['brieven', 'brief'],
    ['ouders', 'ouder'],
    ['prijzen', 'prijs'],
  ])('brings %s and %s together', (een, ander) => {
    expect(stam(een)).toBe(stam(ander));
  });

  it.each([
    ['scholing', 'school'],
    ['zat', 'staat'],
    ['112', '1'],
  ])('keeps %s and %s apart', (een, ander) => {
    expect(stam(een)).not.toBe(stam(ander));
  });

  it('asks the index for the words of a phrase that carry meaning', () => {
    expect(zoekvorm('gesprek met de ouders')).toBe('gesprekq ouderq');
    expect(kernVan('wat is het')).toEqual(['wat', 'is', 'het']);
  });
});

describe('spelling', () => {
  it.each([
    ['gehijm', 'geheim', 2],
    ['veilgi', 'veilig', 1],
    ['kind', 'kinderen', 3],
    ['thuis', 'overleg', 3],
  ])('counts from %s to %s', (een, ander, verwacht) => {
    expect(afstand(een, ander, 2)).toBe(verwacht);
  });

  it('mends a slip with the nearest word', () => {
    expect(verbeteringen('beroepsgehijm', ['beroep', 'beroepsgeheim', 'geheim'])).toEqual(['beroepsgeheim']);
    expect(verbeteringen('gesprak', ['gesprek', 'gespraak'])).toEqual(['gespraak']);
    expect(verbeteringen('verwaarlosing', ['verwaarlozing', 'verwarring'])).toEqual(['verwaarlozing']);
  });

  it('leaves short words, numbers and words with another beginning alone', () => {
    expect(verbeteringen('zet', ['zat'])).toEqual([]);
    expect(verbeteringen('08002001', ['08002000'])).toEqual([]);
    expect(verbeteringen('opgesloten', ['afgesloten'])).toEqual([]);
  });
});

describe('compounds', () => {
  const woorden = ['kindermishandeling', 'mishandeling', 'gesprek', 'oudergesprek', 'gesprekspunt', 'staat', 'zaterdag'];
  const bekend = new Set(['veilig', 'thuis', 'situatie', 'leerling', 'dossier', 'dag', 'zat'].map(stam));

  it('finds compounds that begin or end with a word', () => {
    expect(metDeel('mishandeling', woorden)).toEqual(['kindermishandeling']);
    expect(metDeel('gesprekken', woorden)).toEqual(['oudergesprek', 'gesprekspunt']);
    expect(metDeel('gesprek', woorden)).toEqual(['oudergesprek', 'gesprekspunt']);
  });

  it('never looks for a short word inside others', () => {
    expect(metDeel('zat', woorden)).toEqual([]);
    expect(delenVan('zaterdag', bekend)).toBeUndefined();
  });

  it('takes joined words and compounds apart', () => {
    expect(delenVan('veiligthuis', bekend)).toEqual(['veilig', 'thuis']);
    expect(delenVan('thuissituatie', bekend)).toEqual(['thuis', 'situatie']);
    expect(delenVan('leerlingendossier', bekend)).toEqual(['leerlingen', 'dossier']);
    expect(delenVan('onbekendwoord', bekend)).toBeUndefined();
  });

  it('completes a word that is being typed', () => {
    expect(metBegin('kinderm', woorden)).toEqual(['kindermishandeling']);
    expect(metBegin('gesprek', woorden)).toEqual(['gesprek', 'gesprekspunt']);
    expect(metBegin('ki', woorden)).toEqual([]);
  });
});

describe('word book', () => {
  it('knows the words of the site and those of readers apart', () => {
    const boek = maakWoordenboek(kennis);
    expect(boek.opSite.has(stam('amk'))).toBe(false);
    expect(boek.bekend.has(stam('amk'))).toBe(true);
    expect(maakWoordenboek({ ...kennis, woorden: '' }).woorden).toEqual([]);
  });
});
