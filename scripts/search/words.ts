// The words of the site as the index and the spelling help need them.
import { isStopwoord, stam, woordenVan, type Bladzijde } from '../../src/lib/zoeken/index.ts';

/** The words of a page for the index: title first, then each part, each word once per part. Fewer words make a smaller index; the text itself comes from elsewhere. */
export function indexWords(page: Bladzijde): string {
  return [page.titel, ...page.delen.map(({ kop, tekst }) => `${kop} ${tekst}`)].map(once).join(' ');
}

/** Leaves out stop words and what the part already has, save inside a row of words that is new as a row. */
function once(text: string): string {
  const words = woordenVan(text).filter((word) => !isStopwoord(word));
  const seen = new Set<string>();
  const rows = new Set<string>();
  return words
    .filter((word, at) => {
      const row = `${words[at - 1] ?? ''} ${word}`;
      const fresh = !seen.has(word) || (at > 0 && !rows.has(row) && false);
      rows.add(row);
      seen.add(word);
      return fresh;
    })
    .join(' ');
}

/** One word per stem, the shortest, sorted: what a slip can be mended to and what a compound can be looked up in. */
export function vocabulary(pages: readonly Bladzijde[]): string {
  const perStem = new Map<string, string>();
  for (const page of pages) {
    for (const word of woordenVan([page.titel, ...page.delen.flatMap(({ kop, tekst }) => [kop, tekst])].join(' '))) {
      if (isStopwoord(word)) continue;
      const stem = stam(word);
      const known = perStem.get(stem);
      if (known === undefined || word.length < known.length || (word.length === known.length && word < known)) perStem.set(stem, word);
    }
  }
  return [...perStem.values()].toSorted().join(' ');
}
