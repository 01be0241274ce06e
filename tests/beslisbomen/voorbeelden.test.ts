import { describe, expect, it } from 'vitest';
import { verslag } from '../../src/lib/beslisboom/index.ts';
import { alleBomen, doorloop, voorbeeldenVan } from '../support/bomen.ts';
import { wandel } from './wandelingen.ts';

describe.each(alleBomen)('the worked cases of $naam', ({ slug, boom }) => {
  const voorbeelden = voorbeeldenVan(slug, boom.versie);

  it.each(voorbeelden)('$naam', ({ antwoorden, samen, uitkomst, normen, hulpOok, aandachtspunten }) => {
    const gegeven = verslag(boom, doorloop(boom, antwoorden, samen));
    expect(gegeven?.uitkomst.id).toBe(uitkomst);
    expect(gegeven?.normen.map((norm) => norm.id)).toEqual(normen);
    expect(gegeven?.aandachtspunten.map((punt) => punt.id)).toEqual(aandachtspunten);
    if (hulpOok !== undefined) expect(gegeven?.tweede?.waarde).toBe(hulpOok);
  });

  it('have names of their own', () => {
    const namen = voorbeelden.map((voorbeeld) => voorbeeld.naam);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('meet every outcome and every rule', () => {
    const wandelingen = voorbeelden.map(({ antwoorden, samen }) => wandel(boom, antwoorden, samen));
    const uitkomsten = new Set(wandelingen.map((wandeling) => wandeling.uitkomst));
    const regels = new Set(wandelingen.flatMap((wandeling) => wandeling.regels));
    expect(boom.uitkomsten.map(({ id }) => id).filter((id) => !uitkomsten.has(id))).toEqual([]);
    const alle = boom.schermen.flatMap(({ id, verder }) => verder.map((_, i) => `${id}[${String(i)}]`));
    expect(alle.filter((regel) => !regels.has(regel))).toEqual([]);
  });

  it('try doubt at every question that knows it', () => {
    const metTwijfel = boom.vragen.filter(({ antwoorden }) => antwoorden.some(({ id }) => id === 'twijfel'));
    const geprobeerd = (vraag: string): boolean =>
      voorbeelden.some(({ antwoorden, samen }) => antwoorden[vraag] === 'twijfel' && wandel(boom, antwoorden, samen).gevraagd.includes(vraag));
    expect(metTwijfel.map(({ id }) => id).filter((id) => !geprobeerd(id))).toEqual([]);
  });
});
