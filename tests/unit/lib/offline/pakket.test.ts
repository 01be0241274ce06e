import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStillePlek, isWerkplek, type Koppen, maakPakket, maakUitpakker, type Pakketbestand } from '../../../../src/lib/offline/index.ts';

const koppen: Koppen = [['Content-Type', 'text/html']];
const pakUit = (pakket: string): readonly Pakketbestand[] => {
  const uitpakker = maakUitpakker();
  return pakket.split('\n').flatMap((regel) => uitpakker(regel) ?? []);
};

describe('a package', () => {
  it('gives back every file as it was, whatever is in it', () => {
    const stuk = fc.constantFrom('<style>', '</style>', '<style media="print">', '\n', ',\n', '[', ']', '"', 'é', '\u2028', '😀', 'a');
    const inhoud = fc.oneof(
      fc.record({ tekst: fc.array(stuk).map((delen) => delen.join('')) }),
      fc.record({ base64: fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')) }),
    );
    const bestand = fc.record({ pad: fc.string(), koppen: fc.array(fc.tuple(fc.string(), fc.string())), inhoud });
    fc.assert(
      fc.property(fc.array(bestand), (bestanden) => {
        const pakket = maakPakket(bestanden);
        expect(pakUit(pakket)).toEqual(bestanden);
        // Every program can read it, not only ours.
        expect(() => JSON.parse(pakket) as unknown).not.toThrow();
      }),
    );
  });

  it('carries the styles and the headers that pages share once', () => {
    const stijl = `<style>${'.a{color:red}'.repeat(50)}</style>`;
    const pakket = maakPakket(['een/', 'twee/', 'drie/'].map((pad) => ({ pad, koppen, inhoud: { tekst: `<html>${stijl}<p>${pad}` } })));
    expect(pakket.split('.a{color:red}').length - 1).toBe(50);
    expect(pakket.split('text/html').length - 1).toBe(1);
  });

  it('says that it is damaged instead of giving half a file', () => {
    expect(() => pakUit('[\n{"pad":"a","k":0,"delen":["x"]}\n]')).toThrow('before it came');
    expect(() => pakUit('[\n{"pad":"a","k":0,"del')).toThrow();
  });
});

describe('where a page is', () => {
  it('a dossier, an aid and a wipe stay silent after they have loaded, and nothing else must', () => {
    expect(['dossier/', 'dossier/op-slot/', 'hulpmiddelen/afwegingskader/', 'gewist/'].every(isStillePlek)).toBe(true);
    expect(['', 'over/', 'training/groep/', 'protocollen/dossier/'].some(isStillePlek)).toBe(false);
  });

  it('a new version must not disturb a dossier, an aid, a training and the own map', () => {
    expect(['dossier/', 'hulpmiddelen/meldnormen/', 'training/groep/', 'sociale-kaart/'].every(isWerkplek)).toBe(true);
    expect(['', 'over/', 'protocollen/ikc-ijmond/stap-1/'].some(isWerkplek)).toBe(false);
  });
});
