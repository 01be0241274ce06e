import { describe, expect, it } from 'vitest';
import { type Inhoud, leesInvoer, SOORTEN } from '../../../../src/lib/dossier/index.ts';
import { label, veldnaam } from '../../../../src/messages/dossier-blad.ts';
import { FORMULIEREN, groepenVan, isFormuliersoort, veldenVan } from '../../../../src/stores/dossier/blad-velden.ts';
import { VOL } from '../../../support/dossierblad.ts';

/** As it is recorded: with an id where the example names another entry by its number. */
const vol = VOL.map((concept) => JSON.parse(JSON.stringify(concept).replaceAll(/"@\d+"/g, '"a1"')) as (typeof VOL)[number]);

/** Fields that no form asks for: the machine or the way to the form fills them in. */
const VANZELF = ['soort', 'protocol'];

describe('the fields of the forms', () => {
  it('has a form for every kind that people write themselves', () => {
    expect(Object.keys(FORMULIEREN).sort()).toEqual(SOORTEN.filter((soort) => soort !== 'weging' && soort !== 'correctie').sort());
    expect(isFormuliersoort('weging')).toBe(false);
    expect(isFormuliersoort('toString')).toBe(false);
  });

  it.each(vol.map((inhoud) => [`${inhoud.soort} ${'aard' in inhoud ? String(inhoud['aard']) : ''}`, inhoud] as const))(
    'asks for everything that a %s can hold',
    (_, inhoud) => {
      const gelezen = leesInvoer(inhoud);
      expect(gelezen).toEqual({ ok: true, invoer: inhoud });
      const namen = veldenVan(inhoud).map(({ naam }) => naam);
      const mist = Object.keys(inhoud).filter((naam) => !VANZELF.includes(naam) && !namen.includes(naam));
      expect(mist).toEqual([]);
      expect(new Set(namen).size).toBe(namen.length);
    },
  );

  it('knows every field that the rules refuse when it is empty', () => {
    for (const soort of Object.keys(FORMULIEREN) as Inhoud['soort'][]) {
      const gelezen = leesInvoer({
        soort,
        ...(soort === 'signaal' ? { aard: 'diagnose' } : {}),
        ...(soort === 'voortgang' ? { stand: 'overgeslagen', protocol: 'gpo-wn' } : {}),
      });
      const verplicht = veldenVan({ soort, aard: 'diagnose', stand: 'overgeslagen' })
        .filter((veld) => veld.verplicht)
        .map(({ naam }) => naam);
      const geweigerd = gelezen.ok ? [] : gelezen.fouten.map(({ veld }) => veld);
      expect(verplicht, soort).toEqual(expect.arrayContaining(geweigerd));
    }
  });

  it('names every field in Dutch', () => {
    const namen = new Set(Object.values(FORMULIEREN).flatMap((groepen) => groepen.flatMap(({ velden }) => velden.map(({ naam }) => naam))));
    for (const naam of namen) {
      expect(veldnaam(naam), naam).not.toBe(naam);
      expect(label('signaal-feit', naam), naam).not.toBe(naam);
    }
  });

  it('asks for a source and a qualified person only where the rules do', () => {
    const verplicht = (aard: string) =>
      veldenVan({ soort: 'signaal', aard })
        .filter((veld) => veld.verplicht)
        .map(({ naam }) => naam);
    expect(verplicht('feit')).toEqual(['aard', 'tekst', 'gebeurdOp']);
    expect(verplicht('derden')).toEqual(['aard', 'tekst', 'bron', 'gebeurdOp']);
    expect(verplicht('diagnose')).toEqual(['aard', 'tekst', 'gesteldDoor', 'rolSteller', 'gebeurdOp']);
  });

  it('asks for a role when somebody else was consulted among others', () => {
    expect(veldenVan({ soort: 'consult', met: ['collega', 'ander'] }).find(({ naam }) => naam === 'rol')?.verplicht).toBe(true);
    expect(veldenVan({ soort: 'consult', met: ['collega'] }).find(({ naam }) => naam === 'rol')?.verplicht).toBeUndefined();
  });

  it('has no groups for what has no form', () => {
    expect(groepenVan({ soort: 'weging' })).toEqual([]);
    expect(groepenVan({})).toEqual([]);
  });
});
