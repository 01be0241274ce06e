import { describe, expect, it } from 'vitest';
import type { EigenCasus } from '../../../../src/lib/eigencasus/index.ts';
import { maakFormulier } from '../../../../src/stores/eigencasus/formulier.ts';
import { maakEigenCasussen } from '../../../../src/stores/eigencasus/lijst.ts';
import { nieuwsteBoom } from '../../../support/bomen.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';
import { nepPlatform } from '../../../support/nep-platform.ts';

function nieuw(bestaand?: EigenCasus) {
  const stuk = new Set<string>();
  let tijd = 0;
  const lijst = maakEigenCasussen({
    ...nepPlatform(),
    nu: () => Date.parse('2026-11-24T12:00:00.000Z') + (tijd += 1),
    maakId: () => 'vers0001',
    bestanden: { geef: () => undefined },
    volg: () => () => undefined,
  });
  if (bestaand) lijst.zet(bestaand);
  const haal = (slug: string) => (stuk.has(slug) ? Promise.reject(new Error(slug)) : Promise.resolve({ boom: nieuwsteBoom(slug), bronnen: {} }));
  const form = maakFormulier(lijst, haal, bestaand);
  form.start();
  return { form, lijst, stuk };
}
const geladen = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 0));
const genoeg = { titel: 'Een jas', groep: '4', situatie: [{ stap: '1', tekst: 'Zonder jas.' }] };

describe('the form in which a case is written', () => {
  it('keeps what was typed when saving is refused, and takes messages away as they are mended', () => {
    const { form, lijst } = nieuw();
    form.vulIn({ kort: 'Alvast iets.' });
    expect(form.bewaar()).toEqual({ ok: false, reden: 'fouten' });
    expect([form.$poging.get(), form.$fouten.get().map(({ veld }) => veld)]).toEqual([1, ['titel', 'groep', 'situatie.0.tekst']]);
    form.vulIn({ titel: 'Een jas' });
    expect(form.$fouten.get().map(({ veld }) => veld)).toEqual(['groep', 'situatie.0.tekst']);
    // What was not wrong at the attempt is not reported while typing.
    form.vulIn({ ...genoeg, duur: 'x' });
    expect(form.$fouten.get()).toEqual([]);
    form.vulIn({ duur: '20' });
    expect(form.bewaar()).toMatchObject({ ok: true, casus: { id: 'vers0001', titel: 'Een jas', kort: 'Alvast iets.' } });
    expect(lijst.$casussen.get()).toHaveLength(1);
  });

  it('knows whether something was typed', () => {
    const { form } = nieuw(eigenCasus());
    expect(form.isGewijzigd()).toBe(false);
    form.vulIn({ titel: 'Anders' });
    expect(form.isGewijzigd()).toBe(true);
  });

  it('loads the tree of an aid once it is chosen, and again when that failed', async () => {
    const { form, stuk } = nieuw();
    form.vulIn(genoeg);
    stuk.add('meldnormen');
    form.kiesHulpmiddel('meldnormen', true);
    expect(form.$bomen.get()['meldnormen']).toBe('laden');
    await geladen();
    expect(form.$bomen.get()['meldnormen']).toBe('mislukt');
    expect(form.bewaar()).toMatchObject({ ok: true, casus: { hulpmiddelen: ['meldnormen'], nietAf: ['meldnormen'] } });
    stuk.clear();
    await form.haal('meldnormen');
    await form.haal('meldnormen');
    expect(form.$bomen.get()['meldnormen']).toMatchObject({ boom: { id: 'meldnormen' } });
    form.kiesHulpmiddel('meldnormen', false);
    expect(form.$concept.get().hulpmiddelen).toEqual([]);
  });

  it('looks again at what is wrong once a tree is there', async () => {
    const { form } = nieuw(eigenCasus());
    form.vulIn({ titel: '', antwoorden: { medewerker: { antwoord: 'ja', waarom: '' } } });
    form.bewaar();
    await geladen();
    expect(form.$fouten.get().map(({ veld }) => veld)).toEqual(['titel']);
    form.bewaar();
    expect(form.$fouten.get().map(({ veld }) => veld)).toEqual(['titel', 'watAls.0.vraag']);
  });

  it('does not write over what another tab made of the case, unless the reader says so', async () => {
    const { form, lijst } = nieuw(eigenCasus());
    await geladen();
    form.vulIn({ titel: 'Van mij' });
    lijst.zet(eigenCasus({ titel: 'Van daar', gewijzigd: '2026-11-24T09:00:00.000Z' }));
    expect(form.bewaar()).toEqual({ ok: false, reden: 'elders' });
    expect(lijst.$casussen.get().map(({ titel }) => titel)).toEqual(['Van daar']);
    expect(form.bewaar('als-kopie')).toMatchObject({ ok: true, casus: { id: 'vers0001' } });
    expect(lijst.$casussen.get().map(({ titel }) => titel)).toEqual(['Van daar', 'Van mij']);
  });

  it('writes over it, or puts back what was deleted elsewhere, when that is asked', async () => {
    const { form, lijst } = nieuw(eigenCasus());
    await geladen();
    lijst.haalWeg(eigenCasus().id);
    expect(form.bewaar()).toEqual({ ok: false, reden: 'elders' });
    expect(form.bewaar('toch').ok).toBe(true);
    expect(lijst.$casussen.get()).toMatchObject([{ id: eigenCasus().id }]);
  });

  it('says when there is no room', () => {
    const { form, lijst } = nieuw();
    for (let i = 0; i < 50; i += 1) lijst.zet(eigenCasus({ id: `vol${String(i).padStart(4, '0')}` }));
    form.vulIn(genoeg);
    expect(form.bewaar()).toEqual({ ok: false, reden: 'past-niet' });
  });
});
