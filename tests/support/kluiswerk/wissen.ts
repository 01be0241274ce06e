import { expect } from '@playwright/test';
import { type Kluiswerk, leesKluis, maakVers } from './werk.ts';

const RECORDS = 300;

/** Wipes a vault: it is whole, or nothing opens. */
export function wissen(): Kluiswerk {
  let isBegonnen = false;
  let isGewist = false;
  let geteld = 0;
  return {
    naam: 'wissen',
    geteld: () => geteld,
    hoor: () => {
      isGewist = true;
      geteld++;
    },
    bereid: async (page) => {
      if (isBegonnen) {
        const uit = await leesKluis(page);
        if (typeof uit === 'string') expect(['geen-kluis', 'kop-beschadigd']).toContain(uit);
        else expect([uit.length, isGewist]).toEqual([RECORDS, false]);
        isGewist = false;
      }
      isBegonnen = true;
      await maakVers(page);
      const schrijf = (aantal: number) =>
        kluis.schrijf(Array.from({ length: aantal }, (_, nummer) => ({ id: `r${String(nummer)}`, vorige: 0, inhoud: 'x'.repeat(500) })));
      expect(await page.evaluate(schrijf, RECORDS)).toMatchObject({ ok: true });
    },
    werk: (page) =>
      page.evaluate(async () => {
        if ((await (await proef.laadKluisdienst()).wis()).ok) meld('gewist');
      }),
  };
}
