import { describe, expect, it } from 'vitest';
import { geheugenPlatform } from '../../../../src/lib/platform-geheugen.ts';
import type { Dossieromgeving } from '../../../../src/lib/platform.ts';
import { maakArchiefstore } from '../../../../src/stores/dossier/archief.ts';
import { maakBlad } from '../../../../src/stores/dossier/blad.ts';
import { maakScherm } from '../../../../src/stores/dossier/scherm.ts';
import { kluistweeling } from '../../../support/kluistweeling.ts';
import { nepPlatform } from '../../../support/nep-platform.ts';

const NU = '2026-11-23T08:00:00.000Z';
const feit = { soort: 'signaal', aard: 'feit', tekst: 'Blauwe plek.', gebeurdOp: '2026-11-20' } as const;

function omgeving(): Dossieromgeving & { readonly tik: () => void } {
  const wekkers = new Set<() => void>();
  let teller = 0;
  return {
    voorkeuren: nepPlatform().voorkeuren,
    dienst: () => Promise.resolve(kluistweeling()),
    nu: () => NU,
    getekend: () => Promise.resolve(),
    vandaag: () => '2026-11-23',
    klok: () => ({ wand: 0, teller: 0 }),
    maakId: () => `id${String(++teller)}`,
    straks: (_, doe) => {
      wekkers.add(doe);
      return () => wekkers.delete(doe);
    },
    volgVenster: () => () => undefined,
    vraagVoorSluiten: () => undefined,
    vergeet: () => undefined,
    verlaat: () => undefined,
    tik: () => {
      for (const doe of [...wekkers]) {
        wekkers.delete(doe);
        doe();
      }
    },
  };
}

async function begin() {
  const buiten = omgeving();
  const gemaakt = await kluistweeling().maak('venster', 'een zin van meer dan twaalf tekens');
  if (!gemaakt.ok) throw new Error(gemaakt.reden);
  const archief = maakArchiefstore(gemaakt.kluis, buiten);
  await archief.laad();
  const dossier = await archief.begin({ label: 'Blauwe fiets' });
  if (!dossier.ok) throw new Error(dossier.reden);
  const scherm = maakScherm(geheugenPlatform());
  const { id } = dossier;
  const aantekeningen = () => archief.$archief.get().dossiers.get(id)?.aantekeningen ?? [];
  return { buiten, archief, scherm, id, aantekeningen, kluis: gemaakt.kluis, blad: maakBlad(id, archief, buiten, scherm) };
}

describe('writing in a dossier', () => {
  it('records a form, drops its draft and takes the reader to the new post', async () => {
    const { blad, scherm, id, aantekeningen, archief } = await begin();
    blad.begin({ soort: 'signaal' });
    expect(scherm.$scherm.get()).toEqual({ soort: 'dossier', id, deel: 'erbij' });
    blad.zet(feit);
    await blad.concept.bewaar();
    expect(archief.$archief.get().concepten.get(id)?.velden).toEqual(feit);
    await blad.bewaar();
    expect(aantekeningen()).toMatchObject([feit]);
    expect(archief.$archief.get().concepten.size).toBe(0);
    expect(blad.$doel.get()).toBe(aantekeningen()[0]?.id);
    expect(blad.$melding.get()).toBe('bewaard');
    expect(scherm.$scherm.get()).toEqual({ soort: 'dossier', id, deel: 'tijdlijn' });
  });

  it('leaves no draft behind when it was handed over while the entry was written', async () => {
    const { blad, id, aantekeningen, archief } = await begin();
    blad.begin({ soort: 'signaal' });
    blad.zet(feit);
    const opname = blad.bewaar();
    await blad.concept.bewaar();
    await opname;
    await archief.rust();
    expect(aantekeningen()).toMatchObject([feit]);
    expect(archief.$archief.get().concepten.get(id)).toBeUndefined();
  });

  it('says what is wrong and records nothing', async () => {
    const { blad, aantekeningen } = await begin();
    blad.begin({ soort: 'signaal', aard: 'feit' });
    await blad.bewaar();
    expect(blad.$fouten.get().map(({ veld }) => veld)).toEqual(['tekst', 'gebeurdOp']);
    expect(blad.$poging.get()).toBe(1);
    expect(aantekeningen()).toEqual([]);
  });

  it('keeps what was typed on screen when it cannot be kept', async () => {
    const { blad, kluis } = await begin();
    blad.begin(feit);
    kluis.sluit();
    await blad.bewaar();
    expect(blad.$mislukt.get()).toBe('dicht');
    expect(blad.concept.$velden.get()).toEqual(feit);
    expect(blad.$bezig.get()).toBe(false);
  });

  it('keeps on screen what was typed while a write was failing', async () => {
    const { blad, kluis } = await begin();
    blad.begin(feit);
    kluis.sluit();
    const poging = blad.bewaar();
    blad.zet({ ...feit, tekst: 'Blauwe plek, en meer.' });
    await poging;
    expect(blad.$mislukt.get()).toBe('dicht');
    expect(blad.concept.$velden.get()).toEqual({ ...feit, tekst: 'Blauwe plek, en meer.' });
  });

  it('takes the reader to the post that was corrected or taken back', async () => {
    const { blad, aantekeningen } = await begin();
    blad.begin(feit);
    await blad.bewaar();
    const van = aantekeningen()[0]?.id ?? '';
    blad.begin({ soort: 'correctie', van, waarom: 'Andere arm.', wordt: { ...feit, tekst: 'Andere plek.' } });
    await blad.bewaar();
    expect([blad.$doel.get(), blad.$melding.get()]).toEqual([van, 'gecorrigeerd']);
    blad.begin({ soort: 'correctie', van, waarom: 'Ander dossier.' });
    await blad.bewaar();
    expect([blad.$doel.get(), blad.$melding.get()]).toEqual([van, 'teruggenomen']);
    expect(aantekeningen()).toHaveLength(3);
  });

  it('asks first when another form holds something', async () => {
    const { blad } = await begin();
    blad.begin({ soort: 'gesprek' });
    blad.zet({ soort: 'gesprek', besproken: 'De plek.' });
    blad.begin({ soort: 'consult' });
    expect(blad.concept.$velden.get()).toEqual({ soort: 'gesprek', besproken: 'De plek.' });
    expect(blad.$wacht.get()).toEqual({ soort: 'consult' });
    blad.verder();
    expect(blad.$wacht.get()).toBeUndefined();
    expect(blad.concept.$velden.get()).toEqual({ soort: 'gesprek', besproken: 'De plek.' });
    blad.begin({ soort: 'consult' });
    blad.gooiWeg();
    expect(blad.concept.$velden.get()).toEqual({ soort: 'consult' });
    expect(blad.$melding.get()).toBe('weggegooid');
  });

  it('keeps what was filled in when another kind is chosen', async () => {
    const { blad } = await begin();
    blad.begin({ soort: 'signaal' });
    blad.zet({ ...feit });
    blad.kiesSoort('gesprek');
    expect(blad.concept.$velden.get()).toEqual({ ...feit, soort: 'gesprek' });
  });

  it('leaves nothing behind of a form in which nothing was typed, and everything of one in which something was', async () => {
    const { blad } = await begin();
    blad.begin({ soort: 'signaal' });
    blad.ruimOp();
    expect(blad.concept.$velden.get()).toBeUndefined();
    blad.begin(feit);
    blad.ruimOp();
    expect(blad.concept.$velden.get()).toEqual(feit);
  });

  it('opens with what goes along, once: a form that is filled in, or the post that was just recorded', async () => {
    const { buiten, archief, scherm, id } = await begin();
    scherm.vervang({ soort: 'dossier', id, deel: 'erbij' }, { soort: 'formulier', velden: feit });
    const met = maakBlad(id, archief, buiten, scherm);
    expect([met.concept.$velden.get(), met.isBezig()]).toEqual([feit, true]);
    await met.concept.bewaar();
    expect(archief.$archief.get().concepten.get(id)?.velden).toEqual(feit);
    scherm.vervang({ soort: 'dossier', id, deel: 'tijdlijn' }, { soort: 'post', id: 'a1' });
    const bij = maakBlad(id, archief, buiten, scherm);
    expect([bij.$doel.get(), bij.$melding.get()]).toEqual(['a1', 'opgenomen']);
    expect(maakBlad(id, archief, buiten, scherm).$doel.get()).toBeUndefined();
  });

  it('never puts what goes along in the place of a draft', async () => {
    const { blad, buiten, archief, scherm, id } = await begin();
    blad.begin(feit);
    await blad.concept.bewaar();
    scherm.vervang({ soort: 'dossier', id, deel: 'erbij' }, { soort: 'formulier', velden: { soort: 'signaal', tekst: 'anders' } });
    const met = maakBlad(id, archief, buiten, scherm);
    expect([met.concept.$velden.get(), met.$wacht.get()]).toEqual([feit, { soort: 'signaal', tekst: 'anders' }]);
  });

  it('searches after a short rest, and forgets filters when it takes the reader to a post', async () => {
    const { blad, buiten } = await begin();
    blad.zoek('pl');
    blad.zoek('plek');
    expect(blad.$vraag.get()).toEqual({});
    buiten.tik();
    expect(blad.$vraag.get()).toEqual({ tekst: 'plek' });
    blad.zoek('weg');
    blad.toonPost('a1');
    buiten.tik();
    expect(blad.$vraag.get()).toEqual({});
    expect(blad.$getypt.get()).toBe('');
    blad.stop();
  });
});
