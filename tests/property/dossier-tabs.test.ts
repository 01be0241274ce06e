import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesDossier } from '../../src/lib/dossier/index.ts';
import type { Kluisdienst, OpenKluis } from '../../src/lib/kluis/index.ts';
import { type Archiefstore, maakArchiefstore } from '../../src/stores/dossier/archief.ts';
import { klok } from '../support/dossier.ts';
import { kluistweeling } from '../support/kluistweeling.ts';

const ZIN = 'een lange wachtzin';
const daad = fc.record({ tab: fc.nat(2), wat: fc.constantFrom('aantekening', 'aantekening', 'correctie', 'concept', 'omslag', 'laad') });
type Daad = typeof daad extends fc.Arbitrary<infer T> ? T : never;
type Anders = (kluis: OpenKluis) => OpenKluis;

async function openIn(dienst: Kluisdienst): Promise<OpenKluis> {
  const uit = await dienst.open('apparaat', { wachtzin: ZIN });
  if (!uit.ok) throw new Error(uit.reden);
  return uit.kluis;
}

/** Two or three tabs with the same dossier, that all may write, in an order that the scheduler decides. */
async function speel(schema: fc.Scheduler, tabs: number, daden: readonly Daad[], anders: Anders) {
  const dienst = kluistweeling();
  const gemaakt = await dienst.maak('apparaat', ZIN);
  if (!gemaakt.ok) throw new Error(gemaakt.reden);
  let teller = 0;
  const rand = { maakId: () => `id${String(++teller)}`, nu: () => klok(1), getekend: () => Promise.resolve() };
  const begin = await maakArchiefstore(gemaakt.kluis, rand).begin({ label: 'Blauwe fiets' });
  if (!begin.ok) throw new Error(begin.reden);
  let botsingen = 0;
  const stores: Archiefstore[] = [];
  for (let tab = 0; tab < tabs; tab++) {
    const kluis = anders(await openIn(dienst));
    const beurt = (wat: string): Promise<string> => schema.schedule(Promise.resolve(wat), `${wat} in tab ${String(tab)}`);
    const store = maakArchiefstore(
      {
        ...kluis,
        lees: () => beurt('read').then(() => kluis.lees()),
        schrijf: async (wijzigingen) => {
          await beurt('write');
          const uit = await kluis.schrijf(wijzigingen);
          if (!uit.ok) botsingen += 1;
          return uit;
        },
      },
      { ...rand, getekend: () => beurt('draw').then(() => undefined) },
    );
    stores.push(store);
  }
  await schema.waitFor(Promise.all(stores.map((store) => store.laad())));

  const bevestigd: string[] = [];
  const doe = async ({ tab, wat }: Daad, nummer: number): Promise<void> => {
    const store = stores[tab % tabs];
    const tekst = `tekst ${String(nummer)}`;
    if (store === undefined) return;
    if (wat === 'laad') await store.laad();
    else if (wat === 'concept') await store.zetConcept(begin.id, { soort: 'signaal', tekst });
    else if (wat === 'omslag') await store.zetOmslag(begin.id, { label: tekst });
    else {
      const eerste = store.$archief.get().dossiers.get(begin.id)?.aantekeningen[0];
      const signaal = { soort: 'signaal', aard: 'feit', gebeurdOp: '2026-11-20', tekst } as const;
      const uit = await store.voegToe(
        begin.id,
        wat === 'correctie' && eerste?.soort === 'signaal' ? { soort: 'correctie', van: eerste.id, waarom: 'x', wordt: signaal } : signaal,
      );
      if (uit.ok) bevestigd.push(tekst);
    }
  };
  await schema.waitFor(Promise.all(daden.map(doe)));

  const eind = maakArchiefstore(await openIn(dienst), rand);
  await eind.laad();
  const dossier = eind.$archief.get().dossiers.get(begin.id);
  const bewaard = (dossier?.aantekeningen ?? []).flatMap((een) => {
    const inhoud = een.soort === 'correctie' ? een.wordt : een;
    return inhoud?.soort === 'signaal' ? [inhoud.tekst] : [];
  });
  const isHeel = dossier !== undefined && leesDossier(structuredClone(dossier)).ok && eind.$archief.get().onleesbaar.length === 0;
  return { kwijt: bevestigd.filter((tekst) => !bewaard.includes(tekst)), dubbel: bewaard.length - new Set(bewaard).size, isHeel, botsingen };
}

const invoer = [fc.scheduler(), fc.integer({ min: 2, max: 3 }), fc.array(daad, { minLength: 2, maxLength: 14 })] as const;

describe('two and three tabs with one dossier', () => {
  it('lose no entry that was acknowledged, in whatever order their reading and writing falls', async () => {
    let botsingen = 0;
    await fc.assert(
      fc.asyncProperty(...invoer, async (schema, tabs, daden) => {
        const uit = await speel(schema, tabs, daden, (kluis) => kluis);
        botsingen += uit.botsingen;
        expect(uit).toMatchObject({ kwijt: [], dubbel: 0, isHeel: true });
      }),
      { numRuns: 300 },
    );
    // Without writes that met each other nothing was tried.
    expect(botsingen).toBeGreaterThan(50);
  });

  it('would lose some with a vault that says yes to a write that came too late; this test notices it', async () => {
    const jaknikker: Anders = (kluis) => ({
      ...kluis,
      schrijf: async (wijzigingen) => {
        const uit = await kluis.schrijf(wijzigingen);
        return uit.ok || uit.reden !== 'conflict' ? uit : { ok: true, revisies: wijzigingen.map(({ vorige }) => vorige + 1), volgnummer: 1 };
      },
    });
    const gezien = await fc.check(
      fc.asyncProperty(...invoer, async (schema, tabs, daden) => (await speel(schema, tabs, daden, jaknikker)).kwijt.length === 0),
      { numRuns: 300, endOnFailure: true },
    );
    expect(gezien.failed).toBe(true);
  });
});
