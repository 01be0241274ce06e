import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loop, zoekScherm } from '../../src/lib/beslisboom/index.ts';
import type { Scherm } from '../../src/lib/inhoud/index.ts';
import {
  type Groepssessie,
  type Stemming,
  beelden,
  laatsteStemmer,
  leesGroepssessie,
  legTellingVast,
  neemStemTerug,
  plaatsVan,
  resultaatregels,
  spreekAf,
  stem,
  stemOpnieuw,
  terug,
  verder,
  zaalstand,
} from '../../src/lib/training/index.ts';
import { KADER, begin, boom, casus, stadia } from '../support/training.ts';

/** What somebody at the keys can do; numbers pick from what is on offer. */
const daad = fc.record({
  wat: fc.constantFrom('verder', 'verder', 'verder', 'stem', 'stem', 'stem', 'terug', 'herroep', 'opnieuw', 'afspraak', 'tel'),
  getal: fc.nat(99),
});
type Daad = typeof daad extends fc.Arbitrary<infer Een> ? Een : never;

const vraag = (id: string) => boom.vragen.find((een) => een.id === id);

const antwoordOp = (id: string, getal: number): string => {
  const antwoorden = vraag(id)?.antwoorden ?? [];
  return antwoorden[getal % antwoorden.length]?.id ?? '';
};

/** What can be done on a voting screen. */
const STEMDADEN: Readonly<Record<string, (sessie: Groepssessie, scherm: Scherm, getal: number) => Groepssessie>> = {
  stem: (sessie, { id, vragen }, getal) => {
    const keuze = Object.fromEntries(vragen.map((een, plaats) => [een, antwoordOp(een, (getal + plaats) % 2)]));
    return stem(boom, sessie, id, getal % 7 === 0 ? 'geen' : keuze);
  },
  herroep: (sessie, { id }) => neemStemTerug(sessie, id, laatsteStemmer(sessie.stemmingen[id]) ?? 0),
  tel: (sessie, { id, vragen }, getal) => legTellingVast(sessie, id, Object.fromEntries(vragen.map((een) => [een, { nee: 1 + (getal % 2) }]))),
  opnieuw: (sessie, { id }) => stemOpnieuw(boom, sessie, id),
};

function doe(sessie: Groepssessie, { wat, getal }: Daad): Groepssessie {
  const { beeld } = sessie;
  if (wat === 'verder') return verder(boom, sessie, { stadia, kader: getal % 3 === 0 ? {} : casus.antwoorden });
  if (wat === 'terug') return terug(boom, sessie, stadia);
  if (wat === 'afspraak') return 'vraag' in beeld ? spreekAf(sessie, beeld.vraag, antwoordOp(beeld.vraag, getal)) : sessie;
  return beeld.soort === 'stemmen' ? (STEMDADEN[wat]?.(sessie, zoekScherm(boom, beeld.scherm), getal) ?? sessie) : sessie;
}

function zonderStemmen(een: Stemming): Stemming {
  if (een.soort === 'geteld') return { ...een, aantallen: {} };
  return een.soort === 'geheim' ? { ...een, stemmen: een.stemmen.map((keuze) => (keuze === 'open' ? keuze : 'geen')) } : een;
}

/** A session whose hidden votes are thrown away. */
const zonderVerborgen = (sessie: Groepssessie): Groepssessie => ({
  ...sessie,
  stemmingen: Object.fromEntries(Object.entries(sessie.stemmingen).map(([id, een]) => [id, zonderStemmen(een)])),
});

const gang = fc.array(daad, { maxLength: 90 }).map((daden) => daden.reduce(doe, begin()));

describe('whatever is done in a session', () => {
  it('its view is one that can be shown, it reads back as it is, and a second window sees no hidden vote', () => {
    fc.assert(
      fc.property(gang, (sessie) => {
        expect(plaatsVan(beelden(boom, sessie, stadia), sessie.beeld)).toBeGreaterThanOrEqual(0);
        expect(leesGroepssessie(boom, stadia, JSON.parse(JSON.stringify(sessie)))).toEqual({ ok: true, sessie });
        expect(zaalstand(zonderVerborgen(sessie))).toEqual(zaalstand(sessie));
      }),
      { numRuns: 300 },
    );
  });

  it('no result counts more votes than voters, and an outcome is the one of the agreed answers', () => {
    fc.assert(
      fc.property(gang, (sessie) => {
        for (const { verdeling } of resultaatregels(boom, sessie, KADER)) expect(verdeling.gestemd + verdeling.zonder).toBe(sessie.aantal);
        const klaar = beelden(boom, sessie, stadia).some(({ soort }) => soort === 'uitkomst');
        expect(klaar && loop(boom, sessie.afspraken).uitkomst === undefined).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
