import { describe, expect, it } from 'vitest';
import { leesArchief } from '../../../../src/lib/archief/index.ts';
import type { Migratie } from '../../../../src/lib/dossier/index.ts';
import type { OpenKluis } from '../../../../src/lib/kluis/index.ts';
import { maakArchiefstore } from '../../../../src/stores/dossier/archief.ts';
import { maakConcept } from '../../../../src/stores/dossier/concept.ts';
import { zoalsHetIs } from '../../../support/archief.ts';
import { gelukt } from '../../../support/kluisgrond.ts';
import { nepOmgeving, rust } from '../../../support/nep-omgeving.ts';

const ZIN = 'een lange wachtzin';
const SIGNAAL = { soort: 'signaal', aard: 'feit', gebeurdOp: '2026-11-20', tekst: 'Kwam zonder jas.' } as const;

async function maak(nep = nepOmgeving()) {
  const uit = await (await nep.omgeving.dienst()).maak('apparaat', ZIN);
  if (!uit.ok) throw new Error(uit.reden);
  const archief = maakArchiefstore(uit.kluis, nep.omgeving);
  const dossier = await archief.begin({ label: 'Blauwe jas' });
  if (!dossier.ok) throw new Error(dossier.reden);
  const inhoud = () => archief.$archief.get().dossiers.get(dossier.id);
  return { nep, archief, id: dossier.id, inhoud };
}

/** The same vault in another tab. */
async function ander(nep: Awaited<ReturnType<typeof maak>>['nep']) {
  const uit = await (await nep.omgeving.dienst()).open('apparaat', { wachtzin: ZIN });
  if (!uit.ok) throw new Error(uit.reden);
  const archief = maakArchiefstore(uit.kluis, nep.omgeving);
  await archief.laad();
  return archief;
}

describe('keeping', () => {
  it('says that it is kept only after it is', async () => {
    const { nep, archief, id } = await maak();
    const klaar = Promise.withResolvers<undefined>();
    nep.verstoor((echt) => ({ schrijf: (wat) => klaar.promise.then(() => echt.schrijf(wat)) }));
    const beurt = archief.voegToe(id, SIGNAAL);
    await rust();
    expect(archief.$bewaren.get()).toEqual({ soort: 'bezig' });
    klaar.resolve(undefined);
    expect(await beurt).toMatchObject({ ok: true });
    expect(archief.$bewaren.get()).toEqual({ soort: 'opgeslagen', op: '2026-11-23T13:10:00.000Z' });
  });

  it('says so before what shows the dossier is drawn anew', async () => {
    const nep = nepOmgeving();
    const getekend = Promise.withResolvers<undefined>();
    let wacht: Promise<unknown> = Promise.resolve();
    const { archief, id, inhoud } = await maak({ ...nep, omgeving: { ...nep.omgeving, getekend: () => wacht.then(() => undefined) } });
    wacht = getekend.promise;
    const beurt = archief.voegToe(id, SIGNAAL);
    await rust();
    expect([archief.$bewaren.get().soort, inhoud()?.aantekeningen.length]).toEqual(['opgeslagen', 0]);
    getekend.resolve(undefined);
    await beurt;
    expect(inhoud()?.aantekeningen.length).toBe(1);
  });

  it('names the fields of an entry that may not be, and writes nothing', async () => {
    const { archief, id, inhoud } = await maak();
    const uit = await archief.voegToe(id, { ...SIGNAAL, tekst: ' ' });
    expect(uit).toMatchObject({ ok: false, reden: 'fouten', fouten: [{ veld: 'tekst', reden: 'verplicht' }] });
    expect(inhoud()?.aantekeningen).toEqual([]);
  });

  it('on top of what another tab wrote in between: both entries are there', async () => {
    const { nep, archief, id, inhoud } = await maak();
    const elders = await ander(nep);
    await elders.zetOmslag(id, { label: 'Groene jas' });
    expect(await archief.zetOmslag(id, { label: 'Gele jas' })).toEqual({ ok: true });
    expect(inhoud()?.omslag).toMatchObject({ label: 'Gele jas', versie: 3 });
    await elders.voegToe(id, { ...SIGNAAL, tekst: 'Van daar.' });
    await archief.laad();
    await archief.voegToe(id, { ...SIGNAAL, tekst: 'Van hier.' });
    expect(inhoud()?.aantekeningen.map((een) => ('tekst' in een ? een.tekst : ''))).toEqual(['Van daar.', 'Van hier.']);
  });

  it('gives up after some conflicts, and says so', async () => {
    const { nep, archief, id } = await maak();
    let pogingen = 0;
    nep.verstoor(() => ({
      schrijf: () => {
        pogingen++;
        return Promise.resolve({ ok: false, reden: 'conflict', id: 'x', huidig: undefined });
      },
    }));
    expect(await archief.voegToe(id, SIGNAAL)).toEqual({ ok: false, reden: 'conflict' });
    expect(pogingen).toBe(5);
    expect(archief.$bewaren.get()).toEqual({ soort: 'mislukt', reden: 'conflict' });
  });

  it.each(['vol', 'gewist', 'geen-opslag', 'opslag-fout', 'geblokkeerd', 'alleen-lezen', 'dicht', 'druk', 'te-groot', 'ongeldig'] as const)(
    'that fails (%s) leaves the draft on screen and everything else as it was, and says why',
    async (reden) => {
      const { nep, archief, id, inhoud } = await maak();
      const concept = maakConcept(id, archief, nep.omgeving);
      concept.zet(SIGNAAL);
      nep.verstoor(() => ({ schrijf: () => Promise.resolve({ ok: false, reden }) }));
      await nep.verstrijk(2_000);
      expect(archief.$bewaren.get()).toEqual({ soort: 'mislukt', reden });
      expect(await archief.voegToe(id, SIGNAAL)).toEqual({ ok: false, reden });
      expect(concept.$velden.get()).toEqual(SIGNAAL);
      expect(concept.$bij.get()).toBe(false);
      expect(inhoud()?.aantekeningen).toEqual([]);

      nep.verstoor(() => ({}));
      expect(await archief.voegToe(id, SIGNAAL)).toMatchObject({ ok: true });
      expect(archief.ongeschreven.size).toBe(0);
    },
  );
});

describe('a vault of an older format', () => {
  const merk = (oud: Readonly<Record<string, unknown>>) => ({ ...oud, tekst: `2: ${String(oud['tekst'])}` });
  const MORGEN: readonly Migratie[] = [
    { dossier: (oud) => ({ ...oud, aantekeningen: (oud['aantekeningen'] as Record<string, unknown>[]).map(merk) }), concept: merk },
  ];
  /** The same vault in a tab with the program of tomorrow. */
  async function morgen(nep: Awaited<ReturnType<typeof maak>>['nep']) {
    const uit = await (await nep.omgeving.dienst()).open('apparaat', { wachtzin: ZIN });
    if (!uit.ok) throw new Error(uit.reden);
    const archief = maakArchiefstore(uit.kluis, nep.omgeving, undefined, MORGEN);
    const teksten = (id: string) =>
      archief.$archief
        .get()
        .dossiers.get(id)
        ?.aantekeningen.map((een) => ('tekst' in een ? een.tekst : ''));
    return { archief, teksten, opslag: async () => leesArchief(gelukt(await uit.kluis.lees()).records, MORGEN) };
  }

  it('is brought to that of today when it opens, in one write', async () => {
    const { nep, archief: oud, id } = await maak();
    await oud.voegToe(id, SIGNAAL);
    await oud.zetConcept(id, { tekst: 'half' });
    const geschreven: number[] = [];
    nep.verstoor((echt) => ({
      schrijf: (wat) => {
        geschreven.push(wat.length);
        return echt.schrijf(wat);
      },
    }));
    const { archief, teksten, opslag } = await morgen(nep);
    expect(await archief.laad()).toEqual({ ok: true });
    expect(geschreven).toEqual([3]);
    expect([teksten(id), archief.$archief.get().concepten.get(id)?.velden]).toEqual([['2: Kwam zonder jas.'], { tekst: '2: half' }]);
    expect(zoalsHetIs(await opslag())).toEqual(zoalsHetIs(archief.$archief.get()));
    await archief.laad();
    expect(geschreven).toEqual([3]);
  });

  it('can be read when that fails, and is brought along by the first write that succeeds, before it', async () => {
    const { nep, archief: oud, id } = await maak();
    await oud.voegToe(id, SIGNAAL);
    const { archief, teksten, opslag } = await morgen(nep);
    nep.verstoor(() => ({ schrijf: () => Promise.resolve({ ok: false, reden: 'vol' }) }));
    expect(await archief.laad()).toEqual({ ok: true });
    expect([teksten(id), archief.$bewaren.get()]).toEqual([['2: Kwam zonder jas.'], { soort: 'mislukt', reden: 'vol' }]);
    expect(await archief.voegToe(id, SIGNAAL)).toEqual({ ok: false, reden: 'vol' });

    nep.verstoor(() => ({}));
    expect(await archief.voegToe(id, { ...SIGNAAL, tekst: 'Van nu.' })).toMatchObject({ ok: true });
    expect(teksten(id)).toEqual(['2: Kwam zonder jas.', 'Van nu.']);
    expect(zoalsHetIs(await opslag())).toEqual(zoalsHetIs(archief.$archief.get()));
  });

  it('waits while this tab only reads, or while something is wrong that the reader has not seen', async () => {
    const { nep, archief: oud, id } = await maak();
    await oud.voegToe(id, SIGNAAL);
    const anders: Partial<OpenKluis>[] = [
      { rol: () => 'lezer' },
      {
        lees: async () => {
          const { kluis } = gelukt(await nep.tweeling.open('apparaat', { wachtzin: ZIN }));
          return { ...gelukt(await kluis.lees()), gebreken: [{ soort: 'ouder' }] };
        },
      },
    ];
    for (const een of anders) {
      const { archief, teksten } = await morgen(nep);
      let geschreven = 0;
      nep.verstoor((echt) => ({
        ...een,
        schrijf: (wat) => {
          geschreven++;
          return echt.schrijf(wat);
        },
      }));
      await archief.laad();
      expect([teksten(id), geschreven]).toEqual([['2: Kwam zonder jas.'], 0]);
      nep.verstoor(() => ({}));
    }
  });

  it('that another tab brought along in between is read again, and nothing is done twice', async () => {
    const { nep, archief: oud, id } = await maak();
    await oud.voegToe(id, SIGNAAL);
    const [een, ander] = [await morgen(nep), await morgen(nep)];
    nep.verstoor(() => ({ rol: () => 'lezer' }));
    await ander.archief.laad();
    nep.verstoor(() => ({}));
    await een.archief.laad();
    expect(await ander.archief.voegToe(id, { ...SIGNAAL, tekst: 'Van daar.' })).toMatchObject({ ok: true });
    expect(ander.teksten(id)).toEqual(['2: Kwam zonder jas.', 'Van daar.']);
  });
});

describe('what is wrong with the vault', () => {
  const metGebrek = (echt: OpenKluis): Partial<OpenKluis> => ({
    lees: async () => {
      const uit = await echt.lees();
      return uit.ok ? { ...uit, gebreken: [{ soort: 'ontbreekt', aantal: 1 }] } : uit;
    },
  });

  it('is told until the reader has seen it, and the rest can be read', async () => {
    const { nep } = await maak();
    nep.verstoor(metGebrek);
    const archief = await ander(nep);
    expect(archief.$gebreken.get()).toEqual([{ soort: 'ontbreekt', aantal: 1 }]);
    expect(archief.$archief.get().dossiers.size).toBe(1);
    await archief.aanvaard();
    expect(archief.$gebreken.get()).toEqual([]);
  });

  it('is still told when that could not be written down', async () => {
    const { nep } = await maak();
    nep.verstoor((echt) => ({ ...metGebrek(echt), aanvaardGebreken: () => Promise.resolve({ ok: false, reden: 'vol' }) }));
    const archief = await ander(nep);
    await archief.aanvaard();
    expect(archief.$gebreken.get()).toHaveLength(1);
    expect(archief.$bewaren.get()).toEqual({ soort: 'mislukt', reden: 'vol' });
  });
});

describe('a draft', () => {
  it('is kept after a short rest, and at the latest two seconds after the first key', async () => {
    const { nep, archief, id } = await maak();
    const concept = maakConcept(id, archief, nep.omgeving);
    const bewaard = () => archief.$archief.get().concepten.get(id)?.velden;
    concept.zet({ tekst: 'a' });
    await nep.verstrijk(399);
    expect(bewaard()).toBeUndefined();
    await nep.verstrijk(1);
    expect(bewaard()).toEqual({ tekst: 'a' });
    expect(concept.$bij.get()).toBe(true);
    for (let toets = 0; toets < 7; toets++) {
      concept.zet({ tekst: 'b'.repeat(toets + 1) });
      await nep.verstrijk(300);
    }
    expect(bewaard()).toEqual({ tekst: 'b'.repeat(7) });
  });

  it.each(['losgelaten', 'verborgen', 'weg', 'afgedekt'] as const)('is kept at once when the reader looks away: %s', async (wat) => {
    const { nep, archief, id } = await maak();
    maakConcept(id, archief, nep.omgeving).zet({ tekst: 'a' });
    await nep.doe(wat);
    expect(archief.$archief.get().concepten.get(id)?.velden).toEqual({ tekst: 'a' });
  });

  it('is kept when its form leaves the screen', async () => {
    const { nep, archief, id } = await maak();
    const concept = maakConcept(id, archief, nep.omgeving);
    concept.zet({ tekst: 'a' });
    concept.stop();
    await rust();
    expect(archief.$archief.get().concepten.get(id)?.velden).toEqual({ tekst: 'a' });
  });

  it('is tried again by itself when it could not be kept', async () => {
    const { nep, archief, id } = await maak();
    const concept = maakConcept(id, archief, nep.omgeving);
    nep.verstoor(() => ({ schrijf: () => Promise.resolve({ ok: false, reden: 'vol' }) }));
    concept.zet({ tekst: 'a' });
    await nep.verstrijk(500);
    expect(concept.$bij.get()).toBe(false);
    nep.verstoor(() => ({}));
    await nep.verstrijk(10_000);
    expect(concept.$bij.get()).toBe(true);
    expect(archief.$archief.get().concepten.get(id)?.velden).toEqual({ tekst: 'a' });
  });

  it('goes with the entry that it became', async () => {
    const { nep, archief, id, inhoud } = await maak();
    const concept = maakConcept(id, archief, nep.omgeving);
    concept.zet(SIGNAAL);
    await archief.voegToe(id, SIGNAAL);
    concept.klaar();
    await nep.verstrijk(5_000);
    expect(inhoud()?.aantekeningen).toHaveLength(1);
    expect(archief.$archief.get().concepten.size).toBe(0);
  });
});
