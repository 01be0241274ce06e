import { antwoordenBij } from './antwoorden.ts';
import { kernVan } from './kern.ts';
import { delenVan, metBegin, metDeel } from './samenstelling.ts';
import type { Kennis, Plan, Term, Variant } from './soorten.ts';
import { verbeteringen } from './spelling.ts';
import { stam } from './stam.ts';
import { isStopwoord, woordenVan } from './tekst.ts';
import type { Woordenboek } from './woordenboek.ts';

const GEWICHT = {
  zelf: 1 /** Less than the word itself where the site has that word. */,
  naast: 0.65,
  synoniem: 0.95,
  samenstelling: 0.55,
  begin: 0.6,
  verbetering: 0.8,
  deel: 0.35,
} as const;
/** A question may be long; more words than this make it slower, not better. */
const LANG = 9;
const MEESTE_WOORDEN = 12;

/** Makes a question ready for the index: stop words out, slips mended, compounds and synonyms added, answers found. */
export function maakPlan(vraag: string, kennis: Kennis, boek: Woordenboek): Plan {
  const getypt = voegSamen(woordenVan(vraag).slice(0, MEESTE_WOORDEN), boek);
  const gelezen = getypt.map((woord, index) => lees(woord, boek, index === getypt.length - 1));
  const woorden = gelezen.flatMap(({ als }) => als);
  const termen = gelezen.filter(({ woord }) => !isStopwoord(woord) || getypt.every(isStopwoord)).map((een) => termVan(een, boek));
  const verbeterd = gelezen.some(({ hersteld }) => hersteld);
  return {
    termen: [...termen.map((term) => metSynoniemen(term, kennis, boek)), ...losseSynoniemen(woorden, kennis)],
    antwoorden: antwoordenBij(woorden, kennis),
    ...(verbeterd ? { gelezenAls: woorden.join(' ') } : {}),
  };
}

interface Gelezen {
  readonly woord: string;
  /** The word, or what it was read as. */
  readonly als: readonly string[];
  readonly varianten: readonly Variant[];
  readonly hersteld: boolean;
}

/** "ib er" is one word and so is "0800 2000": neighbours that only the joined form explains. */
function voegSamen(woorden: readonly string[], boek: Woordenboek): readonly string[] {
  return woorden.reduce<readonly string[]>((tot, woord) => {
    const vorig = tot.at(-1);
    return vorig !== undefined && horenSamen(vorig, woord, boek) ? [...tot.slice(0, -1), vorig + woord] : [...tot, woord];
  }, []);
}

const KORTSTE_SAMEN = 4;

function horenSamen(vorig: string, woord: string, boek: Woordenboek): boolean {
  const samen = vorig + woord;
  if (/^\d+$/.test(samen)) return vorig.length >= 3 && woord.length >= 2;
  const losBekend = [vorig, woord].every((een) => boek.opSite.has(stam(een)));
  return !losBekend && samen.length >= KORTSTE_SAMEN && boek.bekend.has(stam(samen));
}

const variant = (frase: string, gewicht: number): Variant => ({ frase, gewicht });

function lees(woord: string, boek: Woordenboek, laatste: boolean): Gelezen {
  const zelf = variant(woord, GEWICHT.zelf);
  if (isStopwoord(woord) || boek.bekend.has(stam(woord)) || /\d/.test(woord)) return { woord, als: [woord], varianten: [zelf], hersteld: false };
  const delen = delenVan(woord, boek.bekend);
  if (delen) {
    const los = delen.map((deel) => variant(deel, GEWICHT.deel));
    return { woord, als: [woord, ...delen], varianten: [zelf, variant(delen.join(' '), GEWICHT.zelf), ...los], hersteld: false };
  }
  const begin = laatste ? metBegin(woord, boek.woorden) : [];
  if (begin.length > 0) return { woord, als: [woord], varianten: [zelf, ...begin.map((een) => variant(een, GEWICHT.begin))], hersteld: false };
  const beter = verbeteringen(woord, boek.alle);
  return {
    woord,
    als: beter.length > 0 ? beter : [woord],
    varianten: [zelf, ...beter.map((een) => variant(een, GEWICHT.verbetering))],
    hersteld: beter.length > 0,
  };
}

function termVan({ woord, als, varianten }: Gelezen, boek: Woordenboek): Term {
  // Parts of a known compound help a little: "thuissituatie" also looks for "thuis".
  const delen = varianten.length === 1 && woord.length >= LANG ? (delenVan(woord, boek.opSite) ?? []) : [];
  const verwant = als.flatMap((een) => metDeel(een, boek.woorden)).map((een) => variant(een, GEWICHT.samenstelling));
  return {
    woord,
    gewicht: 1,
    varianten: uniek([
      ...varianten,
      ...verwant,
      ...(delen.length === 0 ? [] : [variant(delen.join(' '), GEWICHT.verbetering)]),
      ...delen.map((een) => variant(een, GEWICHT.deel)),
    ]),
  };
}

/** Each phrase once, with the most that it is worth. */
const uniek = (varianten: readonly Variant[]): readonly Variant[] =>
  varianten.toSorted((a, b) => b.gewicht - a.gewicht).filter((een, index, alle) => alle.findIndex(({ frase }) => zelfde(frase, een.frase)) === index);
const zelfde = (een: string, ander: string): boolean => kernVan(een).join(' ') === kernVan(ander).join(' ');

/** Adds the terms of the field to a word that means the same. */
function metSynoniemen(term: Term, { synoniemen }: Kennis, boek: Woordenboek): Term {
  const gewicht = boek.opSite.has(stam(term.woord)) ? GEWICHT.naast : GEWICHT.synoniem;
  const eigen = new Set(term.varianten.filter(({ gewicht }) => gewicht > GEWICHT.samenstelling).map(({ frase }) => kernVan(frase).join(' ')));
  const erbij = synoniemen
    .filter(({ zegt }) => zegt.some((een) => eigen.has(kernVan(een).join(' '))))
    .flatMap(({ bedoelt }) => bedoelt.map((een) => variant(een, gewicht)));
  return { ...term, varianten: uniek([...term.varianten, ...erbij]) };
}

/** Terms of the field for an everyday phrase of several words: "kind vertelt zelf" asks for "onthulling". */
function losseSynoniemen(woorden: readonly string[], { synoniemen }: Kennis): readonly Term[] {
  const stammen = new Set(woorden.map(stam));
  return synoniemen
    .filter(({ zegt }) => zegt.some((een) => kernVan(een).length > 1 && kernVan(een).every((kern) => stammen.has(kern))))
    .map(({ zegt, bedoelt }) => ({ woord: zegt[0] ?? '', gewicht: 0.9, varianten: bedoelt.map((een) => variant(een, GEWICHT.zelf)) }));
}
