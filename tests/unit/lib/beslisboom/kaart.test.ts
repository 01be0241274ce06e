import { describe, expect, it } from 'vitest';
import { breekAf, kaart, regelTekst } from '../../../../src/lib/beslisboom/index.ts';
import { alleBomen } from '../../../support/bomen.ts';
import { kleineBoom, ruweBoom } from './kleine-boom.ts';

const bomen = [...alleBomen.map(({ naam, boom }) => ({ naam, boom })), { naam: 'klein', boom: kleineBoom() }];

describe('breaking a text', () => {
  it('keeps every word, and no line is longer than asked unless one word is', () => {
    expect(breekAf('Bel nu Veilig Thuis voor advies', 12)).toEqual(['Bel nu', 'Veilig Thuis', 'voor advies']);
    expect(breekAf('onveiligheidsbeoordeling nu', 10)).toEqual(['onveiligheidsbeoordeling', 'nu']);
  });
});

describe('the words of a rule', () => {
  it('are its questions with their answers, or the word for all other cases', () => {
    const boom = kleineBoom();
    expect(regelTekst(boom, { gevaar: ['ja', 'twijfel'], klacht: ['nee'] }, 'anders')).toBe('Kort: ja of twijfel en Kort: nee');
    expect(regelTekst(boom, undefined, 'anders')).toBe('anders');
    expect(regelTekst(boom, { start: ['ja'], gevaar: ['ja'], klacht: ['ja'], hulp: ['ja'] }, 'anders')).toBe('Alle 4 vragen: ja');
    expect(regelTekst(boom, { weer: ['mooi'] }, 'anders')).toBe('weer: mooi');
  });
});

describe.each(bomen)('the map of $naam', ({ boom }) => {
  const { breed, hoog, vakken, lijnen } = kaart(boom, 'in alle andere gevallen');

  it('has every screen, and one line for every rule', () => {
    expect(vakken.filter(({ soort }) => soort === 'scherm').map(({ sleutel }) => sleutel)).toEqual(boom.schermen.map(({ id }) => id));
    expect(lijnen.map(({ sleutel }) => sleutel)).toEqual(boom.schermen.flatMap(({ id, verder }) => verder.map((_, i) => `${id}[${String(i)}]`)));
  });

  it('has an outcome at the end of every rule that ends', () => {
    const einden = boom.schermen.flatMap(({ id, verder }) => verder.flatMap(({ uitkomst }, i) => (uitkomst === undefined ? [] : [`${id}[${String(i)}]`])));
    expect(vakken.filter(({ soort }) => soort === 'uitkomst').map(({ sleutel }) => sleutel)).toEqual(einden);
  });

  it('stays within its frame, and no box lies over another', () => {
    for (const vak of vakken) {
      expect(vak.x >= 0 && vak.y >= 0 && vak.x + vak.breed <= breed && vak.y + vak.hoog <= hoog, vak.sleutel).toBe(true);
      for (const ander of vakken) {
        const los =
          vak === ander || vak.x + vak.breed <= ander.x || ander.x + ander.breed <= vak.x || vak.y + vak.hoog <= ander.y || ander.y + ander.hoog <= vak.y;
        expect(los, `${vak.sleutel} en ${ander.sleutel}`).toBe(true);
      }
    }
  });

  it('leaves room for every line of text', () => {
    for (const { regels, hoog: h } of vakken) expect(regels.length * 20).toBeLessThanOrEqual(h);
    for (const { pad } of lijnen) expect(pad).toMatch(/^M[\d. ]+[hHV]/);
  });
});

describe('a rule that skips screens', () => {
  it('runs along the edge, not through the boxes between', () => {
    const schermen = ruweBoom.schermen.map((scherm) =>
      scherm.id === 'start' ? { ...scherm, verder: [{ naar: 'hulp', omdat: 'Meteen door.', bronnen: ['bron'] }] } : scherm,
    );
    expect(kaart(kleineBoom({ schermen }), 'anders').lijnen[0]?.pad).toMatch(/^M12 34H6V\d+H12$/);
  });
});
