import { OUDE_NUMMERS } from '../../verouderd/index.ts';

/** How it stands with a number: it holds today, it is known as outdated, nobody here checked it, it cannot be one, or there are no digits at all. */
export type Stand = 'geldig' | 'oud' | 'niet-nagekeken' | 'onmogelijk' | 'woorden';

/** A number that holds today and may be a link. */
export interface Geldig {
  readonly id: string;
  readonly naam: string;
  /** Digits only. */
  readonly tel: string;
  readonly bronnen: readonly string[];
}

/** One number of a cell, with the words around it. */
export interface Nummer {
  /** As it stands in the cell, tidied. */
  readonly tekst: string;
  readonly stand: Stand;
  /** The contact it belongs to, when it holds today. */
  readonly contact?: string;
  /** Words beside the number, such as opening hours. */
  readonly erbij: string;
  /** A number of a person more likely than of an organisation. */
  readonly mobiel: boolean;
}

const LIJKT_NUMMER = /\+?\(?\d[\d\s().+/–-]*\d/;
const ALLEEN_NUMMER = /^\+?\(?\d[\d\s().+/–-]*$/;
/** Slashes and points also stand inside a number; with a space on both sides they part two. */
const TUSSEN = /\s*[\n;|]\s*|\s*,\s+|\s+\/\s+|\s+(?:of|en)\s+(?=[+(]?\d)/i;
const VORMEN = [
  /^0(?:800|900|906|909)(?:\d{4}|\d{7})$/,
  // Of a place or a mobile: ten digits, and never 0800 and its kind.
  /^0(?!800|900|906|909)[1-9]\d{8}$/,
  // Municipality, help line, emergency.
  /^14\d{3,4}$/,
  /^116\d{3}$/,
  /^11\d$/,
];

/** The digits of a number, from within the Netherlands: "+31 (0)15 219 09 37" gives "0152190937". */
const cijfersVan = (tekst: string): string => tekst.replace(/^\s*(?:\+|00)\s*31\s*(?:\(0\))?/, '0').replace(/\D/g, '');

/** Reads a cell with one or more numbers. A piece without digits is words; a piece with too few, too many or other digits is `onmogelijk`. */
export function leesNummers(cel: string, geldig: readonly Geldig[]): readonly Nummer[] {
  return cel
    .split(TUSSEN)
    .map((stuk) => stuk.replace(/\s+/g, ' ').trim())
    .filter((stuk) => stuk !== '')
    .map((stuk) => leesNummer(stuk, geldig));
}

function leesNummer(stuk: string, geldig: readonly Geldig[]): Nummer {
  const tekst = (nummerIn(stuk, geldig) ?? LIJKT_NUMMER.exec(stuk)?.[0] ?? stuk).trim();
  const cijfers = cijfersVan(tekst);
  const contact = geldig.find(({ tel }) => tel === cijfers)?.id;
  return {
    tekst,
    stand: contact !== undefined ? 'geldig' : standVan(cijfers),
    ...(contact === undefined ? {} : { contact }),
    erbij: stuk.replace(tekst, ' ').replace(/\s+/g, ' ').trim(),
    mobiel: /^06\d{8}$/.test(cijfers),
  };
}

function standVan(cijfers: string): Exclude<Stand, 'geldig'> {
  if (cijfers === '') return 'woorden';
  // A spreadsheet drops the 0 in front.
  if (OUDE_NUMMERS.has(cijfers) || OUDE_NUMMERS.has(`0${cijfers}`)) return 'oud';
  return VORMEN.some((vorm) => vorm.test(cijfers)) ? 'niet-nagekeken' : 'onmogelijk';
}

/** The words that make a number together, so that opening hours beside it stay apart: one that holds today, otherwise the longest. */
function nummerIn(stuk: string, geldig: readonly Geldig[]): string | undefined {
  const woorden = stuk.split(/\s+/);
  const reeksen = woorden.flatMap((_, van) => woorden.slice(van).map((__, lengte) => woorden.slice(van, van + lengte + 1).join(' ')));
  const nummers = reeksen
    .filter((reeks) => ALLEEN_NUMMER.test(reeks) && ['oud', 'niet-nagekeken'].includes(standVan(cijfersVan(reeks))))
    .sort((a, b) => b.length - a.length);
  return nummers.find((reeks) => geldig.some(({ tel }) => tel === cijfersVan(reeks))) ?? nummers[0];
}
