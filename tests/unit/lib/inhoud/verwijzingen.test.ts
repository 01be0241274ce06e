import { describe, expect, it } from 'vitest';
import { losseVerwijzingen } from '../../../../src/lib/inhoud/index.ts';

const doelen = { bronnen: new Set(['knmg']), contacten: new Set(['veilig-thuis']), begrippen: new Set(['mdo']) };

describe('references in data', () => {
  it('are silent when everything exists', () => {
    expect(losseVerwijzingen({ bronnen: ['knmg'], uitkomsten: [{ bel: ['veilig-thuis'] }], zieOok: ['mdo'], getal: 1, niets: null }, doelen)).toEqual([]);
  });
  it('name the path and the file that is missing, however deep', () => {
    expect(losseVerwijzingen({ uitkomsten: [{ bel: ['amk'], bronnen: ['krant'] }] }, doelen)).toEqual([
      { pad: ['uitkomsten', '0', 'bel'], fout: 'src/content/contacten/amk.yaml bestaat niet' },
      { pad: ['uitkomsten', '0', 'bronnen'], fout: 'src/content/bronnen/krant.yaml bestaat niet' },
    ]);
  });
});
