import { expect } from '@playwright/test';
import { type Kluiswerk, leesHeel, leesKluis, maakVers, ZIN } from './werk.ts';

const zinVan = (nummer: number): string => (nummer === 0 ? ZIN : `wachtzin nummer ${String(nummer)}`);

/** Changes the passphrase again and again: the one that was acknowledged last opens, or the next, which was under way. */
export function wachtzin(): Kluiswerk {
  let laatste = 0;
  let isBegonnen = false;
  let geteld = 0;
  return {
    naam: 'wachtzin',
    geteld: () => geteld,
    hoor: (wat) => {
      laatste = Number(wat);
      geteld++;
    },
    bereid: async (page) => {
      if (!isBegonnen) {
        isBegonnen = true;
        await maakVers(page);
        expect(await page.evaluate(() => kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 'heel' }]))).toMatchObject({ ok: true });
        return;
      }
      let gelezen = await leesKluis(page, zinVan(laatste));
      if (typeof gelezen === 'string') gelezen = await leesHeel(page, zinVan(++laatste));
      expect(gelezen).toEqual([{ id: 'a', revisie: 1, inhoud: 'heel' }]);
    },
    werk: (page) =>
      page.evaluate(
        async ({ zin, nummer }) => {
          for (let [oud, n] = [zin, nummer + 1]; ; n++) {
            const nieuw = `wachtzin nummer ${String(n)}`;
            if (!(await kluis.wijzigWachtzin({ wachtzin: oud }, nieuw)).ok) return;
            meld(String(n));
            oud = nieuw;
          }
        },
        { zin: zinVan(laatste), nummer: laatste },
      ),
  };
}
