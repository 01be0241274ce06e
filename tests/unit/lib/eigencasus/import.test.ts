import { describe, expect, it } from 'vitest';
import { type Keuze, vergelijkImport, voegImportToe } from '../../../../src/lib/eigencasus/index.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';

const hier = eigenCasus();
const later = eigenCasus({ titel: 'Anders', gewijzigd: '2026-11-24T10:00:00.000Z' });
const eerder = eigenCasus({ titel: 'Anders', gewijzigd: '2026-11-22T10:00:00.000Z' });
const nieuw = eigenCasus({ id: 'nieuw123' });

describe('cases from a file beside those that are here', () => {
  it.each([
    ['new', nieuw, 'nieuw'],
    ['the same, whenever it was saved', eigenCasus({ gewijzigd: '2026-11-25T10:00:00.000Z' }), 'gelijk'],
    ['different and newer', later, 'anders'],
    ['different, and newer here', eerder, 'hier-nieuwer'],
  ])('are %s', (_, casus, verhouding) => {
    expect(vergelijkImport([hier], [casus])).toEqual([{ casus, verhouding }]);
  });

  it.each<[Keuze | undefined, readonly unknown[]]>([
    [undefined, [hier, nieuw]],
    ['overslaan', [hier, nieuw]],
    ['kopie', [hier, { ...later, id: 'kopie123' }, nieuw]],
    ['vervangen', [later, nieuw]],
  ])('with the choice %s', (keuze, verwacht) => {
    expect(voegImportToe([hier], [later, nieuw], keuze ? { [later.id]: keuze } : {}, () => 'kopie123')).toEqual(verwacht);
  });

  it('that are the same change nothing, whatever is asked', () => {
    expect(voegImportToe([hier], [hier], { [hier.id]: 'vervangen' }, () => 'x')).toEqual([hier]);
  });
});
