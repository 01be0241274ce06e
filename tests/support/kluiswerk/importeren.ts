import { expect } from '@playwright/test';
import { type Kluiswerk, leesHeel, maakVers } from './werk.ts';

const STAPEL = 150;
const STAPELS = 12;

/** Takes over stacks of records, as an import does: of each there is all or nothing. */
export function importeren(): Kluiswerk {
  let heel = new Set<string>();
  let isBegonnen = false;
  let geteld = 0;
  return {
    naam: 'importeren',
    geteld: () => geteld,
    hoor: (wat) => {
      heel.add(wat);
      geteld++;
    },
    bereid: async (page) => {
      if (!isBegonnen) {
        isBegonnen = true;
        await maakVers(page);
        return;
      }
      const records = await leesHeel(page);
      const stapels = Map.groupBy(records, ({ id }) => id.split('-')[0] ?? '');
      expect(
        [...stapels].filter(([, stapel]) => stapel.length !== STAPEL).map(([naam, { length }]) => [naam, length]),
        'half a stack',
      ).toEqual([]);
      expect(
        [...heel].filter((naam) => !stapels.has(naam)),
        'acknowledged and lost',
      ).toEqual([]);
      heel = new Set();
      // Every run begins with an empty vault, or the last would read all the others.
      const weg = records.map(({ id, revisie }) => ({ id, vorige: revisie, weg: true as const }));
      expect(await page.evaluate((alle) => kluis.schrijf(alle), weg)).toMatchObject({ ok: true });
    },
    werk: (page) =>
      page.evaluate(
        async ({ stapel, stapels }) => {
          for (let nummer = 0; nummer < stapels; nummer++) {
            const naam = `s${String(nummer)}`;
            const stuk = Array.from({ length: stapel }, (_, plaats) => ({ id: `${naam}-${String(plaats)}`, vorige: 0, inhoud: 'x'.repeat(900) }));
            if ((await kluis.schrijf(stuk)).ok) meld(naam);
          }
        },
        { stapel: STAPEL, stapels: STAPELS },
      ),
  };
}
