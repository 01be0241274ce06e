import { describe, expect, it } from 'vitest';
import { type Antwoorden, type Veranderd, nieuweSessie } from '../../../src/lib/beslisboom/index.ts';
import { maakAfweging } from '../../../src/stores/afweging.ts';
import { ALLES, SLEUTEL, antwoord, beeld, boom } from '../../support/afweging.ts';
import { nepPlatform } from '../../support/nep-platform.ts';

const OUD = '2020-01-01';

/** A tab that holds choices of an older version, and a page that knows what changed since. */
function open(antwoorden: Antwoorden, veranderd: Veranderd, platform = nepPlatform()) {
  platform.sessie.schrijf(SLEUTEL, JSON.stringify({ ...nieuweSessie(boom), versie: OUD, antwoorden }));
  const nogEens = () => {
    const afweging = maakAfweging(boom, platform, { oudere: { [OUD]: veranderd } });
    afweging.herstel();
    return afweging;
  };
  return { afweging: nogEens(), nogEens, platform };
}

describe('choices of an older version', () => {
  const hulpAnders: Veranderd = { vragen: { hulp: '2026-11-23' }, regels: {} };

  it('stand, but for the question that changed; after it comes the report', () => {
    const { afweging } = open(ALLES, hulpAnders);
    expect(afweging.$melding.get()).toBe('nieuwe-versie');
    expect(beeld(afweging)).toBe('hulp');
    expect(afweging.$keuzes.get()).toEqual({ hulp: 'ja' });
    afweging.verder();
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.$sessie.get()).toMatchObject({ versie: boom.versie, begonnenIn: OUD, antwoorden: ALLES, eerder: {} });
  });

  it('are still asked about after a reload', () => {
    const { nogEens } = open(ALLES, hulpAnders);
    const afweging = nogEens();
    expect(beeld(afweging)).toBe('hulp');
    expect(afweging.$sessie.get().eerder).toEqual({ hulp: 'ja' });
    expect(afweging.$melding.get()).toBeUndefined();
  });

  it('follow as always when the changed question gets another answer', () => {
    const { afweging } = open(ALLES, hulpAnders);
    antwoord(afweging, { hulp: 'nee' });
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.$sessie.get().eerder).toEqual({ meewerken: 'ja', resultaat: 'ja' });
  });

  it('all stand when only a rule changed, and the reader hears of it', () => {
    const { afweging } = open(ALLES, { vragen: {}, regels: { hulp: '2026-11-23' } });
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.$melding.get()).toBe('nieuwe-versie');
  });

  it('go on without a word when nothing changed that they rest on', () => {
    const { afweging } = open(ALLES, { vragen: {}, regels: {} });
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.$melding.get()).toBeUndefined();
  });

  it('are gone after starting again, with the memory of their version', () => {
    const { afweging, platform } = open(ALLES, hulpAnders);
    afweging.opnieuw();
    expect(afweging.$sessie.get()).toEqual(nieuweSessie(boom));
    expect(platform.sessie.inhoud.size).toBe(0);
  });
});
