import { describe, expect, it } from 'vitest';
import { type Dossier, MEESTE_DOSSIERS, samenvoegen, vergelijkImport, voegImportToe, wijzigOmslag } from '../../../../src/lib/dossier/index.ts';
import { dossierMet, erbij, klok, leegDossier, voorbeeld } from '../../../support/dossier.ts';

const basis = dossierMet([voorbeeld.feit, voorbeeld.consult]);
const langer = erbij(basis, voorbeeld.gesprek, 'hier');
const anders = erbij(basis, voorbeeld.hulp, 'daar');
const botsend = dossierMet([{ ...voorbeeld.feit, tekst: 'iets heel anders' }]);
const hernoemd = (dossier: Dossier, label = 'Groene muts', nu = klok(30)): Dossier => {
  const uit = wijzigOmslag(dossier, { label }, nu);
  return uit.ok ? uit.dossier : dossier;
};
const oordeel = (hier: readonly Dossier[], daar: Dossier): string => vergelijkImport(hier, { dossiers: [daar] })[0]?.oordeel ?? '';
const nooitId = (): string => {
  throw new Error('no id is needed');
};
const ids = (dossiers: readonly Dossier[]) => dossiers.map(({ id, aantekeningen }) => `${id}: ${aantekeningen.map((een) => een.id).join(' ')}`);

describe('a preview of an import', () => {
  it.each<[string, readonly Dossier[], Dossier, string]>([
    ['that is not here', [], basis, 'nieuw'],
    ['that is the same', [basis], structuredClone(basis), 'gelijk'],
    ['of before', [langer], basis, 'ouder'],
    ['with more in it', [basis], langer, 'nieuwer'],
    ['with other things in it', [langer], anders, 'uiteen'],
    ['with the same ids and other words', [basis], botsend, 'botst'],
    ['that began at another moment', [basis], { ...basis, aangemaakt: klok(50) }, 'botst'],
    ['with an older cover', [hernoemd(basis)], basis, 'ouder'],
    ['with a newer cover', [basis], hernoemd(basis), 'nieuwer'],
    ['with more entries and an older cover', [hernoemd(basis)], langer, 'uiteen'],
    ['with another cover of the same age', [hernoemd(basis)], hernoemd(basis, 'Rode muts'), 'uiteen'],
  ])('tells of a dossier %s', (_, hier, daar, verwacht) => {
    expect(oordeel(hier, daar)).toBe(verwacht);
  });
  it('names what would come in, what is only here, and what collides', () => {
    expect(vergelijkImport([langer], { dossiers: [anders, botsend] })).toMatchObject([
      { oordeel: 'uiteen', labelHier: 'Blauwe fiets', labelBestand: 'Blauwe fiets', erbij: [{ id: 'daar', soort: 'hulp' }], alleenHier: 1, botsend: [] },
      { oordeel: 'botst', erbij: [], alleenHier: 2, botsend: ['a1'] },
    ]);
  });
});

describe('an import', () => {
  const importeer = (hier: readonly Dossier[], daar: readonly Dossier[], keuzes: Parameters<typeof voegImportToe>[2] = {}, maakId = nooitId) =>
    voegImportToe(hier, { dossiers: daar }, keuzes, maakId);

  it('adds what is new, and leaves the rest', () => {
    const uit = importeer([basis], [leegDossier('d2')]);
    expect(uit).toMatchObject({ ok: true, gewijzigd: ['d2'] });
    expect(uit.ok && ids(uit.dossiers)).toEqual(['d1: a1 a2', 'd2: ']);
  });
  it('never puts older over newer unasked', () => {
    const uit = importeer([langer], [basis]);
    expect(uit).toEqual({ ok: true, dossiers: [langer], gewijzigd: [] });
  });
  it('adds entries to a dossier that is here, and keeps its own', () => {
    const uit = importeer([langer], [anders]);
    expect(uit.ok && ids(uit.dossiers)).toEqual(['d1: a1 a2 daar hier']);
  });
  it('puts a dossier that collides beside the one that is here, under a fresh id', () => {
    const uit = importeer([basis], [botsend], {}, () => 'vers');
    expect(uit).toEqual({ ok: true, dossiers: [basis, { ...botsend, id: 'vers', kopieVan: 'd1' }], gewijzigd: ['vers'] });
  });
  it('does nothing with a dossier that is passed over', () => {
    expect(importeer([basis], [langer], { d1: 'overslaan' })).toEqual({ ok: true, dossiers: [basis], gewijzigd: [] });
  });
  it('refuses a choice that does not fit, and changes nothing at all', () => {
    expect(importeer([], [basis, leegDossier('d2')], { d2: 'samenvoegen' })).toEqual({ ok: false, reden: 'keuze-past-niet', bij: 'd2' });
    expect(importeer([basis], [botsend], { d1: 'samenvoegen' })).toEqual({ ok: false, reden: 'keuze-past-niet', bij: 'd1' });
    expect(importeer([basis], [langer], { d1: undefined })).toEqual({ ok: false, reden: 'keuze-past-niet', bij: 'd1' });
  });
  it('refuses an id for a copy that is in use here or in the file', () => {
    expect(importeer([basis], [botsend], {}, () => 'd1')).toEqual({ ok: false, reden: 'id-in-gebruik' });
    expect(importeer([basis], [botsend, leegDossier('d2')], {}, () => 'd2')).toEqual({ ok: false, reden: 'id-in-gebruik' });
  });
  it('refuses what would no longer fit in one file', () => {
    const vol = Array.from({ length: MEESTE_DOSSIERS }, (_, n) => leegDossier(`vol${String(n)}`));
    expect(importeer(vol, [basis])).toEqual({ ok: false, reden: 'te-veel' });
  });
});

describe('merging two versions of a dossier', () => {
  it('keeps what was written in both, in one order', () => {
    expect(samenvoegen(langer, anders)?.aantekeningen.map(({ id }) => id)).toEqual(['a1', 'a2', 'daar', 'hier']);
  });
  it('keeps both when one id has two contents: the first that was written keeps the id', () => {
    const samen = samenvoegen(dossierMet([voorbeeld.feit]), botsend);
    expect(samen?.aantekeningen.map(({ id }) => id.split('~')[0])).toEqual(['a1', 'a1']);
    expect(samen?.aantekeningen.map((een) => ('tekst' in een ? een.tekst : ''))).toEqual(expect.arrayContaining([voorbeeld.feit.tekst, 'iets heel anders']));
  });
  it('takes the newest cover: by its counter, then by the clock, then by its words', () => {
    const label = (a: Dossier, b: Dossier): readonly (string | undefined)[] => [samenvoegen(a, b)?.omslag.label, samenvoegen(b, a)?.omslag.label];
    expect(label(basis, hernoemd(basis))).toEqual(['Groene muts', 'Groene muts']);
    expect(label(hernoemd(basis), hernoemd(basis, 'Rode muts', klok(31)))).toEqual(['Rode muts', 'Rode muts']);
    expect(label(hernoemd(basis), hernoemd(basis, 'Rode muts'))).toEqual(['Rode muts', 'Rode muts']);
  });
  it('remembers of which dossier it is a copy', () => {
    expect(samenvoegen({ ...basis, kopieVan: 'x' }, langer)).toMatchObject({ kopieVan: 'x' });
  });
  it('is not done with two dossiers', () => {
    expect(samenvoegen(basis, leegDossier('d2'))).toBeUndefined();
  });
});
