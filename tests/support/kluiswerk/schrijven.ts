import { expect } from '@playwright/test';
import { type Kluiswerk, leesHeel, maakVers } from './werk.ts';

const RECORDS = 6;

/** What a record holds at one revision; anything else is torn. */
const tekstVan = (id: string, revisie: number): string => `${id} ${String(revisie)} `.repeat(20 + ((revisie * 37) % 900));

/** Writes records again and again: what was acknowledged is there, and whole. */
export function schrijven(): Kluiswerk {
  const bevestigd = new Map<string, number>();
  let isBegonnen = false;
  let geteld = 0;
  return {
    naam: 'schrijven',
    geteld: () => geteld,
    hoor: (wat) => {
      const [id = '', revisie] = wat.split(' ');
      bevestigd.set(id, Number(revisie));
      geteld++;
    },
    bereid: async (page) => {
      if (!isBegonnen) {
        isBegonnen = true;
        await maakVers(page);
        return;
      }
      const records = await leesHeel(page);
      const nu = new Map(records.map(({ id, revisie }) => [id, revisie]));
      expect(
        [...bevestigd].filter(([id, revisie]) => (nu.get(id) ?? 0) < revisie),
        'acknowledged and lost',
      ).toEqual([]);
      expect(
        records.filter(({ id, revisie, inhoud }) => inhoud !== tekstVan(id, revisie)).map(({ id }) => id),
        'torn',
      ).toEqual([]);
      for (const [id, revisie] of nu) bevestigd.set(id, revisie);
    },
    werk: (page) =>
      page.evaluate(
        async ({ aantal, begin }) => {
          const revisies = new Map(begin);
          for (let beurt = 0; ; beurt++) {
            const id = `r${String(beurt % aantal)}`;
            const revisie = (revisies.get(id) ?? 0) + 1;
            // The same words as in tekstVan.
            const inhoud = `${id} ${String(revisie)} `.repeat(20 + ((revisie * 37) % 900));
            if (!(await kluis.schrijf([{ id, vorige: revisie - 1, inhoud }])).ok) return;
            revisies.set(id, revisie);
            meld(`${id} ${String(revisie)}`);
          }
        },
        { aantal: RECORDS, begin: [...bevestigd] },
      ),
  };
}
