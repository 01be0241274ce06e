import { zoekvorm } from './kern.ts';
import { maakPlan } from './plan.ts';
import { type Oogst, kandidaten, trefferVan, zeldzaamheid } from './rangschik.ts';
import type { Antwoord, Kennis, Treffer, Zoekbron } from './soorten.ts';
import { stam } from './stam.ts';
import { type Woordenboek, maakWoordenboek } from './woordenboek.ts';

/** What the screen shows after a search. */
export interface Uitslag {
  readonly antwoorden: readonly Antwoord[];
  readonly treffers: readonly Treffer[];
  /** Number of pages that have something of the question. */
  readonly aantal: number;
  readonly gelezenAls?: string;
}

/** Pages that are read for the second, finer order, and shown at first; more come when asked. */
export const PER_KEER = 6;

/** Entries of one page, such as the glossary, must not push other pages away: after the first they count less. */
const ZELFDE_BLAD = 0.55;
/** Readers who chose no protocol are shown more than one of them. */
const ZELFDE_PROTOCOL = 0.93;

const zonderAnker = (href: string): string => href.replace(/#.*$/, '');

/** Best first, with some variety; the page of the answer above is not repeated. */
function spreid(treffers: readonly Treffer[], gepind: string | undefined): readonly Treffer[] {
  const bladen = new Set(gepind === undefined ? [] : [zonderAnker(gepind)]);
  const protocollen = new Set<string>();
  return treffers
    .filter(({ href }) => href !== gepind)
    .toSorted(opScore)
    .map((treffer) => {
      const blad = zonderAnker(treffer.href);
      const weer = (bladen.has(blad) ? ZELFDE_BLAD : 1) * (protocollen.has(treffer.protocol ?? '') ? ZELFDE_PROTOCOL : 1);
      bladen.add(blad);
      if (treffer.protocol !== undefined) protocollen.add(treffer.protocol);
      return { ...treffer, score: treffer.score * weer };
    })
    .toSorted(opScore);
}
const opScore = (a: Treffer, b: Treffer): number => b.score - a.score || a.href.localeCompare(b.href);

/** Where an excerpt shows what holds no more, the numbers of today stand above it. */
const NUMMERS = 'nummers';
const toontOud = ({ uittreksel }: Treffer): boolean => /\d{3}.*\(vervallen/.test(uittreksel.map(({ tekst }) => tekst).join(''));

const boeken = new WeakMap<Kennis, Woordenboek>();
function boekVan(kennis: Kennis): Woordenboek {
  const boek = boeken.get(kennis) ?? maakWoordenboek(kennis);
  boeken.set(kennis, boek);
  return boek;
}

/** Makes ready what the first question needs, while the reader still types. Rejects when the words cannot be read. */
export async function bereidVoor(bron: Zoekbron): Promise<void> {
  boekVan(await bron.kennis());
}

export interface Keuzes {
  /** Short name of the only protocol to search in. */
  readonly protocol?: string | undefined;
  /** Number of pages to show. */
  readonly toon?: number;
  /** Called with the answers that stand above all results, before the index is asked: who needs a number must not wait for pages. */
  readonly meteen?: (antwoorden: readonly Antwoord[]) => void;
}

/** Searches the site and gives the best pages with an excerpt. Rejects when the index cannot be read. */
export async function zoek(vraag: string, bron: Zoekbron, { protocol, toon = PER_KEER, meteen }: Keuzes = {}): Promise<Uitslag> {
  const kennis = await bron.kennis();
  const boek = boekVan(kennis);
  const plan = maakPlan(vraag, kennis, boek);
  if (plan.antwoorden.length > 0) meteen?.(plan.antwoorden);
  const oogst: readonly Oogst[] = await Promise.all(
    plan.termen.flatMap(({ varianten }, term) =>
      varianten.map(async ({ frase, gewicht }) => ({ term, gewicht, raak: await bron.zoek(zoekvorm(frase), protocol) })),
    ),
  );
  // Pagefind keeps silent when a piece of its index does not arrive: a word that the site has must be found.
  if (protocol === undefined && oogst.every(({ raak }) => raak.length === 0) && plan.termen.some(({ woord }) => boek.opSite.has(stam(woord)))) {
    throw new Error('the index could not be read');
  }
  const zeldzaam = zeldzaamheid(plan, oogst, kennis.aantal);
  const alle = kandidaten(plan, oogst, zeldzaam);
  const treffers = await Promise.all(alle.slice(0, toon).map(async ({ id, score }) => trefferVan(await bron.bladzijde(id), plan, zeldzaam, score)));
  const antwoorden = plan.antwoorden.length === 0 && treffers.some(toontOud) ? kennis.antwoorden.filter(({ id }) => id === NUMMERS) : plan.antwoorden;
  return {
    antwoorden,
    treffers: spreid(treffers, antwoorden[0]?.paginas[0]?.href),
    aantal: alle.length,
    ...(plan.gelezenAls === undefined ? {} : { gelezenAls: plan.gelezenAls }),
  };
}
