import { describe, expect, it } from 'vitest';
import { maakKluisstore } from '../../../../src/stores/dossier/kluis.ts';
import { binnen, MINUUT, naOpenen, openVan, ZIN } from '../../../support/binnen-kluis.ts';
import { kluistweeling } from '../../../support/kluistweeling.ts';
import { nepOmgeving } from '../../../support/nep-omgeving.ts';

describe('a vault from first visit to lock', () => {
  it('asks where it shall be, shows the code once, and lets in after that', async () => {
    const kluis = maakKluisstore(nepOmgeving().omgeving);
    await kluis.start();
    expect(kluis.$staat.get()).toEqual({ soort: 'begin', verdwenen: false });
    kluis.kies('apparaat');
    expect(kluis.$staat.get()).toEqual({ soort: 'nieuw', plaats: 'apparaat' });
    await kluis.maak('apparaat', ZIN);
    expect(kluis.$staat.get()).toMatchObject({ soort: 'herstelcode', code: expect.stringMatching(/^[0-9A-Z-]{34}$/) as string });
    kluis.verder();
    expect(kluis.$staat.get().soort).toBe('open');
  });

  it('gives all the time there is to write the recovery code down', async () => {
    const nep = nepOmgeving();
    const kluis = maakKluisstore(nep.omgeving);
    await kluis.maak('apparaat', ZIN);
    await nep.doe('verborgen');
    await nep.verstrijk(60 * MINUUT);
    await nep.doe('zichtbaar');
    expect(kluis.$staat.get().soort).toBe('herstelcode');
    kluis.verder();
    expect(kluis.$staat.get().soort).toBe('open');
  });

  it('refuses a passphrase that is too short and a second vault, and says why', async () => {
    const { kluis, nep } = await binnen();
    await kluis.maak('venster', 'kort');
    expect(kluis.$fout.get()).toBe('te-kort');
    const ander = maakKluisstore(nep.omgeving);
    await ander.maak('apparaat', ZIN);
    expect(ander.$fout.get()).toBe('bestaat-al');
  });

  it('stays locked at a wrong key, and opens with passphrase or code', async () => {
    const nep = nepOmgeving();
    const eerst = maakKluisstore(nep.omgeving);
    await eerst.maak('apparaat', ZIN);
    const staat = eerst.$staat.get();
    const herstelcode = staat.soort === 'herstelcode' ? staat.code : '';
    for (const [sleutel, fout] of [
      [{ wachtzin: 'een andere wachtzin' }, 'verkeerde-wachtzin'],
      [{ herstelcode: 'abc' }, 'code-getypt'],
    ] as const) {
      const kluis = maakKluisstore(nep.omgeving);
      await kluis.start();
      await kluis.open('apparaat', sleutel);
      expect(kluis.$fout.get()).toBe(fout);
      expect(kluis.$staat.get()).toEqual({ soort: 'op-slot', plaats: 'apparaat' });
    }
    for (const sleutel of [{ wachtzin: ZIN }, { herstelcode }]) {
      const kluis = maakKluisstore(nep.omgeving);
      await kluis.open('apparaat', sleutel);
      expect(kluis.$staat.get().soort).toBe('open');
    }
  });

  it('does not take a vault that disappeared for a first visit; one that was wiped here is forgotten', async () => {
    const dozen: NonNullable<Parameters<typeof kluistweeling>[0]> = new Map();
    const { omgeving } = nepOmgeving(kluistweeling(dozen));
    const kluis = maakKluisstore(omgeving);
    await kluis.maak('apparaat', 'een lange wachtzin');
    dozen.clear();
    const later = maakKluisstore(omgeving);
    await later.start();
    expect(later.$staat.get()).toEqual({ soort: 'begin', verdwenen: true });
    await later.wis();
    const daarna = maakKluisstore(omgeving);
    await daarna.start();
    expect(daarna.$staat.get()).toEqual({ soort: 'begin', verdwenen: false });
  });

  it('says it when the program of the vault cannot be loaded, and tries again', async () => {
    const { omgeving } = nepOmgeving();
    let isStuk = true;
    const kluis = maakKluisstore({ ...omgeving, dienst: () => (isStuk ? Promise.reject(new Error('network')) : omgeving.dienst()) });
    await kluis.start();
    expect(kluis.$fout.get()).toBe('werker');
    isStuk = false;
    await kluis.start();
    expect(kluis.$fout.get()).toBeUndefined();
    expect(kluis.$staat.get()).toEqual({ soort: 'begin', verdwenen: false });
  });

  it.each(['kop-beschadigd', 'geen-opslag', 'vol', 'geblokkeerd', 'nieuwere-versie', 'opslag-fout'] as const)(
    'shows that it is of no use: %s',
    async (stand) => {
      const { omgeving } = nepOmgeving();
      const dienst = await omgeving.dienst();
      const kluis = maakKluisstore({ ...omgeving, dienst: () => Promise.resolve({ ...dienst, stand: () => Promise.resolve(stand) }) });
      await kluis.start();
      expect(kluis.$staat.get()).toEqual({ soort: 'onbruikbaar', stand });
      kluis.kies('venster');
      await kluis.maak('venster', ZIN);
      expect(kluis.$staat.get().soort).toBe('herstelcode');
    },
  );
});

describe('the lock', () => {
  it('warns twenty seconds before, and closes after three minutes of nothing', async () => {
    const { nep, kluis } = await binnen();
    const { waak } = openVan(kluis);
    await nep.verstrijk(3 * MINUUT - 21_000);
    expect(waak.$waarschuwing.get()).toBeUndefined();
    await nep.verstrijk(2_000);
    expect(waak.$waarschuwing.get()).toBeGreaterThan(17_000);
    await nep.verstrijk(20_000);
    expect(kluis.$staat.get()).toEqual({ soort: 'op-slot', plaats: 'apparaat', reden: 'stil' });
    expect(nep.verlaten).toEqual(['/dossier/op-slot/#stil']);
  });

  it('can be put off ten times and more, by a key and by the button', async () => {
    const { nep, kluis } = await binnen();
    const { waak } = openVan(kluis);
    for (let keer = 0; keer < 12; keer++) {
      await nep.verstrijk(3 * MINUUT - 5_000);
      expect(waak.$waarschuwing.get()).toBeDefined();
      if (keer % 2 === 0) await nep.doe('actief');
      else waak.verleng();
      expect(waak.$waarschuwing.get()).toBeUndefined();
    }
    expect(kluis.$staat.get().soort).toBe('open');
  });

  it('follows the chosen time', async () => {
    const { nep, kluis } = await binnen();
    await openVan(kluis).archief.zetInstellingen({ wachttijd: 10 });
    await nep.verstrijk(9 * MINUUT);
    expect(kluis.$staat.get().soort).toBe('open');
    await nep.verstrijk(MINUUT);
    expect(kluis.$staat.get()).toMatchObject({ soort: 'op-slot', reden: 'stil' });
  });

  it('does not take a field or a window that lost focus for somebody who is there', async () => {
    const { nep, kluis } = await binnen();
    await nep.verstrijk(2 * MINUUT);
    await nep.doe('losgelaten');
    await nep.verstrijk(MINUUT);
    expect(kluis.$staat.get()).toMatchObject({ soort: 'op-slot', reden: 'stil' });
  });

  it('closes half a minute after the tab went out of sight, and not before', async () => {
    const { nep, kluis } = await binnen();
    await nep.doe('verborgen');
    await nep.verstrijk(29_000);
    await nep.doe('zichtbaar');
    await nep.verstrijk(29_000);
    expect(kluis.$staat.get().soort).toBe('open');
    await nep.doe('verborgen');
    await nep.verstrijk(30_000);
    expect(nep.verlaten).toEqual(['/dossier/op-slot/#verborgen']);
  });

  it('is closed for whoever comes back to a laptop that slept, before the first key counts', async () => {
    const { nep, kluis } = await binnen();
    nep.zetKlok(60 * MINUUT);
    await nep.doe('actief');
    expect(kluis.$staat.get()).toMatchObject({ soort: 'op-slot', reden: 'stil' });
  });

  it('closes when the clock is moved back', async () => {
    const { nep, kluis } = await binnen();
    nep.zetKlok(-60 * MINUUT, 1_000);
    await nep.doe('actief');
    expect(kluis.$staat.get()).toMatchObject({ soort: 'op-slot', reden: 'klok' });
  });

  it.each([
    ['afgedekt', 'overal', []],
    ['weg', 'hier', []],
  ] as const)('closes at once: %s', async (wat, hoe, verlaten) => {
    const { nep, kluis } = await binnen();
    await nep.doe(wat);
    expect(kluis.$staat.get()).toEqual({ soort: 'op-slot', plaats: 'apparaat', reden: wat });
    expect(nep.gesloten).toEqual([hoe]);
    expect(nep.verlaten).toEqual(verlaten);
  });

  it('asks other tabs along when the reader locks, and not when one tab of two was out of sight', async () => {
    const zelf = await binnen();
    await zelf.kluis.sluit('zelf');
    expect(zelf.nep.gesloten).toEqual(['overal']);
    const verborgen = await binnen();
    await verborgen.nep.doe('verborgen');
    await verborgen.nep.verstrijk(31_000);
    expect(verborgen.nep.gesloten).toEqual(['hier']);
    const gevraagd = await binnen();
    await gevraagd.nep.elders('op-slot');
    expect(gevraagd.nep.gesloten).toEqual(['hier']);
    expect(gevraagd.nep.verlaten).toEqual(['/dossier/op-slot/#ander-tabblad']);
  });

  it('takes the text off the screen at once, and keeps what was typed a moment ago', async () => {
    const { nep, kluis, id, concept } = await binnen();
    concept.zet({ tekst: 'nog geen tel oud' });
    const klaar = kluis.sluit('zelf');
    expect(kluis.$staat.get().soort).toBe('op-slot');
    await klaar;
    expect(await naOpenen(nep, id)).toEqual({ tekst: 'nog geen tel oud' });
  });

  it('that cannot keep the last text does not leave: it says so, and the text is back after unlocking', async () => {
    const { nep, kluis, id, concept } = await binnen();
    nep.verstoor(() => ({ schrijf: () => Promise.resolve({ ok: false, reden: 'vol' }) }));
    concept.zet({ tekst: 'past er niet bij' });
    await kluis.sluit('zelf');
    expect(kluis.$staat.get()).toEqual({ soort: 'op-slot', plaats: 'apparaat', reden: 'zelf', nietBewaard: true });
    expect(nep.verlaten).toEqual([]);
    nep.verstoor(() => ({}));
    expect(await naOpenen(nep, id, kluis)).toEqual({ tekst: 'past er niet bij' });
  });
});
