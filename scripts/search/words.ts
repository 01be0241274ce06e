// The words of the site as the index and the spelling help need them.
import { indexvorm, isStopwoord, kernVan, stam, woordenVan, type Bladzijde, type Kennis } from '../../src/lib/zoeken/index.ts';

/** Two stems that belong together, such as "veilig thuis". */
export type Pairs = ReadonlySet<string>;

/** Pairs of neighbours in the phrases that the search may ask for. */
export function pairsOf(kennis: Pick<Kennis, 'synoniemen'>): Pairs {
  return new Set(kennis.synoniemen.flatMap(({ bedoelt }) => bedoelt).flatMap((phrase) => pairs(kernVan(phrase))));
}

const pairs = (stems: readonly string[]): readonly string[] => stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`);

/** The words of a page for the index: title first, then each heading and its text, each word once per piece. Fewer words make a smaller index; the text itself comes from elsewhere. */
export function indexWords(page: Bladzijde, together: Pairs): string {
  const often = new Map<string, number>();
  return [page.titel, ...page.delen.flatMap(({ kop, tekst }) => [kop, tekst])].flatMap((text) => once(text, together, often)).join(' ');
}

/** Hearing a word more often says nothing new about a page. */
const ENOUGH = 3;

/** Leaves out stop words and what the piece already has or the page has often enough, save the words of a phrase that can be asked for. */
function once(text: string, together: Pairs, often: Map<string, number>): readonly string[] {
  const stems = woordenVan(text)
    .filter((word) => !isStopwoord(word))
    .map(stam);
  const seen = new Set<string>();
  const joined = (at: number): boolean => {
    const pair = `${stems[at - 1] ?? ''} ${stems[at] ?? ''}`;
    return together.has(pair) && !seen.has(pair);
  };
  return stems
    .filter((stem, at) => {
      const times = often.get(stem) ?? 0;
      const keep = (!seen.has(stem) && times < ENOUGH) || joined(at) || joined(at + 1);
      if (keep) often.set(stem, times + 1);
      seen.add(stem).add(`${stems[at - 1] ?? ''} ${stem}`);
      return keep;
    })
    .map(indexvorm);
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
