import { describe, expect, it } from 'vitest';
import { beantwoordVraag, beginRonde, foutenNa, leesFouten, onderwerpenVan } from '../../../../src/lib/training/index.ts';
import { maakVraag } from '../../../support/quizbank.ts';

const na = (id: string, gekozen: number) => {
  const uit = beantwoordVraag(beginRonde([maakVraag(id)], 1), 0, [gekozen]);
  if (!uit.ok || !uit.ronde[0]) throw new Error('not answered');
  return uit.ronde[0];
};

describe('what is practised again', () => {
  it('gets a question that went wrong, once, and loses it when it goes right', () => {
    expect(foutenNa([], na('een/a', 1))).toEqual(['een/a']);
    expect(foutenNa(['een/a', 'een/b'], na('een/a', 2))).toEqual(['een/b', 'een/a']);
    expect(foutenNa(['een/a', 'een/b'], na('een/a', 0))).toEqual(['een/b']);
  });

  it('stays as it is as long as there is no answer', () => {
    expect(beginRonde([maakVraag('een/a')], 1).reduce<readonly string[]>(foutenNa, ['een/b'])).toEqual(['een/b']);
  });

  it('never grows without end', () => {
    const veel = Array.from({ length: 500 }, (_, nummer) => `een/v${String(nummer)}`);
    expect(foutenNa(veel, na('een/a', 1))).toHaveLength(500);
    expect(leesFouten(JSON.stringify([...veel, 'een/a']))).toHaveLength(500);
  });

  it.each([
    ['nothing', '', []],
    ['what is no JSON', '{', []],
    ['what is no list', '{"a":1}', []],
    ['what are no ids', '["een/a", 7, null, "<b>", "een/b/c", "een"]', ['een/a']],
  ])('is read from a device that holds %s', (_, ruw, uit) => {
    expect(leesFouten(ruw)).toEqual(uit);
  });

  it('says which subjects to load', () => {
    expect(onderwerpenVan(['een/a', 'twee/a', 'een/b'])).toEqual(['een', 'twee']);
  });
});
