import { describe, expect, it } from 'vitest';
import { getoondeBoom, losseVerwijzingen, vervolgFouten } from '../../../../src/lib/inhoud/index.ts';
import { kleineBoom } from '../beslisboom/kleine-boom.ts';

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

describe('aids to go on with', () => {
  const bomen = new Set(['klein', 'groot']);
  const boom = (hulpmiddel: string) => {
    const { id, uitkomsten } = kleineBoom();
    return { id, uitkomsten: uitkomsten.map((uitkomst, i) => (i === 1 ? { ...uitkomst, vervolg: [{ hulpmiddel, tekst: 'Ga verder' }] } : uitkomst)) };
  };

  it('may be any other tree', () => {
    expect(vervolgFouten(boom('groot'), bomen)).toEqual([]);
  });

  it.each(['weg', 'klein'])('may not be %s: a tree that is not there, or the tree itself', (slug) => {
    expect(vervolgFouten(boom(slug), bomen)).toEqual([
      { pad: ['uitkomsten', 1, 'vervolg', 0], fout: `hulpmiddel "${slug}" bestaat niet of is deze boom zelf` },
    ]);
  });

  it('show one outcome in the report, of one aid', () => {
    const { id, uitkomsten } = kleineBoom();
    const met = (...hulpmiddelen: readonly string[]) => ({
      id,
      uitkomsten: uitkomsten.map((uitkomst, i) => {
        const hulpmiddel = hulpmiddelen[i];
        return hulpmiddel === undefined ? uitkomst : { ...uitkomst, vervolg: [{ hulpmiddel, tekst: 'Ga verder', bij: 'ouders' as const }] };
      }),
    });
    expect(getoondeBoom(met())).toBeUndefined();
    expect(getoondeBoom(met('groot', 'groot'))).toBe('groot');
    expect(vervolgFouten(met('groot', 'groot'), bomen)).toEqual([]);
    expect(vervolgFouten(met('groot', 'ander'), new Set([...bomen, 'ander']))).toEqual([
      { pad: ['uitkomsten', 1, 'vervolg', 0], fout: 'een verslag toont de uitkomst van één hulpmiddel, en dat is al "groot"' },
    ]);
  });
});
