import { describe, expect, it } from 'vitest';
import { beslistabellen } from '../../../../src/lib/beslistabel/index.ts';
import type { Beslisboom } from '../../../../src/lib/inhoud/index.ts';
import { kleineBoom } from '../beslisboom/kleine-boom.ts';

/** The rows of a table in short: `-` where anything fits, `0` for no answer. */
function inTekst(boom: Beslisboom, id: string): readonly string[] {
  const tabel = beslistabellen(boom).find((een) => een.id === id);
  return (tabel?.rijen ?? []).map(({ bereik, uit }) => {
    const vakken = (tabel?.kolommen ?? []).map(({ id: kolom, waarden }) => {
      const mag = bereik[kolom] ?? [];
      return mag.length === waarden.length ? '-' : mag.map((waarde) => waarde || '0').join('/');
    });
    return `${vakken.join(' ')} > ${uit}`;
  });
}

describe('the table of outcomes', () => {
  it('asks for an answer to every question of a screen, and for nothing that the walk does not ask', () => {
    expect(inTekst(kleineBoom(), 'uitkomst')).toEqual([
      'nee - - - - > elders',
      'ja ja/twijfel ja/nee - - > alarm',
      'ja nee ja nee - > geen-hulp',
      'ja nee ja ja ja > volgen',
      'ja nee ja ja nee > geen-hulp',
      'ja nee nee - - > klaar',
    ]);
  });

  it('tells with a row the reason and the sources of the rule that decides', () => {
    const [eerste] = beslistabellen(kleineBoom())[0]?.rijen ?? [];
    expect(eerste).toMatchObject({ omdat: 'Het hoort hier niet.', bronnen: ['bron-elders'] });
  });
});

describe('the table of norms', () => {
  it('counts what was asked, and after the outcome only when one walks on together', () => {
    expect(inTekst(kleineBoom(), 'normen')).toEqual([
      'ja ja/twijfel ja/nee - - - > 1',
      'ja ja/twijfel ja/nee nee - ja > 2',
      'ja ja/twijfel ja/nee ja nee ja > 2',
      'ja nee ja nee - - > 2',
      'ja nee ja ja nee - > 2',
    ]);
  });
});

describe('the table of the second decision', () => {
  it('ends in a row that always fits: unknown, which is not no', () => {
    expect(inTekst(kleineBoom(), 'tweede-besluit')).toEqual([
      'ja ja/twijfel ja/nee nee - ja > nee',
      'ja ja/twijfel ja/nee ja ja ja > ja',
      'ja nee ja nee - - > nee',
      'ja nee ja ja ja - > ja',
      '- - - - - - > onbekend',
    ]);
  });
});

describe('what still misses', () => {
  const punt = { id: 'klacht', titel: 'Klacht', als: { klacht: ['nee'] }, herstel: 'Vraag het.', stap: 2, bronnen: ['bron'] };

  it('has a table of its own', () => {
    expect(inTekst(kleineBoom({ aandachtspunten: [punt] }), 'aandachtspunten')).toEqual(['ja ja/nee/twijfel nee - - - > klacht']);
  });
});

describe('a tree without norms, points of attention, second decision or walking on together', () => {
  it('has one table, over its questions alone', () => {
    const uitkomsten = kleineBoom().uitkomsten.map(({ samenVerder: _, ...uitkomst }) => uitkomst);
    const tabellen = beslistabellen(kleineBoom({ normen: [], tweedeBesluit: undefined, uitkomsten }));
    expect(tabellen.map(({ id }) => id)).toEqual(['uitkomst']);
    expect(tabellen[0]?.kolommen.map(({ id }) => id)).toEqual(['start', 'gevaar', 'klacht', 'hulp', 'effect']);
  });
});
