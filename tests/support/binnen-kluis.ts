import type { Plaats } from '../../src/lib/kluis/index.ts';
import { maakConcept } from '../../src/stores/dossier/concept.ts';
import { type Kluisstore, maakKluisstore, type Open } from '../../src/stores/dossier/kluis.ts';
import { type NepOmgeving, nepOmgeving } from './nep-omgeving.ts';

export const ZIN = 'een lange wachtzin';
export const MINUUT = 60_000;

/** What is open; fails when nothing is. */
export function openVan(kluis: Kluisstore): Open {
  const staat = kluis.$staat.get();
  if (!('open' in staat)) throw new Error(`not open but ${staat.soort}`);
  return staat.open;
}

/** An open vault with one dossier, past its recovery code. */
export async function binnen(plaats: Plaats = 'apparaat', nep: NepOmgeving = nepOmgeving()) {
  const kluis = maakKluisstore(nep.omgeving);
  await kluis.start();
  kluis.kies(plaats);
  await kluis.maak(plaats, ZIN);
  kluis.verder();
  const uit = await openVan(kluis).archief.begin({ label: 'Blauwe jas' });
  if (!uit.ok) throw new Error('no dossier');
  const concept = maakConcept(uit.id, openVan(kluis).archief, nep.omgeving);
  kluis.voorSluiten(concept.bewaar);
  return { nep, kluis, id: uit.id, concept };
}

/** The draft as it is found after unlocking. */
export async function naOpenen(nep: NepOmgeving, id: string, kluis = maakKluisstore(nep.omgeving)): Promise<unknown> {
  await kluis.open('apparaat', { wachtzin: ZIN });
  return maakConcept(id, openVan(kluis).archief, nep.omgeving).$velden.get();
}
