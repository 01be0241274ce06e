const KLINKER = /[aeiouy]/;

/** Cuts the endings of a normalised Dutch word, so that forms of one word meet: "plekken" and "plek", "vertelt" and "vertelde". Only for comparing. */
export function stam(woord: string): string {
  if (woord.length < 4 || /\d/.test(woord)) return woord;
  let kort = woord;
  for (const einde of ['en', 'e', 's', 'de', 'te', 'd', 't']) {
    const rest = kort.slice(0, -einde.length);
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
