import { kernVan } from './kern.ts';
import type { Plan, Stuk } from './soorten.ts';
import { stam } from './stam.ts';
import { type Plek, isStopwoord, plekken } from './tekst.ts';

/** A term that stands in a text. */
export interface Vondst {
  /** Index of the term in the plan. */
  readonly term: number;
  readonly gewicht: number;
  readonly van: number;
  readonly tot: number;
}

interface Gezocht {
  readonly term: number;
  readonly gewicht: number;
  readonly stammen: readonly string[];
}

/** The stems to look for, longest phrases first. */
export const gezochtVan = (plan: Plan): readonly Gezocht[] =>
  plan.termen
    .flatMap(({ varianten }, term) => varianten.map(({ frase, gewicht }) => ({ term, gewicht, stammen: kernVan(frase) })))
    .sort((a, b) => b.stammen.length - a.stammen.length || b.gewicht - a.gewicht);

/** Where the terms of a plan stand in a text; stop words between the words of a phrase do not count. */
export function vondsten(tekst: string, gezocht: readonly Gezocht[]): readonly Vondst[] {
  const alle = plekken(tekst);
  const alleenStop = gezocht.every(({ stammen }) => stammen.every(isStopwoord));
  const kern = alleenStop ? alle : alle.filter(({ woord }) => !isStopwoord(woord));
  const stammen = kern.map(({ woord }) => stam(woord));
  return kern.flatMap((plek, plaats) => {
    const raak = gezocht.find((een) => een.stammen.every((deel, verder) => stammen[plaats + verder] === deel));
    const laatste: Plek = kern[plaats + (raak?.stammen.length ?? 1) - 1] ?? plek;
    return raak ? [{ term: raak.term, gewicht: raak.gewicht, van: plek.van, tot: laatste.tot }] : [];
  });
}

const LENGTE = 190;

/** A piece of a text around the most of what was asked, with the hits marked. */
export function uittreksel(tekst: string, gevonden: readonly Vondst[]): readonly Stuk[] {
  const begin = besteBegin(gevonden);
  const van = begin < 60 ? 0 : volgendWoord(tekst, begin - 30);
  const tot = tekst.length - van <= LENGTE * 1.2 ? tekst.length : vorigWoord(tekst, van + LENGTE);
  const binnen = gevonden.filter((een) => een.van >= van && een.tot <= tot);
  const stukken: Stuk[] = van > 0 ? [{ tekst: '… ', raak: false }] : [];
  let hier = van;
  for (const een of binnen) {
    if (een.van < hier) continue;
    if (een.van > hier) stukken.push({ tekst: tekst.slice(hier, een.van), raak: false });
    stukken.push({ tekst: tekst.slice(een.van, een.tot), raak: true });
    hier = een.tot;
  }
  if (hier < tot) stukken.push({ tekst: tekst.slice(hier, tot).trimEnd(), raak: false });
  return tot < tekst.length ? [...stukken, { tekst: ' …', raak: false }] : stukken;
}

/** Start of the window with the most different terms. */
function besteBegin(gevonden: readonly Vondst[]): number {
  let beste = { punten: 0, van: 0 };
  for (const [plaats, eerste] of gevonden.entries()) {
    const bij = gevonden.slice(plaats).filter(({ tot }) => tot <= eerste.van + LENGTE - 30);
    const punten = [...new Set(bij.map(({ term }) => term))].reduce(
      (som, term) => som + Math.max(...bij.filter((een) => een.term === term).map(({ gewicht }) => gewicht)),
      0,
    );
    if (punten > beste.punten + 0.01) beste = { punten, van: eerste.van };
  }
  return beste.van;
}

const volgendWoord = (tekst: string, vanaf: number): number => tekst.indexOf(' ', vanaf) + 1;
const vorigWoord = (tekst: string, tot: number): number => {
  const spatie = tekst.lastIndexOf(' ', tot);
  return spatie === -1 ? tot : spatie;
};
