import { describe, expect, it } from 'vitest';
import { oordeelSlot, WACHTTIJD, WACHTTIJDEN, type Klokstand } from '../../../../src/lib/kluis/index.ts';

const BEGIN: Klokstand = { wand: 1_795_000_000_000, teller: 5_000 };
const na = (wand: number, teller = wand): Klokstand => ({ wand: BEGIN.wand + wand * 1000, teller: BEGIN.teller + teller * 1000 });

describe('the lock', () => {
  it('closes after the chosen minutes without a key, and warns twenty seconds before', () => {
    for (const minuten of WACHTTIJDEN) {
      const staat = (seconden: number) => oordeelSlot(minuten, { laatst: BEGIN }, na(seconden)).staat;
      expect([staat(0), staat(minuten * 60 - 21), staat(minuten * 60 - 20), staat(minuten * 60 - 1), staat(minuten * 60)]).toEqual([
        'open',
        'open',
        'waarschuwing',
        'waarschuwing',
        'dicht',
      ]);
    }
    expect(WACHTTIJD).toBe(3);
  });

  it('says how much time is left', () => {
    expect(oordeelSlot(3, { laatst: BEGIN }, na(170))).toEqual({ staat: 'waarschuwing', over: 10_000 });
  });

  it('closes thirty seconds after the tab was hidden', () => {
    const gebruik = { laatst: BEGIN, verborgen: na(5) };
    expect(oordeelSlot(10, gebruik, na(34)).staat).toBe('open');
    expect(oordeelSlot(10, gebruik, na(35))).toEqual({ staat: 'dicht', reden: 'verborgen' });
  });

  it('closes after sleep, when only the clock on the wall went on', () => {
    expect(oordeelSlot(3, { laatst: BEGIN }, na(3600, 1))).toEqual({ staat: 'dicht', reden: 'stil' });
  });

  it('closes when the clock was put back, and is not kept open by it', () => {
    expect(oordeelSlot(3, { laatst: BEGIN }, na(-3600, 10))).toEqual({ staat: 'dicht', reden: 'klok' });
    expect(oordeelSlot(3, { laatst: na(0), verborgen: na(10) }, na(5, 15)).staat).toBe('dicht');
    expect(oordeelSlot(3, { laatst: BEGIN }, na(10, -1))).toEqual({ staat: 'dicht', reden: 'klok' });
  });

  it('stays open when the clock is put right by a moment', () => {
    expect(oordeelSlot(3, { laatst: BEGIN }, na(6, 10)).staat).toBe('open');
  });
});
