import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maakRijenIdb } from '../../src/browser/kluis/rijen-idb.ts';
import type { Rijen } from '../../src/browser/kluis/rijen.ts';
import type { OpenKluis } from '../../src/lib/kluis/index.ts';
import { dienstOp, gelukt, WACHTZIN } from '../support/kluisgrond.ts';

/** One tab writes one text on top of what it last saw, or reads first. */
const stap = fc.record({ tab: fc.nat(2), id: fc.constantFrom('a', 'b'), leest: fc.boolean(), samen: fc.boolean() });
type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

/** Plays the steps in tabs that all may write, and gives the texts that were acknowledged and are neither in the final state nor in a conflict. */
async function speel(stappen: readonly Stap[], rijen: () => Rijen): Promise<readonly string[]> {
  globalThis.indexedDB = new IDBFactory();
  const { kluis: eerste, herstelcode } = gelukt(await dienstOp(rijen()).maak('apparaat', WACHTZIN));
  eerste.sluit();
  const tabs: { readonly kluis: OpenKluis; readonly gezien: Map<string, { revisie: number; teksten: readonly string[] }> }[] = [];
  for (let nummer = 0; nummer < 3; nummer++) {
    tabs.push({ kluis: gelukt(await dienstOp(rijen()).open('apparaat', { herstelcode })).kluis, gezien: new Map() });
  }
  const bevestigd = new Set<string>();
  const kopieen = new Set<string>();

  const doe = async ({ tab, id, leest }: Stap, nummer: number): Promise<void> => {
    const een = tabs[tab];
    if (!een) return;
    if (leest) {
      for (const { id: van, revisie, inhoud } of gelukt(await een.kluis.lees()).records) een.gezien.set(van, { revisie, teksten: inhoud as string[] });
      return;
    }
    const tekst = `tekst ${String(nummer)}`;
    const { revisie, teksten } = een.gezien.get(id) ?? { revisie: 0, teksten: [] };
    const uit = await een.kluis.schrijf([{ id, vorige: revisie, inhoud: [...teksten, tekst] }]);
    if (uit.ok) {
      bevestigd.add(tekst);
      een.gezien.set(id, { revisie: revisie + 1, teksten: [...teksten, tekst] });
    } else {
      expect(uit.reden).toBe('conflict');
      kopieen.add(tekst);
    }
  };

  let samen: Promise<void>[] = [];
  for (const [nummer, een] of stappen.entries()) {
    samen.push(doe(een, nummer));
    if (!een.samen) {
      await Promise.all(samen);
      samen = [];
    }
  }
  await Promise.all(samen);

  const eind = gelukt(await (tabs[0]?.kluis ?? expect.fail('no tab')).lees());
  expect(eind.gebreken).toEqual([]);
  const bewaard = new Set(eind.records.flatMap(({ inhoud }) => inhoud as string[]));
  for (const { kluis } of tabs) kluis.sluit();
  return [...bevestigd].filter((tekst) => !bewaard.has(tekst) && !kopieen.has(tekst));
}

it('three tabs that write through each other lose no acknowledged text', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 3, maxLength: 25 }), async (stappen) => {
      expect(await speel(stappen, maakRijenIdb)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('the test of tabs notices a store that does not compare before it writes', { timeout: 120_000 }, async () => {
  const zonder = (): Rijen => {
    const rijen = maakRijenIdb();
    const zet: Rijen['zet'] = async (een) => {
      const nu = await rijen.lees();
      if (!nu.ok) return nu;
      const r = (ruw: unknown): number => (ruw as { r: number } | undefined)?.r ?? 0;
      const was = (id: string) => r(nu.rijen.find(({ sleutel }) => sleutel === id)?.ruw);
      return rijen.zet({ ...een, hoofdWas: r(nu.hoofd), rijen: een.rijen.map((rij) => ({ ...rij, was: was(rij.id) })) });
    };
    return { ...rijen, zet };
  };
  const stappen = (['a', 'a'] as const)
    .flatMap((id, tab) => [
      { tab, id, leest: true, samen: false },
      { tab, id, leest: false, samen: false },
    ])
    .toSorted((een, ander) => Number(ander.leest) - Number(een.leest));
  expect(await speel(stappen, zonder)).toEqual(['tekst 2']);
});
