import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FUNCTIES,
  GROOTSTE_BESTAND,
  leesKaart,
  legeKaart,
  schrijfKaart,
  voegRijToe,
  vulIn,
  type Kaart,
  type Veld,
} from '../../../../src/lib/sociale-kaart/index.ts';

const bestand = (rijen: unknown, meer: object = {}): string => JSON.stringify({ bestand: 'meldcodewijzer-sociale-kaart', versie: 1, rijen, ...meer });
const reden = (tekst: string): string => {
  const gelezen = leesKaart(tekst);
  return gelezen.ok ? 'ok' : [gelezen.reden, gelezen.bij].filter((deel) => deel !== undefined).join(' ');
};

describe('a file of an own social map', () => {
  it('gives back what was written, whatever was typed', () => {
    const velden: readonly Veld[] = ['functie', 'naam', 'nummer', 'opmerking'];
    const toets = fc.record({ plaats: fc.nat(FUNCTIES.length + 3), veld: fc.constantFrom(...velden), tekst: fc.string({ unit: 'binary', maxLength: 80 }) });
    const begin: Kaart = voegRijToe(voegRijToe(legeKaart()));
    fc.assert(
      fc.property(fc.array(toets, { maxLength: 12 }), (toetsen) => {
        const kaart = toetsen.reduce((nu, { plaats, veld, tekst }) => vulIn(nu, plaats, veld, tekst), begin);
        const gelezen = leesKaart(schrijfKaart(kaart));
        expect(gelezen.ok).toBe(true);
        if (gelezen.ok) expect(schrijfKaart(gelezen.kaart)).toBe(schrijfKaart(kaart));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('stays below the largest size that is read, when every field is full', () => {
    const vol = Array.from({ length: 20 }).reduce<Kaart>((kaart) => voegRijToe(kaart), legeKaart());
    const gevuld = vol.reduce<Kaart>(
      (kaart, _, plaats) => (['functie', 'naam', 'nummer', 'opmerking'] as const).reduce((nu, veld) => vulIn(nu, plaats, veld, '界'.repeat(999)), kaart),
      vol,
    );
    expect(new TextEncoder().encode(schrijfKaart(gevuld)).length).toBeLessThan(GROOTSTE_BESTAND);
  });

  it('may leave out rows and fields', () => {
    const gelezen = leesKaart(bestand([{ soort: 'wijkteam', naam: 'Noord' }]));
    expect(gelezen).toEqual({ ok: true, kaart: vulIn(legeKaart(), FUNCTIES.indexOf('wijkteam'), 'naam', 'Noord') });
  });

  it.each([
    ['te-groot', 'x'.repeat(GROOTSTE_BESTAND + 1)],
    ['geen-json', 'geen json'],
    ['ander-bestand', '[]'],
    ['ander-bestand', '{"bestand":"iets-anders"}'],
    ['andere-versie', bestand([], { versie: 2 })],
    ['onbekend-veld leerling', bestand([], { leerling: 'x' })],
    ['onbekend-veld __proto__', '{"bestand":"meldcodewijzer-sociale-kaart","versie":1,"rijen":[],"__proto__":{}}'],
    ['onbekend-veld bsn', bestand([{ soort: 'wijkteam', bsn: '1' }])],
    ['onbekend-veld functie', bestand([{ soort: 'wijkteam', functie: 'anders' }])],
    ['verkeerd-veld rijen', bestand('x')],
    ['verkeerd-veld rijen', bestand([1])],
    ['verkeerd-veld nummer', bestand([{ soort: 'wijkteam', nummer: 112 }])],
    ['onbekende-functie buurman', bestand([{ soort: 'buurman' }])],
    ['onbekende-functie soort', bestand([{ naam: 'x' }])],
    ['dubbele-functie wijkteam', bestand([{ soort: 'wijkteam' }, { soort: 'wijkteam' }])],
    ['te-lang nummer', bestand([{ soort: 'wijkteam', nummer: '0'.repeat(41) }])],
    ['verkeerd-teken nummer', bestand([{ soort: 'wijkteam', nummer: '0800\u202e2000' }])],
    ['verkeerd-teken naam', bestand([{ soort: 'eigen', functie: 'x', naam: 'a\nb' }])],
    ['te-veel-rijen', bestand(Array.from({ length: 33 }, () => ({ soort: 'eigen' })))],
    ['te-veel-rijen', bestand(Array.from({ length: 21 }, () => ({ soort: 'eigen' })))],
  ])('is refused: %s', (verwacht, tekst) => {
    expect(reden(tekst)).toBe(verwacht);
  });
});
