import type { Inhoud, Soort } from './model/dossier.ts';
import { type Post, tijdlijn } from './afgeleid/posten.ts';
import { type Dossierregels, stapVan } from './afgeleid/taken.ts';

/** What to look for. Whatever is left out does not filter. */
export interface Zoekvraag {
  /** Words that must all occur, as part of a word too, whatever their case and accents. */
  readonly tekst?: string;
  readonly soorten?: readonly Exclude<Soort, 'correctie'>[];
  /** Kinds of ground; only signals have one. */
  readonly aarden?: readonly Extract<Inhoud, { readonly soort: 'signaal' }>['aard'][];
  readonly stappen?: readonly number[];
  /** First and last day, YYYY-MM-DD. */
  readonly van?: string;
  readonly tot?: string;
}

const ACCENT = /\p{M}/gu;

/** Lower case and without accents; one character gives one or more, never none but for a loose accent. */
const vouw = (tekst: string): string => tekst.normalize('NFD').replace(ACCENT, '').toLowerCase();

/** The words of a question, folded. */
const woordenVan = (tekst: string): readonly string[] => vouw(tekst).split(/\s+/).filter(Boolean);

/** Every text in a value, at every depth. */
function tekstenIn(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(tekstenIn) : [];
}

/** Fields that hold a code and no words of a person. */
const CODES: ReadonlySet<string> = new Set([
  'soort',
  'op',
  'weging',
  'rondtAf',
  'boom',
  'versie',
  'uitkomst',
  'niveau',
  'normen',
  'eerder',
  'stap',
  'protocol',
]);

const leesbaar = (inhoud: Inhoud): string =>
  Object.entries(inhoud)
    .filter(([veld]) => !CODES.has(veld))
    .flatMap(([, waarde]) => tekstenIn(waarde))
    .join('\n');

/** Everything people wrote in a post, also what was corrected later: it stays visible, so it can be found. */
const alles = ({ eerst, correcties }: Post): string =>
  [leesbaar(eerst), ...correcties.flatMap(({ waarom, wordt }) => [waarom, ...(wordt ? [leesbaar(wordt)] : [])])].join('\n');

/** Folded once for each post: a reader who searches asks the same of thousands at every word. */
const GEVOUWEN = new WeakMap<Post, string>();

function gevouwen(post: Post): string {
  const tekst = GEVOUWEN.get(post) ?? vouw(alles(post));
  GEVOUWEN.set(post, tekst);
  return tekst;
}

const bevat = <T>(lijst: readonly T[] | undefined, waarde: T | undefined): boolean =>
  lijst === undefined || lijst.length === 0 || (waarde !== undefined && lijst.includes(waarde));

/** The posts that answer a question, in the order in which things happened. `protocol` is the slug of the chosen one. */
export function zoekIn(lijst: readonly Post[], vraag: Zoekvraag, regels: Dossierregels, protocol?: string): readonly Post[] {
  const woorden = woordenVan(vraag.tekst ?? '');
  return tijdlijn(lijst).filter((post) => {
    const { nu } = post;
    const past =
      bevat(vraag.soorten, nu.soort) &&
      bevat(vraag.aarden, nu.soort === 'signaal' ? nu.aard : undefined) &&
      (vraag.stappen === undefined || bevat(vraag.stappen, stapVan(post, regels, protocol))) &&
      nu.gebeurdOp >= (vraag.van ?? '') &&
      nu.gebeurdOp <= (vraag.tot ?? '9999-12-31');
    if (!past || woorden.length === 0) return past;
    const tekst = gevouwen(post);
    return woorden.every((woord) => tekst.includes(woord));
  });
}

/** A piece of a text, and whether it was looked for. */
export interface Zoekstuk {
  readonly tekst: string;
  readonly raak: boolean;
}

/** Cuts a text at the words that were looked for, so that a screen can mark them; the pieces together are the text. */
export function markeer(tekst: string, gezocht: string): readonly Zoekstuk[] {
  const tekens = Array.from(tekst);
  const gevouwen = tekens.map(vouw);
  const plek = gevouwen.flatMap((deel, teken) => Array.from(deel, () => teken));
  const heel = Array.from(gevouwen.join(''));
  const raak = new Set<number>();
  for (const woord of woordenVan(gezocht).map((deel) => Array.from(deel))) {
    for (let begin = 0; begin + woord.length <= heel.length; begin += 1) {
      if (woord.every((letter, afstand) => heel[begin + afstand] === letter)) woord.forEach((_, afstand) => raak.add(plek[begin + afstand] ?? 0));
    }
  }
  const stukken: { tekst: string; raak: boolean }[] = [];
  for (const [plaats, teken] of tekens.entries()) {
    const laatste = stukken.at(-1);
    const isRaak = raak.has(plaats) || (vouw(teken) === '' && laatste?.raak === true);
    if (laatste?.raak === isRaak) laatste.tekst += teken;
    else stukken.push({ tekst: teken, raak: isRaak });
  }
  return stukken;
}
