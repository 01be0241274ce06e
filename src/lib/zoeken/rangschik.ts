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

/** First order of pages, from places in the index alone. */
export function kandidaten(plan: Plan, oogst: readonly Oogst[], zeldzaam: Zeldzaamheid): readonly Kandidaat[] {
  const paginas = new Map<string, { readonly term: number; readonly gewicht: number; readonly plaats: number }[]>();
  for (const { term, gewicht, raak } of oogst) {
    for (const { id, plaatsen } of raak) {
      const lijst = paginas.get(id) ?? [];
      lijst.push(...plaatsen.map((plaats) => ({ term, gewicht, plaats })));
      paginas.set(id, lijst);
    }
  }
  const waarde = (term: number) => (zeldzaam[term] ?? 0) * (plan.termen[term]?.gewicht ?? 0);
  const totaal = plan.termen.reduce((som, _, term) => som + waarde(term), 0) || 1;
  return [...paginas]
    .map(([id, plekken]) => {
      const som = (deel: typeof plekken) =>
        plan.termen.reduce((uit, _, term) => uit + waarde(term) * Math.max(0, ...deel.filter((plek) => plek.term === term).map(({ gewicht }) => gewicht)), 0);
      const gedekt = som(plekken);
      const titel = som(plekken.filter(({ plaats }) => plaats < TITEL));
      const samen = Math.max(...plekken.map((eerste) => som(plekken.filter(({ plaats }) => plaats >= eerste.plaats && plaats < eerste.plaats + VENSTER))));
      const vaak = plekken.reduce((uit, { term, gewicht }) => uit + waarde(term) * gewicht, 0);
      const vroeg = 0.3 / (1 + Math.min(...plekken.map(({ plaats }) => plaats)) / VENSTER);
      return { id, score: vroeg + (gedekt + samen + 0.7 * titel + 0.8 * totaal * (vaak / (vaak + 4 * totaal))) / totaal };
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** Makes a result of a page: its best part, an excerpt, and the score with what stands in title and headings. */
export function trefferVan(bladzijde: Bladzijde, plan: Plan, zeldzaam: Zeldzaamheid, vooraf: number): Treffer {
  const gezocht = gezochtVan(plan);
  const waarde = (term: number) => (zeldzaam[term] ?? 0) * (plan.termen[term]?.gewicht ?? 0);
  const totaal = plan.termen.reduce((som, _, term) => som + waarde(term), 0) || 1;
  const som = (tekst: string) => {
    const beste = new Map<number, number>();
    for (const { term, gewicht } of vondsten(tekst, gezocht)) beste.set(term, Math.max(gewicht, beste.get(term) ?? 0));
    return [...beste].reduce((uit, [term, gewicht]) => uit + waarde(term) * gewicht, 0) / totaal;
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
