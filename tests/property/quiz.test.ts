import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Quizvraag,
  type Ronde,
  beantwoordVraag,
  beginRonde,
  eersteOpen,
  foutenNa,
  kiesVragen,
  leesFouten,
  schud,
  uitslag,
} from '../../src/lib/training/index.ts';
import { goedeVan, maakVraag } from '../support/quizbank.ts';

const vraag = fc
  .record({ onderwerp: fc.constantFrom('een', 'twee', 'drie'), nummer: fc.nat(99), stap: fc.option(fc.nat(6), { nil: undefined }), goed: fc.nat(13) })
  .map(({ onderwerp, nummer, stap, goed }) =>
    maakVraag(
      `${onderwerp}/v${String(nummer)}`,
      [0, 1, 2, 3].map((bit) => ((goed + 1) >> bit) % 2 === 1),
      stap,
    ),
  );
const bank: fc.Arbitrary<readonly Quizvraag[]> = fc.uniqueArray(vraag, { selector: ({ id }) => id, maxLength: 25 });
const keuze = fc.record(
  { onderwerpen: fc.subarray(['een', 'twee', 'drie', 'weg']), stap: fc.nat(6), aantal: fc.nat(30) },
  { requiredKeys: ['onderwerpen', 'aantal'] },
);
const zaad = fc.integer();

/** Answers the open questions one after another, each with what chance gives. */
const speel = (ronde: Ronde, gekozen: readonly (readonly number[])[]): Ronde =>
  gekozen.reduce<Ronde>((nu, keuzes) => {
    const uit = beantwoordVraag(nu, eersteOpen(nu), keuzes);
    return uit.ok ? uit.ronde : nu;
  }, ronde);
const keuzes = fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { maxLength: 40 });

describe('whatever the bank, the choice and the seed', () => {
  it('a choice has no question twice, none that was not asked for, and as many as there can be', () => {
    fc.assert(
      fc.property(bank, keuze, zaad, (vragen, wat, met) => {
        const gekozen = kiesVragen(vragen, wat, met);
        const past = vragen.filter(({ onderwerp, stap }) => wat.onderwerpen.includes(onderwerp) && (wat.stap === undefined || stap === wat.stap));
        expect(new Set(gekozen).size).toBe(gekozen.length);
        expect(gekozen.every((een) => past.includes(een))).toBe(true);
        expect(gekozen).toHaveLength(Math.min(past.length, wat.aantal));
      }),
    );
  });

  it('the same seed gives the same round, and no answer gets lost in the order', () => {
    fc.assert(
      fc.property(bank, zaad, (vragen, met) => {
        expect(beginRonde(vragen, met)).toEqual(beginRonde(vragen, met));
        expect(schud(vragen, met).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(vragen.toSorted((a, b) => a.id.localeCompare(b.id)));
        for (const { vraag: een, volgorde } of beginRonde(vragen, met)) expect(new Set(volgorde)).toEqual(new Set(een.opties.keys()));
      }),
    );
  });

  it('the result adds up, and only the right answers count as right', () => {
    fc.assert(
      fc.property(bank, zaad, keuzes, (vragen, met, gegeven) => {
        const ronde = speel(beginRonde(vragen, met), gegeven);
        const { goed, totaal, open, perOnderwerp, fout } = uitslag(ronde);
        expect(totaal + open).toBe(vragen.length);
        expect(goed + fout.length).toBe(totaal);
        expect(perOnderwerp.reduce((som, een) => som + een.totaal, 0)).toBe(totaal);
        expect(perOnderwerp.reduce((som, een) => som + een.goed, 0)).toBe(goed);
        const precies = ronde.filter(({ vraag: een, gekozen }) => gekozen?.join() === goedeVan(een).join());
        expect(precies).toHaveLength(goed);
      }),
    );
  });

  it('what went wrong is what is remembered, and it comes back from the device', () => {
    fc.assert(
      fc.property(bank, zaad, keuzes, (vragen, met, gegeven) => {
        const ronde = speel(beginRonde(vragen, met), gegeven);
        const fouten = ronde.reduce<readonly string[]>(foutenNa, []);
        expect(new Set(fouten)).toEqual(new Set(uitslag(ronde).fout.map(({ id }) => id)));
        expect(leesFouten(JSON.stringify(fouten))).toEqual(fouten);
      }),
    );
  });
});
