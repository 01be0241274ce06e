import { describe, expect, it } from 'vitest';
import { antwoordenBij, maakPlan, maakWoordenboek, woordenVan } from '../../../../src/lib/zoeken/index.ts';
import { kennis } from './kennis.ts';

const boek = maakWoordenboek(kennis);
const plan = (vraag: string) => maakPlan(vraag, kennis, boek);
const frasen = (vraag: string) => plan(vraag).termen.map(({ varianten }) => varianten.map(({ frase }) => frase));

describe('plan of a question', () => {
  it('leaves stop words out, unless there is nothing else', () => {
    expect(plan('wat is een gesprek').termen.map(({ woord }) => woord)).toEqual(['gesprek']);
    expect(plan('wat is dit').termen.map(({ woord }) => woord)).toEqual(['wat', 'is', 'dit']);
  });

  it('adds compounds, and parts of a compound', () => {
    expect(frasen('mishandeling')).toEqual([['mishandeling', 'kindermishandeling']]);
    expect(frasen('leerlingdossier is het')).toEqual([['leerlingdossier', 'leerling dossier', 'leerling', 'dossier']]);
  });

  it('mends a slip and says so', () => {
    expect(plan('beroepsgehijm school')).toMatchObject({ gelezenAls: 'beroepsgeheim school' });
    expect(plan('beroepsgeheim')).not.toHaveProperty('gelezenAls');
    expect(plan('qqqqqq wwwwww')).not.toHaveProperty('gelezenAls');
  });

  it('completes the last word only', () => {
    expect(frasen('beroepsg')[0]).toContain('beroepsgeheim');
  });

  it('reads joined and split words', () => {
    expect(frasen('veiligthuis')[0]).toContain('veilig thuis');
    expect(frasen('ib er')[0]).toContain('iber');
    expect(plan('0800 2000').antwoorden[0]?.id).toBe('veilig-thuis');
  });

  it('adds the terms of the field for a word and for a phrase', () => {
    expect(frasen('AMK')[0]).toContain('Veilig Thuis');
    expect(plan('het kind vertelt zelf').termen.at(-1)).toMatchObject({ woord: 'kind vertelt', varianten: [{ frase: 'onthulling' }] });
  });

  it('values a synonym less where the site has the word itself', () => {
    const gewicht = (vraag: string, frase: string) => plan(vraag).termen[0]?.varianten.find((een) => een.frase === frase)?.gewicht ?? 0;
    expect(gewicht('ouder', 'gesprek')).toBeLessThan(gewicht('disclosure', 'onthulling'));
  });
});

describe('answers above the results', () => {
  const ids = (vraag: string) => antwoordenBij(woordenVan(vraag), kennis).map(({ id }) => id);

  it('puts the most precise answer first', () => {
    expect(ids('nummer van het AMK')).toEqual(['veilig-thuis']);
    expect(ids('welk nummer')).toEqual(['nummers']);
    expect(ids('direct gevaar AMK bellen')).toEqual(['acuut', 'veilig-thuis']);
    expect(ids('blauwe plekken')).toEqual([]);
  });

  it('knows the numbers of today, and doubts every other', () => {
    expect(ids('112')).toEqual(['acuut']);
    expect(ids('0800-2000')).toEqual(['veilig-thuis']);
    expect(ids('070-3469717')).toEqual(['oud-nummer']);
  });
});
