import { describe, expect, it } from 'vitest';
import { eerderOpgenomen } from '../../../../src/lib/aanbod/index.ts';
import type { Dossier } from '../../../../src/lib/dossier/index.ts';
import { signaalaanbod, weging, wegingaanbod } from '../../../support/aanbod.ts';
import { erbij, leegDossier, voorbeeld } from '../../../support/dossier.ts';

const alle = (...dossiers: readonly Dossier[]) => new Map(dossiers.map((dossier) => [dossier.id, dossier]));
const een = erbij(leegDossier('d1'), voorbeeld.feit);
const met = (id: string, inhoud = weging()) => erbij(een, inhoud, id);

describe('a weighing that comes twice', () => {
  it('is new where it does not stand', () => {
    expect(eerderOpgenomen(alle(een, leegDossier('d2')), wegingaanbod(), 'd1')).toBeUndefined();
    expect(eerderOpgenomen(alle(een), wegingaanbod(), undefined)).toBeUndefined();
  });
  it('is known by its id, in every dossier', () => {
    const dossier = met('w1');
    expect(eerderOpgenomen(alle(leegDossier('d2'), dossier), wegingaanbod(), 'd2')).toEqual({ soort: 'dezelfde', dossier });
    expect(eerderOpgenomen(alle(dossier), wegingaanbod(), undefined)).toMatchObject({ soort: 'dezelfde' });
  });
  it('is known by its words in the chosen dossier alone: two children can have the same answers', () => {
    const dossier = met('iets-anders');
    expect(eerderOpgenomen(alle(dossier, leegDossier('d2')), wegingaanbod(), 'd1')).toEqual({ soort: 'gelijk', dossier });
    expect(eerderOpgenomen(alle(dossier, leegDossier('d2')), wegingaanbod(), 'd2')).toBeUndefined();
    expect(eerderOpgenomen(alle(met('x', weging({ acuut: 'anders' }))), wegingaanbod(), 'd1')).toBeUndefined();
  });
  it('says nothing about signals: they stand in a form, and become an entry of the reader', () => {
    expect(eerderOpgenomen(alle(met('s1')), signaalaanbod(), 'd1')).toBeUndefined();
  });
});
