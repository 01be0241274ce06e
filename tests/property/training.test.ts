import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loop } from '../../src/lib/beslisboom/index.ts';
import {
  type Groepssessie,
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

function doe(sessie: Groepssessie, { wat, getal }: Daad): Groepssessie {
  const { beeld } = sessie;
  const scherm = beeld.soort === 'stemmen' ? boom.schermen.find(({ id }) => id === beeld.scherm) : undefined;
  if (wat === 'verder') return verder(boom, sessie, { stadia, kader: getal % 3 === 0 ? {} : casus.antwoorden });
  if (wat === 'terug') return terug(boom, sessie, stadia);
  if (wat === 'afspraak' && 'vraag' in beeld) {
    const antwoorden = vraag(beeld.vraag)?.antwoorden ?? [];
    return spreekAf(sessie, beeld.vraag, antwoorden[getal % antwoorden.length]?.id ?? '');
  }
  if (!scherm) return sessie;
  if (wat === 'stem') {
    const keuze = scherm.vragen.map((id, plaats) => [id, vraag(id)?.antwoorden[(getal + plaats) % 2]?.id ?? '']);
    return stem(boom, sessie, scherm.id, getal % 7 === 0 ? 'geen' : (Object.fromEntries(keuze) as Record<string, string>));
  }
  if (wat === 'herroep') return neemStemTerug(sessie, scherm.id, laatsteStemmer(sessie.stemmingen[scherm.id]) ?? 0);
  if (wat === 'tel') return legTellingVast(sessie, scherm.id, Object.fromEntries(scherm.vragen.map((id) => [id, { nee: 1 + (getal % 2) }])));
  return wat === 'opnieuw' ? stemOpnieuw(boom, sessie, scherm.id) : sessie;
}

const gang = fc.array(daad, { maxLength: 90 }).map((daden) => daden.reduce(doe, begin()));

describe('whatever is done in a session', () => {
  it('its view is one that can be shown, it reads back as it is, and a second window sees no hidden vote', () => {
    fc.assert(
      fc.property(gang, (sessie) => {
        expect(plaatsVan(beelden(boom, sessie, stadia), sessie.beeld)).toBeGreaterThanOrEqual(0);
        expect(leesGroepssessie(boom, stadia, JSON.parse(JSON.stringify(sessie)))).toEqual({ ok: true, sessie });
        const verborgen = {
          ...sessie,
          stemmingen: Object.fromEntries(
            Object.entries(sessie.stemmingen).map(([id, een]) => [
              id,
              een.soort === 'geteld'
                ? { ...een, aantallen: {} }
                : een.soort === 'geheim'
                  ? { ...een, stemmen: een.stemmen.map((s) => (s === 'open' ? s : 'geen')) }
                  : een,
            ]),
          ),
        } as Groepssessie;
        expect(zaalstand(verborgen)).toEqual(zaalstand(sessie));
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
