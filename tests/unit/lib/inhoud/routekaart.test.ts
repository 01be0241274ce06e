import { describe, expect, it } from 'vitest';
import { anker, breek, liggend, signaalId, staand } from '../../../../src/lib/inhoud/index.ts';

const haltes = [
  { nummer: '1', naam: 'Signalen', bij: 'kijken en vastleggen', takken: [] },
  {
    nummer: '2',
    naam: 'Beslissen',
    takken: [
      { nummer: '2a', naam: 'Hulp organiseren en effecten volgen' },
      { nummer: '2b', naam: 'Melden' },
    ],
  },
];

describe('words on the map', () => {
  it('break into lines, and a long word keeps a line of its own', () => {
    expect(breek('zorg delen met de ouder', 10)).toEqual(['zorg delen', 'met de', 'ouder']);
    expect(breek('kindermishandeling is', 8)).toEqual(['kindermishandeling', 'is']);
  });
});

describe.each([
  ['from left to right', liggend],
  ['from top to bottom', staand],
])('the map %s', (_, teken) => {
  const kaart = teken(haltes);

  it('has a stop for every step and every road', () => {
    expect(kaart.punten.map(({ nummer }) => nummer)).toEqual(expect.arrayContaining(['1', '2', '2a', '2b']));
    expect(kaart.wegen).toHaveLength(3);
  });

  it('keeps every stop and every line of words inside the drawing', () => {
    for (const { x, y, straal, regels } of kaart.punten) {
      expect(x - straal).toBeGreaterThanOrEqual(0);
      expect(x + straal).toBeLessThanOrEqual(kaart.breedte);
      expect(y + straal).toBeLessThanOrEqual(kaart.hoogte);
      for (const regel of regels) expect(regel.y).toBeLessThan(kaart.hoogte);
    }
  });

  it('is a drawing of a single stop too', () => {
    expect(teken(haltes.slice(0, 1)).punten).toHaveLength(1);
  });
});

describe('an anchor', () => {
  it('has no accents, capitals or signs', () => {
    expect(anker('stap-1', 'Eén signaal: ib’er!')).toBe('stap-1-een-signaal-iber');
  });

  it('of a signal is cut at a word', () => {
    expect(signaalId('Het kind is agressief.')).toBe('het-kind-is-agressief');
    const lang = signaalId('De ouders komen regelmatig met het kind bij de huisarts, in het ziekenhuis of allebei.');
    expect(lang.length).toBeLessThanOrEqual(60);
    expect(lang).toBe('de-ouders-komen-regelmatig-met-het-kind-bij-de-huisarts-in');
  });
});
