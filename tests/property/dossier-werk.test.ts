import { describe, expect, it } from 'vitest';
import { type Dossier, posten, samenvoegen, STANDAARDREGELS, standVan, vergelijkImport, voegToe } from '../../src/lib/dossier/index.ts';
import { klok, leegDossier, voorbeeld } from '../support/dossier.ts';

let keer = 0;

/** A list that counts each walk over it, and over what is filtered or mapped from it. */
class Geteld<T> extends Array<T> {
  static {
    for (const naam of ['filter', 'map', 'flatMap', 'some', 'every', 'find', 'findLast', 'reduce', 'forEach'] as const) {
      const echt = Reflect.get(Array.prototype, naam) as (...wat: unknown[]) => unknown;
      Object.defineProperty(Geteld.prototype, naam, {
        value(this: Geteld<unknown>, ...wat: unknown[]) {
          keer += this.length;
          return echt.apply(this, wat);
        },
      });
    }
  }
}

describe('ten thousand entries', () => {
  /** How often an entry or one of its fields is looked at, by putting lists and entries behind a counter. */
  function werk(aantal: number, vraag: (dossier: Dossier) => unknown): number {
    keer = 0;
    const soorten = [voorbeeld.feit, voorbeeld.hypothese, voorbeeld.besluit, voorbeeld.weging, { ...voorbeeld.hulp, termijn: '2026-12-01' }] as const;
    const teller = <T extends object>(doel: T): T =>
      new Proxy(doel, {
        get: (van, naam, ik) => {
          keer += 1;
          return Reflect.get(van, naam, ik) as unknown;
        },
      });
    const lijst = Array.from({ length: aantal }, (_, n) => {
      const stempel = { id: `a${String(n)}`, volg: n + 1, genoteerdOp: klok(1) };
      const vorige = `a${String(n - 1)}`;
      if (n % 7 === 6) return teller({ ...stempel, soort: 'correctie' as const, van: vorige, waarom: 'x', wordt: voorbeeld.feit });
      if (n % 7 === 5) return teller({ ...stempel, ...voorbeeld.terugkoppeling, op: vorige, rondtAf: [{ bij: `a${String(n - 1)}`, welke: 'termijn' }] });
      return teller({ ...stempel, ...(soorten[(n % 7) % soorten.length] ?? voorbeeld.feit) });
    });
    vraag({ ...leegDossier(), aantekeningen: Geteld.from(lijst) });
    return keer / aantal;
  }

  it.each<[string, (dossier: Dossier) => unknown]>([
    ['deriving how they read', posten],
    ['telling what misses', (dossier) => standVan(dossier, STANDAARDREGELS, '2026-11-23')],
    ['adding one', (dossier) => voegToe(dossier, voorbeeld.vervolg, { id: 'z', nu: klok(2) })],
    ['merging', (dossier) => samenvoegen(dossier, dossier)],
    ['comparing with a file', (dossier) => vergelijkImport([dossier], { dossiers: [dossier] })],
  ])(
    'are no more work each than a thousand: %s',
    (_, vraag) => {
      // Sorting is the only part that grows with the logarithm.
      expect(werk(10_000, vraag)).toBeLessThan(werk(1000, vraag) * 1.5 + 1);
    },
    60_000,
  );
});
