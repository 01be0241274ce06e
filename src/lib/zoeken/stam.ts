const KLINKER = /[aeiouy]/;
/** After two vowels the s belongs to the word: "thuis", "prijs". */
const EIGEN_S = /[aeiou][aeiouj]s$/;

/** A question looks at the same words thousands of times. */
const bekend = new Map<string, string>();

/** Cuts the endings of a normalised Dutch word, so that forms of one word meet: "plekken" and "plek", "vertelt" and "vertelde". Only for comparing. */
export function stam(woord: string): string {
  const eerder = bekend.get(woord);
  if (eerder !== undefined) return eerder;
  const nieuw = woord.length < KORTSTE || /\d/.test(woord) ? woord : knip(woord);
  bekend.set(woord, nieuw);
  return nieuw;
}

const KORTSTE = 4;

function knip(woord: string): string {
  let kort = woord;
  for (const einde of ['en', 'e', 's', 'de', 'te', 'd', 't']) {
    const rest = kort.slice(0, -einde.length);
    if (einde === 's' && EIGEN_S.test(kort)) continue;
    if (kort.endsWith(einde) && rest.length >= 3 && KLINKER.test(rest)) {
      kort = rest;
      if (einde !== 'e' && einde !== 's') break;
    }
  }
  // "school" and "scholen", "plekken" and "plek", "brieven" and "brief".
  return kort
    .replace(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
