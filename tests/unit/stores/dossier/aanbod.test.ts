import { describe, expect, it } from 'vitest';
import { type Aanbodkern, lijnVan } from '../../../../src/lib/aanbod/index.ts';
import { maakAanbiedstore } from '../../../../src/stores/aanbod/aanbiedstore.ts';
import { maakOntvanger } from '../../../../src/stores/aanbod/ontvanger.ts';
import { maakAanbodstore } from '../../../../src/stores/dossier/aanbod.ts';
import { maakArchiefstore } from '../../../../src/stores/dossier/archief.ts';
import { maakKluisstore } from '../../../../src/stores/dossier/kluis.ts';
import { BEKEND, KANARIE, SIGNALEN, tekstMet, weging, wegingaanbod } from '../../../support/aanbod.ts';
import { nepLijnen } from '../../../support/nep-lijnen.ts';
import { nepOmgeving, rust } from '../../../support/nep-omgeving.ts';

const ZIN = 'een lange wachtzin';
const NU = '2026-11-23T13:10:00.000Z';
const KERN: Aanbodkern = { soort: 'weging', weging: weging() };
const DRAFT = { soort: 'signaal', tekst: 'nog niet af' };

/** An aid, and an open dossier in the same browser. */
async function maak(bekend = BEKEND) {
  const lijnen = nepLijnen();
  const pagina = (adres: string) => {
    const aanbieder = maakAanbiedstore(lijnen.tabblad(adres));
    aanbieder.begin();
    return { bied: aanbieder.bied, stand: () => aanbieder.$stand.get() };
  };
  const tab = lijnen.tabblad('/dossier/');
  const ontvanger = maakOntvanger(tab);
  ontvanger.begin();
  ontvanger.zetStand('open');
  const nep = nepOmgeving();
  const uit = await (await nep.omgeving.dienst()).maak('apparaat', ZIN);
  if (!uit.ok) throw new Error(uit.reden);
  const archief = maakArchiefstore(uit.kluis, nep.omgeving);
  const dossier = await archief.begin({ label: 'Blauwe jas' });
  if (!dossier.ok) throw new Error(dossier.reden);
  const aanbod = maakAanbodstore(ontvanger, bekend, nep.omgeving);
  const van = () => aanbod.$wacht.get()[0]?.van ?? '';
  const inhoud = () => archief.$archief.get().dossiers.get(dossier.id)?.aantekeningen ?? [];
  return {
    lijnen,
    tab,
    nep,
    archief,
    aanbod,
    van,
    id: dossier.id,
    inhoud,
    hulp: pagina('/hulpmiddelen/afwegingskader/'),
    signalen: pagina('/protocollen/bijlage-9/signalen/'),
  };
}

describe('a weighing that waits', () => {
  it('is recorded under its own id when the reader says so, and the aid hears when', async () => {
    const { hulp, aanbod, archief, id, van, inhoud } = await maak();
    hulp.bied(KERN);
    expect(aanbod.$wacht.get()).toMatchObject([{ aanbod: { soort: 'weging', weging: weging() }, isOnbekendeVersie: false }]);
    expect([inhoud(), aanbod.wachtEr()]).toEqual([[], true]);
    const kenmerk = aanbod.$wacht.get()[0]?.aanbod.id ?? '';
    expect(await aanbod.neemOp(archief, id, van())).toEqual({ ok: true, id: kenmerk });
    expect(inhoud()).toMatchObject([{ ...weging(), id: kenmerk }]);
    expect([hulp.stand(), aanbod.wachtEr()]).toEqual([{ soort: 'opgenomen', op: NU }, false]);
  });
  it('leaves the draft of the dossier as it is', async () => {
    const { hulp, aanbod, archief, id, van } = await maak();
    await archief.zetConcept(id, DRAFT);
    hulp.bied(KERN);
    await aanbod.neemOp(archief, id, van());
    expect(archief.$archief.get().concepten.get(id)?.velden).toEqual(DRAFT);
  });
  it('stands there twice only when the reader says so twice, with an id of its own', async () => {
    const { hulp, aanbod, archief, id, van, inhoud } = await maak();
    hulp.bied(KERN);
    await aanbod.neemOp(archief, id, van());
    hulp.bied(KERN);
    expect(inhoud()).toHaveLength(1);
    await aanbod.neemOp(archief, id, van());
    expect(new Set(inhoud().map((een) => een.id)).size).toBe(2);
  });
  it('stays, and the aid hears it, when it cannot be written', async () => {
    const { hulp, aanbod, archief, id, van, nep, inhoud } = await maak();
    nep.verstoor(() => ({ schrijf: () => Promise.resolve({ ok: false, reden: 'vol' }) }));
    hulp.bied(KERN);
    expect(await aanbod.neemOp(archief, id, van())).toEqual({ ok: false, reden: 'vol' });
    expect([hulp.stand(), aanbod.wachtEr(), inhoud()]).toEqual([{ soort: 'mislukt' }, true, []]);
    nep.verstoor(() => ({}));
    expect(await aanbod.neemOp(archief, id, van())).toMatchObject({ ok: true });
    expect(hulp.stand()).toEqual({ soort: 'opgenomen', op: NU });
  });
  it('goes when the reader does not want it', async () => {
    const { hulp, aanbod, van, inhoud } = await maak();
    hulp.bied(KERN);
    aanbod.wijsAf(van());
    expect([hulp.stand(), aanbod.wachtEr(), inhoud()]).toEqual([{ soort: 'afgewezen' }, false, []]);
  });
  it('that is not there any more is not recorded', async () => {
    const { aanbod, archief, id, signalen, van } = await maak();
    expect(await aanbod.neemOp(archief, id, 'niemand')).toEqual({ ok: false, reden: 'weg' });
    signalen.bied(SIGNALEN);
    expect(await aanbod.neemOp(archief, id, van())).toEqual({ ok: false, reden: 'weg' });
    expect(aanbod.zetKlaar('niemand')).toBeUndefined();
  });
  it('of a version that this page does not know can be recorded, and is marked', async () => {
    const { hulp, aanbod } = await maak({ afwegingskader: ['2020-01-01'] });
    hulp.bied(KERN);
    expect(aanbod.$wacht.get()).toMatchObject([{ isOnbekendeVersie: true }]);
  });
});

describe('signals that wait', () => {
  it('go into a form, and nothing is recorded', async () => {
    const { signalen, aanbod, van, inhoud } = await maak();
    signalen.bied(SIGNALEN);
    const kenmerk = aanbod.$wacht.get()[0]?.aanbod.id ?? '';
    expect(aanbod.zetKlaar(van())).toMatchObject({ soort: 'signaal', signalen: SIGNALEN.signalen });
    expect([signalen.stand(), aanbod.wachtEr(), inhoud()]).toEqual([{ soort: 'klaargezet', op: NU }, false, []]);
    signalen.bied(SIGNALEN);
    expect(aanbod.$klaargezet.get().get(kenmerk)).toBe(NU);
    expect(aanbod.$wacht.get()[0]?.aanbod.id).toBe(kenmerk);
  });
});

describe('what cannot be read', () => {
  it('is refused, told on both sides, and touches nothing that waits', async () => {
    const { lijnen, hulp, aanbod } = await maak();
    hulp.bied(KERN);
    const dossier = lijnen.gezegd.map(({ bericht }) => bericht as { readonly wat: string; readonly van: string }).find(({ wat }) => wat === 'hier')?.van ?? '';
    lijnen.zeg(lijnVan(dossier), { wat: 'neem', van: 'vreemd', inhoud: tekstMet(wegingaanbod(), { oefening: true }) });
    expect(aanbod.$geweigerd.get()).toBe('oefening');
    expect(lijnen.gezegd.at(-1)).toEqual({ lijn: lijnVan('vreemd'), bericht: { wat: 'geweigerd', van: dossier, inhoud: 'oefening' } });
    expect(aanbod.$wacht.get()).toHaveLength(1);
    aanbod.gezien();
    expect(aanbod.$geweigerd.get()).toBeUndefined();
  });
});

describe('a lock', () => {
  it('that leaves the page tells in its address that something waited, and nothing of what', async () => {
    const { hulp, aanbod, tab } = await maak();
    const nep = nepOmgeving();
    const kluis = maakKluisstore(nep.omgeving, aanbod.wachtEr);
    await kluis.start();
    await kluis.maak('apparaat', ZIN);
    kluis.verder();
    hulp.bied({ soort: 'weging', weging: weging({ acuut: KANARIE }) });
    await kluis.sluit('zelf');
    await rust();
    expect(nep.verlaten).toEqual(['/dossier/op-slot/#zelf-wacht']);
    tab.blad('weg');
    expect([hulp.stand(), aanbod.wachtEr()]).toEqual([{ soort: 'weg' }, false]);
  });
});
