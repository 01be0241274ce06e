import type { Plek } from './gegevens.ts';
import { BEGINWOORDEN, GEEN_NAAM } from './woorden.ts';

const TUSSEN = String.raw`(?:\s(?:van|de|der|den|het|ten|ter|te|el|al|ben|’t|'t))*`;
const WOORD = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
/** Two words with a capital, also with "van der" between, or letters and a surname: J. Jansen. */
const PAAR = new RegExp(String.raw`(?<![\p{L}\d-])(${WOORD}|(?:\p{Lu}\.\s?){1,4})${TUSSEN}\s?(?<=[\s.])(${WOORD})(?![\p{L}])`, 'gu');
/** A form of address with a surname. */
const AANSPREEK = new RegExp(
  String.raw`(?<![\p{L}])(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|[Ff]amilie|[Ff]am\.)${TUSSEN.replace('*', '{0,3}')}\s(${WOORD})`,
  'gu',
);

/** Whether a sentence begins at this place. */
function isBegin(tekst: string, plaats: number): boolean {
  const ervoor = tekst.slice(Math.max(0, plaats - 20), plaats);
  return /(?:^|[.!?:;…\n(–‘’“”"'-])\s*$/.test(ervoor) || ervoor.trim() === '';
}

/** Blanks out words that everybody may write, so that they are part of no name; every place stays the same. */
const zonder = (tekst: string, bekend: readonly string[]): string =>
  bekend.reduce((over, naam) => over.replaceAll(naam, (vondst) => 'x'.repeat(vondst.length)), tekst);

/** Finds what looks like a first name with a surname, or a form of address with one. `bekend`: names of organisations and subjects, which are no people. */
export function namenIn(tekst: string, bekend: readonly string[]): readonly Plek[] {
  const kaal = zonder(tekst, bekend);
  const namen: Plek[] = [];
  PAAR.lastIndex = 0;
  for (let vondst = PAAR.exec(kaal); vondst; vondst = PAAR.exec(kaal)) {
    const [geheel, eerste = '', laatste = ''] = vondst;
    const gewoon = isBegin(kaal, vondst.index) && BEGINWOORDEN.has(eerste.toLowerCase());
    if (gewoon || [eerste, laatste].some((woord) => GEEN_NAAM.has(woord.toLowerCase()))) {
      // The second word can be the first of a name.
      PAAR.lastIndex = vondst.index + eerste.length;
    } else namen.push({ tekst: geheel, plaats: vondst.index });
  }
  const aangesproken = [...kaal.matchAll(AANSPREEK)]
    .filter(([, naam = '']) => !GEEN_NAAM.has(naam.toLowerCase()))
    .map((vondst) => ({ tekst: vondst[0], plaats: vondst.index }))
    .filter(({ tekst: stuk, plaats }) => !namen.some((naam) => naam.plaats < plaats + stuk.length && plaats < naam.plaats + naam.tekst.length));
  return [...namen, ...aangesproken];
}
