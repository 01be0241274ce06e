import { describe, expect, it } from 'vitest';
import { type Quiz, quizSchema } from '../../../src/lib/inhoud/index.ts';
import { beginRonde } from '../../../src/lib/training/index.ts';
import { afrader } from '../../beslisbomen/wetten-tekst.ts';
import { leesMap, MET_BRON, tekstenIn } from '../../support/inhoud.ts';
import { maakVraag } from '../../support/quizbank.ts';

const bank: readonly (readonly [string, Quiz])[] = [...leesMap('quiz')].map(([id, data]) => [id, quizSchema.parse(data)]);
const vragen = bank.flatMap(([id, { vragen: eigen }]) => eigen.map((vraag) => ({ ...vraag, id: `${id}/${vraag.id}` })));

/** What talks somebody out of reporting, or pretends to measure. An answer that is wrong may not say it either. */
const fouten = (data: unknown): readonly string[] =>
  tekstenIn(data).flatMap(({ pad, tekst }) =>
    [...afrader, /\bscores?\b/i, /%|\bprocent\b/i, /\bkans van\b/i, /\b(u|uw)\b/i].some((patroon) => patroon.test(tekst)) ? [`${pad}: ${tekst}`] : [],
  );

describe('the question bank', () => {
  it('is large enough, and covers every protocol, every step and what holds for all', () => {
    expect(vragen.length).toBeGreaterThanOrEqual(66);
    for (const slug of MET_BRON) expect(bank.find(([, { protocol }]) => protocol === slug)?.[1].vragen.length, slug).toBeGreaterThanOrEqual(6);
    for (const stap of [1, 2, 3, 4, 5, 6]) expect(vragen.filter((vraag) => vraag.stap === stap).length, `stap ${String(stap)}`).toBeGreaterThan(1);
    const algemeen = ['veiligheid', 'normen', 'afwegen', 'gesprek', 'vastleggen', 'medewerker', 'veilig-thuis'];
    expect(bank.flatMap(([id, { protocol }]) => (protocol === undefined ? [id] : [])).toSorted()).toEqual(algemeen.toSorted());
  });

  it('has the questions of a protocol lead to that protocol, and those for all to a source', () => {
    const mis = bank.flatMap(([id, { protocol, vragen: eigen }]) =>
      eigen.filter(({ plaats, bronnen }) => (protocol === undefined ? bronnen.length === 0 : plaats.protocol !== protocol)).map((vraag) => `${id}/${vraag.id}`),
    );
    expect(mis).toEqual([]);
  });

  it('never says, not even in a wrong answer, that a report is not needed', () => {
    expect(vragen.flatMap(({ situatie, vraag, opties }) => fouten({ situatie, vraag, opties }))).toEqual([]);
  });

  it.each(['Dan hoef je niet te melden.', 'Een melding is niet nodig.', 'Er is geen reden om te melden.', 'De score is laag.', 'Bel u even?'])(
    'is refused with “%s”',
    (tekst) => {
      expect(fouten({ opties: [{ tekst }] })).toHaveLength(1);
    },
  );

  it('tells more than right or wrong at every answer', () => {
    const kort = vragen.flatMap(({ id, opties }) => opties.filter(({ uitleg }) => uitleg.split(' ').length < 4).map(({ uitleg }) => `${id}: ${uitleg}`));
    expect(kort).toEqual([]);
  });

  it('does not give the right answer away by its place: each place comes up', () => {
    const plekken = vragen.map(({ id, opties }) =>
      beginRonde(
        [
          maakVraag(
            id,
            opties.map(({ goed }) => goed),
          ),
        ],
        1,
      )[0]?.volgorde.findIndex((plek) => opties[plek]?.goed),
    );
    const per = [0, 1, 2].map((plek) => plekken.filter((een) => een === plek).length);
    expect(Math.min(...per)).toBeGreaterThan(vragen.length / 6);
  });

  it('does not give the right answer away by its length', () => {
    const enkel = vragen.filter(({ opties }) => opties.filter(({ goed }) => goed).length === 1);
    const is = (welke: (...lengtes: readonly number[]) => number): number =>
      enkel.filter(({ opties }) => {
        const lengte = ({ tekst }: (typeof opties)[number]): number => tekst.length;
        const uiterste = welke(...opties.map(lengte));
        return opties.some((optie) => optie.goed && lengte(optie) === uiterste) && opties.filter((optie) => lengte(optie) === uiterste).length === 1;
      }).length / enkel.length;
    expect(is(Math.max)).toBeLessThan(0.4);
    expect(is(Math.min)).toBeLessThan(0.4);
  });
});
