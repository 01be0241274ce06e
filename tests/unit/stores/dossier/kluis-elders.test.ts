import { describe, expect, it } from 'vitest';
import { maakKluisstore } from '../../../../src/stores/dossier/kluis.ts';
import { binnen, MINUUT, naOpenen, openVan, ZIN } from '../../../support/binnen-kluis.ts';
import { nepOmgeving, rust } from '../../../support/nep-omgeving.ts';

describe('a vault of this window', () => {
  it('locks where it is, and opens there again', async () => {
    const { nep, kluis } = await binnen('venster');
    await kluis.sluit('zelf');
    expect(nep.verlaten).toEqual([]);
    expect(kluis.$staat.get()).toEqual({ soort: 'op-slot', plaats: 'venster', reden: 'zelf' });
    await kluis.open('venster', { wachtzin: ZIN });
    expect([...openVan(kluis).archief.$archief.get().dossiers.values()].map(({ omslag }) => omslag.label)).toEqual(['Blauwe jas']);
  });

  it('asks before the window closes, as long as something is in no checked file, also while locked', async () => {
    const nep = nepOmgeving();
    const leeg = maakKluisstore(nep.omgeving);
    await leeg.maak('venster', ZIN);
    expect(nep.vraagtVoorSluiten()).toBe(false);

    const { nep: vol, kluis, id } = await binnen('venster');
    expect(vol.vraagtVoorSluiten()).toBe(true);
    await openVan(kluis).archief.zetInstellingen({ reservekopie: { op: vol.omgeving.nu(), dossiers: [{ id, aantal: 0, omslag: 1 }] } });
    expect(vol.vraagtVoorSluiten()).toBe(false);
    await openVan(kluis).archief.zetConcept(id, { tekst: 'x' });
    expect(vol.vraagtVoorSluiten()).toBe(true);
    await kluis.sluit('zelf');
    expect(vol.vraagtVoorSluiten()).toBe(true);
  });
});

describe('a second tab', () => {
  it('reads along, and writes after it took over', async () => {
    const { nep, kluis } = await binnen();
    let rol: 'schrijver' | 'lezer' = 'lezer';
    nep.verstoor(() => ({
      rol: () => rol,
      neemOver: () => {
        rol = 'schrijver';
        return Promise.resolve(true);
      },
    }));
    await nep.elders('rol');
    expect(kluis.$rol.get()).toBe('lezer');
    await kluis.neemOver();
    expect(kluis.$rol.get()).toBe('schrijver');
  });

  it('saves what is typed before it lets the other write', async () => {
    const nep = nepOmgeving();
    const overdrachten: (() => Promise<unknown>)[] = [];
    nep.verstoor(() => ({ voorOverdracht: (bewaar) => overdrachten.push(bewaar) }));
    const { id, concept } = await binnen('apparaat', nep);
    concept.zet({ tekst: 'net getypt' });
    await overdrachten.at(-1)?.();
    expect(await naOpenen(nep, id)).toEqual({ tekst: 'net getypt' });
  });

  it('with a newer program waits: this one saves what is typed, locks and leaves, which loads the newer one', async () => {
    const { nep, id, concept, kluis } = await binnen();
    concept.zet({ tekst: 'net getypt' });
    await nep.elders('nieuwere-versie');
    expect(kluis.$staat.get()).toMatchObject({ soort: 'op-slot', reden: 'nieuwere-versie' });
    expect([nep.gesloten, nep.verlaten]).toEqual([['hier'], ['/dossier/op-slot/#nieuwere-versie']]);
    expect(await naOpenen(nep, id)).toEqual({ tekst: 'net getypt' });
  });

  it('shows what the other wrote', async () => {
    const { nep, kluis } = await binnen();
    const ander = maakKluisstore(nep.omgeving);
    await ander.open('apparaat', { wachtzin: ZIN });
    await openVan(ander).archief.begin({ label: 'Rode muts' });
    await nep.elders('gewijzigd');
    expect(openVan(kluis).archief.$archief.get().dossiers.size).toBe(2);
  });
});

describe('what was stored is gone', () => {
  it('leaves everything on screen, asks before closing, and no longer locks but by leaving the page', async () => {
    const { nep, kluis } = await binnen();
    await nep.elders('gewist');
    expect(kluis.$staat.get().soort).toBe('gewist');
    expect(openVan(kluis).archief.$archief.get().dossiers.size).toBe(1);
    expect(nep.vraagtVoorSluiten()).toBe(true);
    await nep.doe('verborgen');
    await nep.verstrijk(60 * MINUUT);
    await kluis.sluit('zelf');
    await nep.elders('op-slot');
    expect(kluis.$staat.get().soort).toBe('gewist');
    expect(openVan(kluis).archief.$archief.get().dossiers.size).toBe(1);
    await nep.doe('weg');
    expect(kluis.$staat.get().soort).toBe('op-slot');
  });

  it('because the reader wiped it: other tabs lock, nothing is asked, and the page is left', async () => {
    const { nep, kluis } = await binnen();
    await kluis.wis();
    await rust();
    expect(nep.gesloten).toEqual(['overal']);
    expect(nep.verlaten).toEqual(['/gewist/#klaar']);
    expect(await nep.tweeling.stand()).toBe('geen');
    expect(nep.vraagtVoorSluiten()).toBe(false);
  });

  it('cannot be wiped while another tab holds on: the vault is there and says why', async () => {
    const { omgeving } = nepOmgeving();
    const dienst = await omgeving.dienst();
    const kluis = maakKluisstore({
      ...omgeving,
      dienst: () => Promise.resolve({ ...dienst, wis: () => Promise.resolve({ ok: false, reden: 'geblokkeerd' }) }),
    });
    await kluis.maak('apparaat', ZIN);
    kluis.verder();
    await kluis.wis();
    expect(kluis.$fout.get()).toBe('geblokkeerd');
    expect(kluis.$staat.get()).toEqual({ soort: 'op-slot', plaats: 'apparaat' });
  });
});
