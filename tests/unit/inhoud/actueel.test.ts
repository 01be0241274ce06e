import { describe, expect, it } from 'vitest';
import { actueelSchema } from '../../../src/lib/inhoud/index.ts';
import { leesMap, MET_BRON, SLUGS } from '../../support/inhoud.ts';

const onderwerpen = leesMap('actueel');
const GELDIG = {
  soort: 'nu',
  titel: 'x',
  kort: 'x',
  volgorde: 1,
  delen: [{ kop: 'x', punten: [{ tekst: 'x' }], bronnen: ['wmo-5-2-6'] }],
  gecontroleerd: '2026-11-23',
};

describe('what holds now', () => {
  it('has an anchor for everything that people look for', () => {
    const nodig =
      'veilig-thuis meldrecht meldnormen acuut onthulling afweging gesprek-ouders eergerelateerd leeftijd bewaren radar medewerker verwijsindex letsel rollen kindcheck'.split(
        ' ',
      );
    expect(nodig.filter((id) => onderwerpen.get(id)?.['soort'] !== 'nu')).toEqual([]);
  });

  it('names only protocols that exist, and only sources that exist', () => {
    const bronnen = leesMap('bronnen');
    const mis = [...onderwerpen].flatMap(([id, data]) => {
      const { protocollen, delen } = actueelSchema.parse(data);
      return [
        ...Object.keys(protocollen).filter((slug) => !SLUGS.includes(slug)),
        ...delen.flatMap((deel) => deel.bronnen).filter((bron) => !bronnen.has(bron)),
      ].map((wat) => `${id}: ${wat}`);
    });
    expect(mis).toEqual([]);
  });

  it('gives every protocol of before 2019 its word on the change of 2019, and the order of the changes is that of time', () => {
    expect(Object.keys(actueelSchema.parse(onderwerpen.get('sinds-2019')).protocollen).toSorted()).toEqual(MET_BRON);
    const jaren = [...onderwerpen.values()]
      .map((data) => actueelSchema.parse(data))
      .filter(({ soort }) => soort === 'wijziging')
      .toSorted((a, b) => a.volgorde - b.volgorde);
    const getallen = jaren.map(({ sinds }) => Number(/\d{4}/.exec(sinds ?? '')?.[0]));
    expect(getallen).toEqual(getallen.toSorted((a, b) => a - b));
  });

  it.each([
    ['no source', { delen: [{ kop: 'x', punten: [{ tekst: 'x' }], bronnen: [] }] }],
    ['a status that nobody knows', { delen: [{ kop: 'x', punten: [{ tekst: 'x', status: 'zeker' }], bronnen: ['a'] }] }],
    ['a date for what is not a change', { sinds: '2019' }],
    ['a change without its date', { soort: 'wijziging' }],
    ['a way out of the site', { verder: [{ naar: 'https://elders.nl', tekst: 'x' }] }],
  ])('is refused with %s', (_, fout) => {
    expect(actueelSchema.safeParse(GELDIG).success).toBe(true);
    expect(actueelSchema.safeParse({ ...GELDIG, ...fout }).success).toBe(false);
  });
});
