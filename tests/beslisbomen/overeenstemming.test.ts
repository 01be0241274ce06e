import { describe, expect, it } from 'vitest';
import { alleVectoren, type Antwoorden, geldt, normenVoor } from '../../src/lib/beslisboom/index.ts';
import { nieuwsteBoom } from '../support/bomen.ts';
import { inWoorden, wandel } from './wandelingen.ts';

const kader = nieuwsteBoom('afwegingskader');
const normen = nieuwsteBoom('meldnormen');
const ouders = nieuwsteBoom('gesprek-ouders');
const geheim = nieuwsteBoom('beroepsgeheim');

const gedeeld = normen.vragen.map(({ id }) => id);
const alleen = (antwoorden: Antwoorden, vragen: readonly string[]): Antwoorden =>
  Object.fromEntries(Object.entries(antwoorden).filter(([vraag]) => vragen.includes(vraag)));
const namen = (lijst: readonly { readonly id: string }[]): string => lijst.map(({ id }) => id).join();

/** Every way to leave answers out: a question that was not asked is not `nee`. */
function* deelvectoren(vragen: readonly string[], tot: Antwoorden = {}): Generator<Antwoorden> {
  const [id, ...rest] = vragen;
  if (id === undefined) {
    yield tot;
    return;
  }
  yield* deelvectoren(rest, tot);
  for (const antwoord of normen.vragen.find((vraag) => vraag.id === id)?.antwoorden ?? []) yield* deelvectoren(rest, { ...tot, [id]: antwoord.id });
}

describe('questions that aids share', () => {
  it.each([normen, ouders, geheim])('are the same questions in the afwegingskader and in $id', (boom) => {
    for (const vraag of boom.vragen) {
      const daar = kader.vragen.find(({ id }) => id === vraag.id);
      if (!daar) continue;
      expect(vraag.vraag).toBe(daar.vraag);
      expect(vraag.antwoorden.map(({ id }) => id)).toEqual(daar.antwoorden.map(({ id }) => id));
      expect(vraag.oplopend).toEqual(daar.oplopend);
      expect(vraag.twijfelWeegtAlsOnveilig).toBe(daar.twijfelWeegtAlsOnveilig);
    }
  });
});

describe('for the same facts, meldnormen and the afwegingskader', () => {
  it('name the same norms, whatever is known and whatever is not', () => {
    let aantal = 0;
    for (const feiten of deelvectoren(gedeeld)) {
      aantal += 1;
      const daar = namen(normenVoor(kader, feiten));
      if (namen(normenVoor(normen, feiten)) !== daar) expect.fail(inWoorden(feiten));
    }
    expect(aantal).toBe(4 ** 5 * 5);
  });

  it('name the same norms in the words of the same source', () => {
    expect(normen.normen).toEqual(kader.normen);
  });

  it('name the same norms after the whole walk, over all vectors of the afwegingskader, alone and together', () => {
    for (const vector of alleVectoren(kader)) {
      for (const samen of [false, true]) {
        const daar = wandel(kader, vector, samen);
        const hier = wandel(
          normen,
          alleen(
            vector,
            daar.gevraagd.filter((vraag) => gedeeld.includes(vraag)),
          ),
          samen,
        );
        if (hier.normen.join() !== daar.normen.join()) expect.fail(`${daar.normen.join()} en ${hier.normen.join()}: ${inWoorden(vector)}`);
      }
    }
  });

  it('ask the same questions, report alike and ask advice alike, for a suspicion about somebody outside the school', () => {
    for (const vector of alleVectoren(normen)) {
      for (const samen of [false, true]) {
        const daar = wandel(kader, { ...vector, medewerker: 'nee', vermoeden: 'ja' }, samen);
        const hier = wandel(normen, vector, samen);
        const zelfde = daar.niveau === 'hulp' ? hier.niveau === 'verder-wegen' : hier.uitkomst === daar.uitkomst;
        if (!zelfde || hier.gevraagd.join() !== daar.gevraagd.filter((vraag) => gedeeld.includes(vraag)).join()) expect.fail(inWoorden(vector));
      }
    }
  });
});

describe('for the same facts, the aid about the parents', () => {
  const eerstBellen = ['melden-acuut', 'melden-onthulling'];

  it('calls first wherever the afwegingskader says to call before any talk', () => {
    for (const vector of alleVectoren(kader)) {
      const { uitkomst, gevraagd } = wandel(kader, vector, false);
      if (!eerstBellen.includes(uitkomst)) continue;
      const feiten = alleen(vector, gevraagd);
      const reden = ouders.schermen.flatMap(({ verder }) => verder).find(({ als, uitkomst: naar }) => naar !== undefined && geldt(als, feiten));
      if (!ouders.uitkomsten.some(({ id, niveau }) => id === reden?.uitkomst && niveau === 'eerst-bellen')) expect.fail(inWoorden(feiten));
    }
  });

  it('never contradicts the aid about secrecy: acute unsafety means calling in both', () => {
    for (const acuut of ['ja', 'twijfel']) {
      for (const vector of alleVectoren(ouders)) if (wandel(ouders, { ...vector, acuut }, false).niveau !== 'eerst-bellen') expect.fail(inWoorden(vector));
      expect(wandel(geheim, { acuut }, false).niveau).toBe('melden');
    }
  });
});
