import { describe, expect, it } from 'vitest';
import { type Bekend, blokFouten } from '../../../../src/lib/inhoud/index.ts';

const bekend: Bekend = {
  rollen: new Set(['leerkracht', 'iedereen']),
  begrippen: new Set(['mdo']),
  contacten: new Set(['veilig-thuis']),
  bronnen: new Set(['knmg-stap-5']),
  vragen: new Set(['acuut']),
};
const fouten = (naam: string, attributen: Record<string, string>) => blokFouten({ naam, attributen }, bekend);

describe('a block in a protocol', () => {
  it('is accepted with what it must carry', () => {
    expect(fouten('Doen', { bron: 'stap 1' })).toEqual([]);
    expect(fouten('Taak', { wie: 'leerkracht iedereen' })).toEqual([]);
    expect(fouten('Nu', { bronnen: 'knmg-stap-5', titel: 'Nu' })).toEqual([]);
    expect(fouten('Oud', { nu: 'veilig-thuis' })).toEqual([]);
  });
  it('is refused when it does not exist, with the names that do', () => {
    expect(fouten('Blokje', {})[0]).toMatch(/<Blokje> bestaat niet; kies uit .*Doen/);
  });
  it('is refused without its place in the source', () => {
    expect(fouten('Doen', {})).toEqual(['<Doen> mist bron="…"']);
    expect(fouten('Doen', { bron: '  ' })).toEqual(['<Doen> mist bron="…"']);
  });
  it('is refused with an attribute it does not know', () => {
    expect(fouten('Taak', { wie: 'leerkracht', stap: '1' })).toEqual(['<Taak> kent stap niet']);
  });
  it.each([
    ['Taak', { wie: 'leerkracht juf' }, 'rol "juf"'],
    ['Bel', { wie: 'amk' }, 'contact "amk"'],
    ['Oud', { nu: 'amk' }, 'contact "amk"'],
    ['Term', { id: 'zat' }, 'begrip "zat"'],
    ['Nu', { bronnen: 'krant' }, 'bron "krant"'],
    ['Afweging', { bron: 'x', vraag: 'ernst', nummer: '1', titel: 'x' }, 'vraag "ernst"'],
  ])('%s is refused when it points nowhere', (naam, attributen, wat) => {
    expect(fouten(naam, attributen)).toEqual([`<${naam}>: ${wat} bestaat niet`]);
  });
});
