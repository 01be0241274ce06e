import type { Bladzijde, Plan, Raak, Treffer } from './soorten.ts';
import { gezochtVan, uittreksel, vondsten } from './uittreksel.ts';

/** How rare each term is: a term on every page says little. */
export type Zeldzaamheid = readonly number[];

export interface Kandidaat {
  readonly id: string;
  readonly score: number;
}

/** Hits of one variant of one term. */
export interface Oogst {
  readonly term: number;
  readonly gewicht: number;
  readonly raak: readonly Raak[];
}

/** Indexed words that stand this near each other belong together. */
const VENSTER = 24;
/** The first indexed words of a page are its title. */
const TITEL = 6;
const STERK = 0.5;

/** Rarity per term, from the number of pages that have it. */
export function zeldzaamheid(plan: Plan, oogst: readonly Oogst[], aantal: number): Zeldzaamheid {
  return plan.termen.map((_, term) => {
    const paginas = new Set(oogst.filter((een) => een.term === term && een.gewicht >= STERK).flatMap(({ raak }) => raak.map(({ id }) => id))).size;
    return Math.log(1 + (aantal - Math.min(paginas, aantal) + 0.5) / (paginas + 0.5));
  });
}

interface Hit {
  readonly term: number;
  readonly gewicht: number;
  readonly plaats: number;
}

/** First order of pages, from places in the index alone. */
export function kandidaten(plan: Plan, oogst: readonly Oogst[], zeldzaam: Zeldzaamheid): readonly Kandidaat[] {
  const waarden = waardenVan(plan, zeldzaam);
  return [...perPagina(oogst)].map(([id, hits]) => ({ id, score: paginaScore(hits, waarden) })).sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** What each term counts for: its rarity times its part in the question. */
const waardenVan = (plan: Plan, zeldzaam: Zeldzaamheid): readonly number[] => plan.termen.map(({ gewicht }, term) => (zeldzaam[term] ?? 0) * gewicht);
const totaalVan = (waarden: readonly number[]): number => waarden.reduce((som, een) => som + een, 0) || 1;

/** The hits per page, in the order of the text. */
function perPagina(oogst: readonly Oogst[]): ReadonlyMap<string, readonly Hit[]> {
  const paginas = new Map<string, Hit[]>();
  for (const { term, gewicht, raak } of oogst) {
    for (const { id, plaatsen } of raak) {
      const lijst = paginas.get(id) ?? [];
      for (const plaats of plaatsen) lijst.push({ term, gewicht, plaats });
      paginas.set(id, lijst);
    }
  }
  for (const lijst of paginas.values()) lijst.sort((a, b) => a.plaats - b.plaats);
  return paginas;
}

function paginaScore(hits: readonly Hit[], waarden: readonly number[]): number {
  const totaal = totaalVan(waarden);
  const waarde = (term: number) => waarden[term] ?? 0;
  const gedekt = dekking(hits, 0, Infinity, waarden);
  const titel = dekking(hits, 0, TITEL, waarden);
  const samen = Math.max(...hits.map(({ plaats }, index) => dekking(hits, index, plaats + VENSTER, waarden)));
  const vaak = hits.reduce((som, { term, gewicht }) => som + waarde(term) * gewicht, 0);
  const vroeg = 0.3 / (1 + (hits[0]?.plaats ?? 0) / VENSTER);
  return vroeg + (gedekt + samen + 0.7 * titel + 0.8 * totaal * (vaak / (vaak + 4 * totaal))) / totaal;
}

/** What the hits from an index up to a place are worth together, each term once. */
function dekking(hits: readonly Hit[], vanaf: number, tot: number, waarden: readonly number[]): number {
  const beste: number[] = [];
  for (let index = vanaf; index < hits.length; index++) {
    const hit = hits[index];
    if (hit === undefined || hit.plaats >= tot) break;
    beste[hit.term] = Math.max(hit.gewicht, beste[hit.term] ?? 0);
  }
  return beste.reduce((som, gewicht, term) => som + gewicht * (waarden[term] ?? 0), 0);
}

/** Makes a result of a page: its best part, an excerpt, and the score with what stands in title and headings. */
export function trefferVan(bladzijde: Bladzijde, plan: Plan, zeldzaam: Zeldzaamheid, vooraf: number): Treffer {
  const gezocht = gezochtVan(plan);
  const waarden = waardenVan(plan, zeldzaam);
  const totaal = totaalVan(waarden);
  const som = (tekst: string) => {
    const beste = new Map<number, number>();
    for (const { term, gewicht } of vondsten(tekst, gezocht)) beste.set(term, Math.max(gewicht, beste.get(term) ?? 0));
    return [...beste].reduce((uit, [term, gewicht]) => uit + (waarden[term] ?? 0) * gewicht, 0) / totaal;
  };
  const titel = som(bladzijde.titel);
  const delen = bladzijde.delen.map((deel) => {
    const kop = som(deel.kop);
    const geheel = som(`${deel.kop} ${deel.tekst}`);
    return { deel, punten: geheel + 0.7 * kop };
  });
  const beste = delen.reduce((tot, een) => (een.punten > tot.punten ? een : tot), delen[0] ?? { deel: { anker: '', kop: '', tekst: '' }, punten: 0 });
  const { anker, kop, tekst } = beste.deel;
  return {
    href: anker === '' ? bladzijde.href : `${bladzijde.href}#${anker}`,
    titel: bladzijde.titel,
    ...(bladzijde.protocol === undefined ? {} : { protocol: bladzijde.protocol }),
    ...(bladzijde.plaats === undefined ? {} : { plaats: bladzijde.plaats }),
    ...(kop === '' || kop === bladzijde.titel ? {} : { kop }),
    uittreksel: uittreksel(tekst, vondsten(tekst, gezocht)),
    score: (vooraf + 0.8 * titel + beste.punten) * (bladzijde.gewicht ?? 1),
  };
}
