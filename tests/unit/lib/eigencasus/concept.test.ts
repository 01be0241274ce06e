import { describe, expect, it } from 'vitest';
import {
  type Concept,
  LENGTES,
  conceptVan,
  controleerConcept,
  leegConcept,
  teBeantwoorden,
  teLang,
  verwachteUitkomst,
  vragenOpFormulier,
} from '../../../../src/lib/eigencasus/index.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';
import { boom } from '../../../support/training.ts';

const stempel = { id: 'abc123def', gewijzigd: '2026-11-23T10:00:00.000Z' };
const vol = (anders: Partial<Concept> = {}): Concept => ({ ...conceptVan(eigenCasus()), ...anders });
const fouten = (anders: Partial<Concept>, met = [boom]): unknown => {
  const uit = controleerConcept(vol(anders), met, stempel);
  return uit.ok ? [] : uit.fouten.map(({ veld, reden }) => `${veld}: ${reden}`);
};

describe('the form of an own case', () => {
  it('gives back the case that was put into it', () => {
    expect(controleerConcept(vol(), [boom], stempel)).toEqual({ ok: true, casus: eigenCasus() });
  });

  it('asks for a title, a class and a situation, and for nothing else', () => {
    const uit = controleerConcept(leegConcept(), [], stempel);
    expect(uit.ok ? [] : uit.fouten).toEqual([
      { veld: 'titel', reden: 'leeg' },
      { veld: 'groep', reden: 'verkeerd' },
      { veld: 'situatie.0.tekst', reden: 'leeg' },
    ]);
    const genoeg = { ...leegConcept(), titel: 'Een jas', groep: '4', situatie: [{ stap: '1', tekst: 'Zonder jas.' }] };
    expect(controleerConcept(genoeg, [], stempel)).toMatchObject({ ok: true, casus: { titel: 'Een jas', nietAf: [], antwoorden: {} } });
  });

  it.each<[string, Partial<Concept>, readonly string[]]>([
    ['a title that is too long', { titel: 'x'.repeat(LENGTES.titel + 1) }, ['titel: te-lang']],
    ['what it is about that is too long', { kort: 'x'.repeat(LENGTES.kort + 1) }, ['kort: te-lang']],
    ['a duration that is no number', { duur: 'een uur' }, ['duur: verkeerd']],
    ['a duration that no group has', { duur: '90' }, ['duur: verkeerd']],
    ['no part of a situation', { situatie: [] }, ['situatie.0.tekst: leeg']],
    ['a second part that is empty', { situatie: [...vol().situatie, { stap: '4', tekst: ' ' }] }, ['situatie.2.tekst: leeg']],
    [
      'a reason that is too long',
      { antwoorden: { medewerker: { antwoord: 'nee', waarom: 'x'.repeat(LENGTES.waarom + 1) } }, watAls: [] },
      ['antwoorden.medewerker.waarom: te-lang'],
    ],
    [
      'a what-if without a question',
      { watAls: [{ vraag: '', antwoord: '', tekst: 'Anders.' }] },
      ['watAls.0.vraag: onvolledig', 'watAls.0.antwoord: onvolledig'],
    ],
    ['a what-if without words', { watAls: [{ vraag: 'acuut', antwoord: 'ja', tekst: '' }] }, ['watAls.0.tekst: leeg']],
    [
      'a protocol that was not chosen, without words and place',
      { protocollen: [{ protocol: '', naam: '', tekst: ' ', plek: '', nu: '' }] },
      ['protocollen.0.protocol: leeg', 'protocollen.0.tekst: leeg', 'protocollen.0.plek: leeg'],
    ],
    [
      'what holds now that is too long',
      { protocollen: [{ protocol: 'gpo-wn', naam: 'Stappenplan', tekst: 'x', plek: 'x', nu: 'x'.repeat(LENGTES.variant + 1) }] },
      ['protocollen.0.nu: te-lang'],
    ],
    ['too many points', { leerpunten: 'x\n'.repeat(30) }, ['leerpunten: te-veel']],
    ['a point that is too long', { bespreken: `kort\n${'x'.repeat(LENGTES.punt + 1)}` }, ['bespreken: te-lang']],
  ])('refuses %s', (_, anders, verwacht) => {
    expect(fouten(anders)).toEqual(verwacht);
  });

  it('keeps text as it may be kept: one line where there is one, without what nobody typed', () => {
    const uit = controleerConcept(vol({ titel: ' Een\r\njas\u202e ', kort: 'a\tb', leerpunten: ' een \n\n twee ' }), [boom], stempel);
    expect(uit).toMatchObject({ ok: true, casus: { titel: 'Een jas', kort: 'a b', leerpunten: ['een', 'twee'] } });
  });

  it('keeps of the expected answers only what is on screen: nobody can see the rest', () => {
    const { antwoorden } = vol();
    const anders = vol({ antwoorden: { ...antwoorden, medewerker: { antwoord: 'ja', waarom: '' } }, watAls: [] });
    expect([...vragenOpFormulier([boom], anders)]).toEqual(['medewerker']);
    expect(controleerConcept(anders, [boom], stempel)).toMatchObject({ ok: true, casus: { antwoorden: { medewerker: { antwoord: 'ja', waarom: '' } } } });
    const zonder = controleerConcept(anders, undefined, stempel);
    expect(Object.keys(zonder.ok ? zonder.casus.antwoorden : {})).toEqual(Object.keys(antwoorden));
  });

  it('a what-if about a question that is no longer asked has to be chosen again', () => {
    expect(fouten({ antwoorden: { medewerker: { antwoord: 'ja', waarom: '' } } })).toEqual(['watAls.0.vraag: onvolledig']);
  });

  it('tells which aid still has an open question, also when its tree did not come', () => {
    const half = vol({ antwoorden: { medewerker: { antwoord: 'nee', waarom: '' }, vermoeden: { antwoord: '', waarom: 'Nog niet.' } }, watAls: [] });
    expect(controleerConcept(half, [boom], stempel)).toMatchObject({ ok: true, casus: { nietAf: ['afwegingskader'] } });
    expect(controleerConcept(vol(), undefined, stempel)).toMatchObject({ ok: true, casus: { nietAf: ['afwegingskader'] } });
    expect(verwachteUitkomst(boom, half)).toBeUndefined();
    expect(teBeantwoorden(boom, half).at(-1)?.vragen).toContain('vermoeden');
  });

  it('computes what comes out, and counts what is too long', () => {
    expect(verwachteUitkomst(boom, vol())?.id).toBe('melden-structureel');
    expect([teLang('x'.repeat(LENGTES.titel), 'titel'), teLang(` ${'x'.repeat(LENGTES.titel + 2)} `, 'titel')]).toEqual([0, 2]);
  });
});
