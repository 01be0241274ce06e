import { expect, type Page } from '@playwright/test';
import type { Migratie } from '../../../src/lib/dossier/index.ts';
import { type Kluiswerk, LICHT, maakVers, ZIN } from './werk.ts';

const ENTRIES = 300;

/** A database as it lies there, without any program. */
const ruw = (page: Page) =>
  page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<IDBDatabase>();
    const vraag = indexedDB.open('m');
    vraag.onsuccess = () => {
      resolve(vraag.result);
    };
    const db = await promise;
    const stores = [...db.objectStoreNames];
    const tellingen = stores.map(
      (store) =>
        new Promise<number>((klaar) => {
          const telling = db.transaction(store).objectStore(store).count();
          telling.onsuccess = () => {
            klaar(telling.result);
          };
        }),
    );
    const aantallen = await Promise.all(tellingen);
    db.close();
    return { versie: db.version, stores: stores.map((store, plaats): readonly [string, number] => [store, aantallen[plaats] ?? 0]) };
  });

/**
 * Programs that never were: number n has a database of version n and dossiers of format n. Its step fills a store with a line for every
 * record and removes that of the last; its migration puts the number of its format before every text.
 */
async function legProgrammas(page: Page): Promise<void> {
  await page.evaluate(
    ({ kdf }) => {
      globalThis.programma = (nummer) => {
        const tot = Array.from({ length: nummer - 1 }, (_, plaats) => plaats + 2);
        const stappen = tot.map((n): (typeof proef.OPBOUW)[number] => async (db, tx) => {
          const nieuw = db.createObjectStore(`v${String(n)}` as 'a');
          for (const sleutel of await tx.objectStore('b').getAllKeys()) await nieuw.put(n, sleutel);
          if (n > 2) db.deleteObjectStore(`v${String(n - 1)}` as 'a');
        });
        const zet = (n: number) => (oud: Readonly<Record<string, unknown>>) => ({ ...oud, tekst: String(oud['tekst']).replace(/^\d+/, String(n)) });
        const migraties = tot.map((n) => ({
          dossier: (oud: Readonly<Record<string, unknown>>) => ({ ...oud, aantekeningen: (oud['aantekeningen'] as Record<string, unknown>[]).map(zet(n)) }),
          concept: zet(n),
        }));
        return { dienst: proef.maakBrowserdienst({ opbouw: [...proef.OPBOUW, ...stappen], kdf }), migraties };
      };
    },
    { kdf: LICHT },
  );
}

declare global {
  var programma: (nummer: number) => { readonly dienst: ReturnType<(typeof proef)['maakBrowserdienst']>; readonly migraties: readonly Migratie[] };
}

/** Fills a vault with one dossier, through the program of version 1. */
async function vul(page: Page): Promise<void> {
  const uit = await page.evaluate(async (aantal) => {
    const archief = proef.maakArchiefstore(kluis, proef.dossieromgeving);
    const begonnen = await archief.begin({ label: 'Blauwe fiets' });
    const dossier = [...archief.$archief.get().dossiers.values()][0];
    if (!begonnen.ok || !dossier) return false;
    const aantekeningen = Array.from({ length: aantal }, (_, nummer) => ({
      id: `a${String(nummer)}`,
      volg: nummer + 1,
      genoteerdOp: dossier.aangemaakt,
      soort: 'signaal' as const,
      aard: 'feit' as const,
      tekst: `1 ${'Er werd iets gezien. '.repeat(20)}`,
      gebeurdOp: '2026-11-20',
    }));
    const klaar = await archief.neemOver([{ ...dossier, aantekeningen }]);
    kluis.sluit();
    return klaar.ok;
  }, ENTRIES);
  expect(uit).toBe(true);
}

/** In which format what is encrypted stands: that of the cover, and that of every entry. */
const formaten = (page: Page, versie: number) =>
  page.evaluate(
    async ({ nummer, wachtzin }) => {
      const uit = await programma(nummer).dienst.open('apparaat', { wachtzin });
      if (!uit.ok) return uit.reden;
      const gelezen = await uit.kluis.lees();
      uit.kluis.sluit();
      if (!gelezen.ok) return gelezen.reden;
      const inhoud = gelezen.records.map(
        (record) => record.inhoud as { readonly omslag?: { readonly formaat: number }; readonly aantekening?: { readonly tekst: string } },
      );
      const alle = inhoud.map(({ omslag, aantekening }) => omslag?.formaat ?? Number.parseInt(aantekening?.tekst ?? '', 10));
      return { aantal: alle.length, gebreken: gelezen.gebreken, formaten: [...new Set(alle)] };
    },
    { nummer: versie, wachtzin: ZIN },
  );

/** Opens a vault with a newer program again and again: the database is of the old version or the new, the dossiers are of the old format or the new. */
export function vernieuwen(): Kluiswerk {
  let versie = 1;
  let klaar = 1;
  let isBegonnen = false;
  let geteld = 0;
  return {
    naam: 'vernieuwen',
    geteld: () => geteld,
    hoor: (wat) => {
      klaar = Number(wat);
      geteld++;
    },
    bereid: async (page) => {
      await legProgrammas(page);
      if (!isBegonnen) {
        isBegonnen = true;
        await maakVers(page);
        await vul(page);
        return;
      }
      const gevonden = await ruw(page);
      expect([versie, versie + 1]).toContain(gevonden.versie);
      versie = gevonden.versie;
      const records = ENTRIES + 1;
      expect(gevonden.stores).toEqual([['a', 1], ['b', records], ['c', 1], ...(versie > 1 ? [[`v${String(versie)}`, records]] : [])]);
      const inhoud = await formaten(page, versie);
      if (typeof inhoud === 'string') throw new Error(`the vault did not open: ${inhoud}`);
      expect(inhoud).toEqual({ aantal: records, gebreken: [], formaten: [expect.any(Number)] });
      expect(inhoud.formaten[0]).toBeGreaterThanOrEqual(klaar);
      expect(inhoud.formaten[0]).toBeLessThanOrEqual(versie);
    },
    werk: (page) =>
      page.evaluate(
        async ({ nummer, wachtzin }) => {
          const { dienst, migraties } = programma(nummer);
          const uit = await dienst.open('apparaat', { wachtzin });
          if (!uit.ok) return;
          const archief = proef.maakArchiefstore(uit.kluis, proef.dossieromgeving, undefined, migraties);
          await archief.laad();
          if (archief.$archief.get().verouderd.size === 0) meld(String(nummer));
        },
        { nummer: versie + 1, wachtzin: ZIN },
      ),
  };
}
