import { describe, expect, it } from 'vitest';
import { magVernietigen, maakReservekopie, OUD, reservestand, wijzigOmslag } from '../../../../src/lib/dossier/index.ts';
import { dossierMet, erbij, leegDossier, voorbeeld } from '../../../support/dossier.ts';

describe('destroying', () => {
  const dossier = { omslag: { ...leegDossier().omslag, label: 'Café Blauw' } };

  it('asks for the label in full, after a file was offered', () => {
    expect(magVernietigen(dossier, 'Café Blauw', true)).toEqual({ ok: true });
    expect(magVernietigen(dossier, ' Cafe\u0301 Blauw ', true)).toEqual({ ok: true });
  });
  it.each(['', 'café blauw', 'Café', 'Café Blauw!'])('is refused at %j', (getypt) => {
    expect(magVernietigen(dossier, getypt, true)).toEqual({ ok: false, reden: 'label-klopt-niet' });
  });
  it('is refused before a file was offered, also with the right label', () => {
    expect(magVernietigen(dossier, 'Café Blauw', false)).toEqual({ ok: false, reden: 'eerst-bestand' });
  });
});

describe('the last checked back-up', () => {
  const dossier = dossierMet([voorbeeld.feit]);
  const kopie = maakReservekopie([dossier], '2026-11-23T10:00:00.000Z');
  const stand = (lijst: Parameters<typeof reservestand>[0], nu = '2026-11-23T12:00:00.000Z') => reservestand(lijst, kopie, nu);

  it('is not needed without dossiers', () => {
    expect(reservestand([], undefined, '2026-11-23T12:00:00.000Z')).toEqual({ stand: 'niets-te-bewaren' });
  });
  it('is missing when there never was one', () => {
    expect(reservestand([dossier], undefined, '2026-11-23T12:00:00.000Z')).toEqual({ stand: 'geen', erbuiten: 1 });
  });
  it('holds everything when nothing was added, however old', () => {
    expect(stand([dossier])).toEqual({ stand: 'bij', dagen: 0, erbuiten: 0, omslagen: 0 });
    expect(stand([dossier], '2027-11-23T12:00:00.000Z')).toMatchObject({ stand: 'bij', dagen: 365 });
  });
  it('is behind by what was added since, in every dossier', () => {
    expect(stand([erbij(dossier, voorbeeld.hulp), dossierMet([voorbeeld.feit], leegDossier('d2'))])).toEqual({
      stand: 'achter',
      dagen: 0,
      erbuiten: 2,
      omslagen: 1,
    });
  });
  it('is behind when a cover changed', () => {
    const uit = wijzigOmslag(dossier, { label: 'Anders' }, '2026-11-23T11:00:00.000Z');
    expect(stand(uit.ok ? [uit.dossier] : [])).toMatchObject({ stand: 'achter', erbuiten: 0, omslagen: 1 });
  });
  it('is old after a week, and no younger when the clock goes back', () => {
    expect(OUD).toBe(7);
    expect(stand([erbij(dossier, voorbeeld.hulp)], '2026-11-29T12:00:00.000Z')).toMatchObject({ stand: 'achter', dagen: 6 });
    expect(stand([erbij(dossier, voorbeeld.hulp)], '2026-11-30T00:00:00.000Z')).toMatchObject({ stand: 'oud', dagen: 7 });
    expect(stand([erbij(dossier, voorbeeld.hulp)], '2020-01-01T00:00:00.000Z')).toMatchObject({ stand: 'achter', dagen: 0 });
  });
  it('says nothing of a case', () => {
    expect(JSON.stringify(kopie)).not.toContain('Blauw');
  });
});
