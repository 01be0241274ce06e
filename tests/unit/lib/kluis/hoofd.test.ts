import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMMERS, emmerBytes, emmerVan, leesHoofd, oordeel, setBytes, type Hoofd, type Regel } from '../../../../src/lib/kluis/index.ts';

const hash = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const hashVan = (regels: readonly Regel[]): string => {
  const emmers = Array.from({ length: EMMERS }, (_, nummer) => regels.filter(({ id }) => emmerVan(id) === nummer));
  return hash(setBytes(emmers.map((emmer) => hash(emmerBytes(emmer))))).toString('hex');
};
const regel = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,12}$/),
  revisie: fc.integer({ min: 1, max: 50 }),
  zegel: fc.uint8Array({ minLength: 28, maxLength: 28 }),
});
const regels = fc.uniqueArray(regel, { selector: ({ id }) => id, minLength: 2, maxLength: 12 });
const hoofdVan = (set: readonly Regel[], volgnummer = 5): Hoofd => ({ v: 1, aantal: set.length, volgnummer, hash: hashVan(set), gemerkt: false });
const bij = (hoofd: Hoofd, gevonden: readonly Regel[]) => oordeel({ hoofd, aantal: gevonden.length, hash: hashVan(gevonden), gezien: 5 });

describe('the head of a vault', () => {
  it('agrees with the set that it was made for, in any order', () => {
    fc.assert(
      fc.property(regels, (set) => {
        expect(bij(hoofdVan(set), set.toReversed())).toEqual([]);
      }),
    );
  });

  it('notices every removed, added, swapped, renamed and rolled back record', () => {
    fc.assert(
      fc.property(regels, regel, (set, vreemd) => {
        const [een, ander, ...rest] = set;
        if (!een || !ander || set.some(({ id }) => id === vreemd.id) || String(een.zegel) === String(ander.zegel)) return;
        const hoofd = hoofdVan(set);
        expect(bij(hoofd, set.slice(1))).toEqual([{ soort: 'ontbreekt', aantal: 1 }]);
        expect(bij(hoofd, [...set, vreemd])).toEqual([{ soort: 'te-veel', aantal: 1 }]);
        const verwisseld = [{ ...een, zegel: ander.zegel }, { ...ander, zegel: een.zegel }, ...rest];
        const terug = [{ ...een, revisie: een.revisie + 1 }, ander, ...rest];
        for (const anders of [verwisseld, terug, [...set.slice(1), vreemd]]) expect(bij(hoofd, anders)).toEqual([{ soort: 'verwisseld' }]);
      }),
    );
  });

  it('notices that all of it is older than what was seen before, that it is missing, and that it is damaged', () => {
    const hoofd = hoofdVan([], 4);
    const stand = { aantal: 0, hash: hoofd.hash, gezien: 5 };
    expect(oordeel({ ...stand, hoofd })).toEqual([{ soort: 'ouder' }]);
    expect(oordeel({ ...stand, hoofd: 'weg' })).toEqual([{ soort: 'hoofd-weg' }]);
    expect(oordeel({ ...stand, hoofd: 'beschadigd' })).toEqual([{ soort: 'hoofd-beschadigd' }]);
  });

  it('goes on saying that something was wrong until that is accepted', () => {
    expect(bij({ ...hoofdVan([]), gemerkt: true }, [])).toEqual([{ soort: 'eerder-gemerkt' }]);
  });

  it('is read strictly', () => {
    const hoofd = hoofdVan([]);
    expect(leesHoofd(hoofd)).toEqual(hoofd);
    for (const fout of [{ ...hoofd, meer: 1 }, { ...hoofd, aantal: -1 }, { ...hoofd, hash: 'AB' }, 'hoofd', null]) expect(leesHoofd(fout)).toBeUndefined();
  });
});
