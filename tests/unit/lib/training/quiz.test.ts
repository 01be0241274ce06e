import { describe, expect, it } from 'vitest';
import { type Ronde, beantwoordVraag, beginRonde, eersteOpen, heeftMeer, kiesVragen, oordeel, uitslag } from '../../../../src/lib/training/index.ts';
import { BANK, goedeVan, maakVraag } from '../../../support/quizbank.ts';

const ids = (vragen: readonly { readonly id: string }[]): readonly string[] => vragen.map(({ id }) => id);
/** Answers every question: the right one, or for these ids a wrong one. */
function speel(ronde: Ronde, fout: readonly string[] = []): Ronde {
  return ronde.reduce<Ronde>((nu, { vraag }, plaats) => {
    const goed = goedeVan(vraag);
    const mis = [...vraag.opties.keys()].filter((optie) => !goed.includes(optie)).slice(0, 1);
    const uit = beantwoordVraag(nu, plaats, fout.includes(vraag.id) ? mis : goed);
    return uit.ok ? uit.ronde : nu;
  }, ronde);
}

describe('choosing questions', () => {
  it('takes only the subjects and the step that were asked for', () => {
    expect(new Set(ids(kiesVragen(BANK, { onderwerpen: ['een'], aantal: 99 }, 1)))).toEqual(new Set(['een/a', 'een/b', 'een/c', 'een/d']));
    expect(new Set(ids(kiesVragen(BANK, { onderwerpen: ['een', 'twee'], stap: 5, aantal: 99 }, 1)))).toEqual(new Set(['een/c', 'een/d', 'twee/a']));
    expect(kiesVragen(BANK, { onderwerpen: ['weg'], aantal: 5 }, 1)).toEqual([]);
    expect(kiesVragen(BANK, { onderwerpen: [], aantal: 5 }, 1)).toEqual([]);
  });

  it('takes turns, so that a small subject is not drowned by a large one', () => {
    const eerste = kiesVragen(BANK, { onderwerpen: ['een', 'twee'], aantal: 4 }, 3);
    expect(eerste.filter(({ onderwerp }) => onderwerp === 'twee')).toHaveLength(2);
  });

  it('comes in another order with another seed', () => {
    const orden = new Set(Array.from({ length: 20 }, (_, zaad) => ids(kiesVragen(BANK, { onderwerpen: ['een'], aantal: 4 }, zaad)).join()));
    expect(orden.size).toBeGreaterThan(5);
  });
});

describe('a round', () => {
  const ronde = beginRonde(BANK, 5);

  it('shows the answers of a question in an order of its own', () => {
    expect(ronde.map(({ volgorde }) => volgorde.toSorted((a, b) => a - b))).toEqual(BANK.map(({ opties }) => [...opties.keys()]));
    const plekken = Array.from({ length: 30 }, (_, zaad) => beginRonde([maakVraag('een/a')], zaad)[0]?.volgorde.indexOf(0));
    expect(new Set(plekken)).toEqual(new Set([0, 1, 2]));
  });

  it('knows which question has more than one right answer', () => {
    expect(BANK.map(heeftMeer)).toEqual([false, false, false, false, true, true]);
  });

  it('asks for an answer, and takes one answer where one is right', () => {
    expect(beantwoordVraag(ronde, 0, [])).toEqual({ ok: false, reden: 'niets-gekozen' });
    expect(beantwoordVraag(ronde, 0, [0, 1])).toEqual({ ok: false, reden: 'kan-niet' });
    expect(beantwoordVraag(ronde, 0, [7])).toEqual({ ok: false, reden: 'kan-niet' });
    expect(beantwoordVraag(ronde, 99, [0])).toEqual({ ok: false, reden: 'kan-niet' });
    expect(beantwoordVraag(ronde, 4, [1, 0, 1])).toMatchObject({ ok: true });
  });

  it('keeps an answer as it was given', () => {
    const een = beantwoordVraag(ronde, 0, [1]);
    expect(een.ok && beantwoordVraag(een.ronde, 0, [0])).toEqual({ ok: false, reden: 'kan-niet' });
  });

  it('says where the first open question is', () => {
    expect(eersteOpen(ronde)).toBe(0);
    const een = beantwoordVraag(ronde, 0, [0]);
    expect(een.ok && eersteOpen(een.ronde)).toBe(1);
    expect(eersteOpen(speel(ronde))).toBe(BANK.length);
  });
});

describe('the judgement of an answer', () => {
  const na = (gekozen: readonly number[]) => {
    const uit = beantwoordVraag(beginRonde([maakVraag('een/x', [true, true, false, false])], 1), 0, gekozen);
    return uit.ok && uit.ronde[0] ? oordeel(uit.ronde[0]) : undefined;
  };

  it.each([
    ['every right answer', [0, 1], 'goed'],
    ['a part of them', [0], 'deels'],
    ['all of them and one too many', [0, 1, 2], 'deels'],
    ['only wrong answers', [2, 3], 'fout'],
  ] as const)('of %s', (_, gekozen, hoe) => {
    expect(na(gekozen)).toBe(hoe);
  });

  it('is not there before the answer', () => {
    expect(beginRonde(BANK, 1).map(oordeel)).toEqual(BANK.map(() => undefined));
  });
});

describe('the result', () => {
  it('counts per subject, and lists what was not entirely right', () => {
    const uit = uitslag(speel(beginRonde(BANK, 2), ['een/b', 'twee/a']));
    expect(uit).toMatchObject({ goed: 4, totaal: 6, open: 0 });
    expect(uit.perOnderwerp).toEqual([
      { onderwerp: 'een', goed: 3, totaal: 4 },
      { onderwerp: 'twee', goed: 1, totaal: 2 },
    ]);
    expect(ids(uit.fout)).toEqual(['een/b', 'twee/a']);
  });

  it('leaves out what was not answered', () => {
    const een = beantwoordVraag(beginRonde(BANK, 2), 0, [0]);
    expect(een.ok && uitslag(een.ronde)).toMatchObject({ goed: 1, totaal: 1, open: 5, fout: [] });
    expect(uitslag([])).toEqual({ goed: 0, totaal: 0, open: 0, perOnderwerp: [], fout: [] });
  });
});
