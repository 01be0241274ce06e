import { maakPlan } from './plan.ts';
import { type Oogst, kandidaten, trefferVan, zeldzaamheid } from './rangschik.ts';
import type { Antwoord, Kennis, Treffer, Zoekbron } from './soorten.ts';
import { type Woordenboek, maakWoordenboek } from './woordenboek.ts';

/** What the screen shows after a search. */
export interface Uitslag {
  readonly antwoorden: readonly Antwoord[];
  readonly treffers: readonly Treffer[];
  /** Number of pages that have something of the question. */
  readonly aantal: number;
  readonly gelezenAls?: string;
}

const TOON = 10;

const boeken = new WeakMap<Kennis, Woordenboek>();
function boekVan(kennis: Kennis): Woordenboek {
  const boek = boeken.get(kennis) ?? maakWoordenboek(kennis);
  boeken.set(kennis, boek);
  return boek;
}

/** Searches the site; `protocol` is a short name, or undefined for everything. Rejects when the index cannot be read. */
export async function zoek(vraag: string, protocol: string | undefined, bron: Zoekbron): Promise<Uitslag> {
  const kennis = await bron.kennis();
  const plan = maakPlan(vraag, kennis, boekVan(kennis));
  const oogst: readonly Oogst[] = await Promise.all(
    plan.termen.flatMap(({ varianten }, term) => varianten.map(async ({ frase, gewicht }) => ({ term, gewicht, raak: await bron.zoek(frase, protocol) }))),
  );
  const zeldzaam = zeldzaamheid(plan, oogst, kennis.aantal);
  const alle = kandidaten(plan, oogst, zeldzaam);
  const treffers = await Promise.all(alle.slice(0, TOON).map(async ({ id, score }) => trefferVan(await bron.bladzijde(id), plan, zeldzaam, score)));
  return {
    antwoorden: plan.antwoorden,
    treffers: treffers.toSorted((a, b) => b.score - a.score),
    aantal: alle.length,
    ...(plan.gelezenAls === undefined ? {} : { gelezenAls: plan.gelezenAls }),
  };
}
