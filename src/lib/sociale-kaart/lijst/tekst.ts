import { nummersIn, OUDE_NUMMERS, oudeAdressenIn, vindNummers } from '../../verouderd/index.ts';

/** Longest paragraph that the checks of the site accept, in characters, with room for the words before it. */
const LANGSTE = 300;

/** A cell as it may be shown: no marks that cannot be seen, Dutch quotes, one space between words. Line breaks stay. */
export const schoon = (cel: string): string =>
  cel
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]|\p{Zl}|\p{Zp}/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(^|[\s(‘])["']/g, '$1‘')
    .replace(/["']/g, '’')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** What a formula shows: the words of a HYPERLINK, or the formula itself as text. */
export function zonderFormule(cel: string): string {
  const link = /^=\s*HYPERLINK\s*\(\s*"([^"]*)"(?:\s*[;,]\s*"([^"]*)")?\s*\)$/i.exec(cel.trim());
  return link === null ? cel : (link[2] ?? link[1] ?? '');
}

/** Only signs that mean nothing in Markdown and MDX. */
const VEILIG = /^(?![-+]|\d+[.)](?:\s|$))(?!.*(?:www\.|:\/\/))[\p{L}\p{M}\p{N} ,.;:()‘’/+–-]*$/iu;

/** Signs with which Markdown or MDX begins something, also across two pieces: a program reads them as text when they are written by their number. */
const TEKENS = /[`\\{}<>[\]*_~&|]/g;

/** A text as MDX that shows exactly these words, whatever signs are in it, and never a link. */
export function alsMdx(tekst: string): string {
  const plat = tekst.replace(/\s+/g, ' ').trim();
  if (VEILIG.test(plat)) return plat;
  const code = plat.replace(/'/g, '’').replace(TEKENS, (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `{'${code}'}`;
}

/** A text as the value of an attribute: without signs that end it, and without numbers, which cannot be marked there. */
export const alsNaam = (tekst: string): string =>
  zonderNummers(tekst)
    .replace(/[<>{}`\\]/g, ' ')
    .replace(/&(?=#?\w+;)/g, '+')
    .replace(/\s+/g, ' ')
    .trim();

const ADRES = /[^\s@,;()<>]+@[^\s@,;()<>]+\.[a-z]{2,}|(?:https?:\/\/|www\.)[^\s,;()<>]+/gi;

function zonderNummers(tekst: string): string {
  const weg = [...vindNummers(tekst).map((vondst) => vondst.tekst), ...(tekst.match(ADRES) ?? [])];
  return weg.reduce((over, stuk) => over.replace(stuk, ' '), tekst).replace(/[\s–:,-]+$/, '');
}

/** A number or address in MDX: outdated, or of the school and not checked here. */
export const gemerkt = (tekst: string, oud: boolean, nu?: string): string =>
  oud ? `<Oud${nu === undefined ? '' : ` nu="${nu}"`}>${alsMdx(tekst)}</Oud>` : `<Eigen>${alsMdx(tekst)}</Eigen>`;

/** Words as MDX with every number, mail address and site in them marked. `geldig`: numbers that hold today, digits only. */
export function lopend(tekst: string, geldig: ReadonlySet<string>): string {
  const vondsten = [
    ...vindNummers(tekst)
      .filter(({ cijfers }) => !geldig.has(cijfers))
      .map((vondst) => ({ stuk: vondst.tekst, plaats: vondst.plaats, oud: OUDE_NUMMERS.has(vondst.cijfers) })),
    ...[...tekst.matchAll(ADRES)].map((vondst) => ({ stuk: vondst[0], plaats: vondst.index, oud: oudeAdressenIn(vondst[0]).length > 0 })),
  ].sort((a, b) => a.plaats - b.plaats);
  let plaats = 0;
  const delen: string[] = [];
  for (const vondst of vondsten.filter((een, index) => !vondsten.slice(0, index).some((eerder) => eerder.plaats + eerder.stuk.length > een.plaats))) {
    delen.push(metSpaties(tekst.slice(plaats, vondst.plaats)), gemerkt(vondst.stuk, vondst.oud));
    plaats = vondst.plaats + vondst.stuk.length;
  }
  return [...delen, metSpaties(tekst.slice(plaats))].join('').trim();
}

/** Spaces at the ends part a text from what is marked beside it. */
function metSpaties(tekst: string): string {
  const midden = tekst.trim();
  if (midden === '') return tekst === '' ? '' : ' ';
  return `${/^\s/.test(tekst) ? ' ' : ''}${alsMdx(midden)}${/\s$/.test(tekst) ? ' ' : ''}`;
}

/** Cuts a long text between sentences, and a sentence that is too long between words; nothing gets lost. */
export function inStukken(tekst: string): readonly string[] {
  const woorden = tekst.split(/\s+/);
  const stukken: string[] = [];
  let stuk = '';
  for (const [plaats, woord] of woorden.entries()) {
    const zin = woorden.slice(plaats).findIndex((een) => /[.!?]$/.test(een));
    const rest = woorden.slice(plaats, zin === -1 ? undefined : plaats + zin + 1).join(' ');
    const begintZin = /[.!?]$/.test(woorden[plaats - 1] ?? '');
    if (stuk !== '' && (stuk.length + woord.length >= LANGSTE || (begintZin && stuk.length + rest.length >= LANGSTE))) {
      stukken.push(stuk);
      stuk = '';
    }
    stuk = stuk === '' ? woord : `${stuk} ${woord}`;
  }
  return [...stukken, stuk];
}

/** Whether a text holds a number or address that is known as outdated. */
export const heeftOud = (tekst: string): boolean => nummersIn(tekst).some((nummer) => OUDE_NUMMERS.has(nummer)) || oudeAdressenIn(tekst).length > 0;
