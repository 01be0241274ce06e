import { describe, expect, it } from 'vitest';
import { beantwoord, leesOverdracht, leesSessie, loop, maakOverdracht, neemOver, nieuweSessie, zoekScherm } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom();
const leeg = nieuweSessie(boom);
const gegeven = { ...leeg, antwoorden: { start: 'ja', gevaar: 'ja', klacht: 'nee', hulp: 'nee' }, eerder: { effect: 'ja' } };

describe('what is handed over', () => {
  it('is every answer that was asked for, and nothing else', () => {
    expect(maakOverdracht(boom, gegeven)).toEqual({ van: 'klein', antwoorden: { start: 'ja', gevaar: 'ja', klacht: 'nee' } });
    expect(maakOverdracht(boom, { ...gegeven, samen: true }).antwoorden).toEqual(gegeven.antwoorden);
    expect(maakOverdracht(boom, leeg).antwoorden).toEqual({});
  });

  it('is read back as it was', () => {
    const overdracht = maakOverdracht(boom, gegeven);
    expect(leesOverdracht(JSON.parse(JSON.stringify(overdracht)))).toEqual(overdracht);
  });

  it('says whether it goes back, and nothing else that somebody put there', () => {
    expect(leesOverdracht({ van: 'klein', antwoorden: {}, terug: true })).toEqual({ van: 'klein', antwoorden: {}, terug: true });
    expect(leesOverdracht({ van: 'klein', antwoorden: {}, terug: 'ja', tekst: 'x' })).toEqual({ van: 'klein', antwoorden: {} });
  });

  it.each([
    undefined,
    null,
    'x',
    3,
    {},
    { van: 'klein' },
    { van: 1, antwoorden: {} },
    { van: 'klein', antwoorden: [] },
    { van: 'klein', antwoorden: { a: 1 } },
  ])('is refused when it is %j', (ruw) => {
    expect(leesOverdracht(ruw)).toBeUndefined();
  });
});

describe('taking over', () => {
  const overdracht = { van: 'ander', antwoorden: { gevaar: 'twijfel', start: 'ja', weer: 'ja', klacht: 'soms' } };

  it('keeps only questions and answers that this tree knows', () => {
    expect(neemOver(boom, leeg, overdracht)?.overgenomen).toEqual({ van: 'ander', antwoorden: { gevaar: 'twijfel', start: 'ja' } });
  });

  it('counts nothing until it is confirmed', () => {
    const sessie = neemOver(boom, leeg, overdracht)?.sessie ?? leeg;
    expect(sessie.antwoorden).toEqual({});
    expect(sessie.eerder).toEqual({ gevaar: 'twijfel', start: 'ja' });
    expect(loop(boom, sessie.antwoorden).open?.id).toBe('start');
    const bevestigd = beantwoord(boom, sessie, zoekScherm(boom, 'start'), { start: 'ja' });
    expect(bevestigd.ok && bevestigd.sessie).toMatchObject({ antwoorden: { start: 'ja' }, eerder: { gevaar: 'twijfel' } });
  });

  it('asks again what was answered here before, and prefers what comes over', () => {
    const sessie = neemOver(boom, { ...gegeven, samen: true }, overdracht)?.sessie;
    expect(sessie).toMatchObject({ antwoorden: {}, samen: false, eerder: { start: 'ja', gevaar: 'twijfel', klacht: 'nee', hulp: 'nee', effect: 'ja' } });
  });

  it('leaves a weighing alone when nothing in it would change', () => {
    expect(neemOver(boom, gegeven, { van: 'ander', antwoorden: { start: 'ja', gevaar: 'ja' } })).toBeUndefined();
    expect(neemOver(boom, leeg, { van: 'ander', antwoorden: { weer: 'ja' } })).toBeUndefined();
  });

  it('gives a session that can be stored and read', () => {
    const sessie = neemOver(boom, gegeven, overdracht)?.sessie;
    expect(leesSessie(boom, JSON.parse(JSON.stringify(sessie)))).toEqual({ ok: true, sessie });
  });
});
