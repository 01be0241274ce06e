import { describe, expect, it } from 'vitest';
import { beperk } from '../../../../src/stores/dossier/blad-periode.ts';
import { dossierMet, voorbeeld } from '../../../support/dossier.ts';

const dossier = dossierMet([
  { ...voorbeeld.feit, gebeurdOp: '2026-11-01' },
  { ...voorbeeld.feit, gebeurdOp: '2026-11-20' },
  { soort: 'correctie', van: 'a2', waarom: 'Andere dag.', wordt: { soort: 'signaal', aard: 'feit', tekst: 'Plek.', gebeurdOp: '2026-11-10' } },
]);
const ids = (van: string, tot: string): readonly string[] => beperk(dossier, { van, tot }).aantekeningen.map(({ id }) => id);

describe('a dossier in a period', () => {
  it('is the dossier itself without a period', () => {
    expect(beperk(dossier, { van: '', tot: '' })).toBe(dossier);
  });
  it('keeps what happened in it by the day that holds now, with its corrections', () => {
    expect(ids('2026-11-05', '2026-11-15')).toEqual(['a2', 'a3']);
    expect(ids('', '2026-11-05')).toEqual(['a1']);
    expect(ids('2026-11-15', '')).toEqual([]);
  });
});
