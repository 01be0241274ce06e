import { stam } from './stam.ts';

const KORTSTE_WOORD = 5;
const KORTSTE_DEEL = 3;
/** Shorter parts are found by chance: "zaterdag" is not about a ZAT. */
const KORTSTE_HELFT = 4;
const MEESTE = 6;
const TUSSEN = ['', 's', 'en', 'er', 'e'];

/** Compounds on the site that begin or end with this word: "mishandeling" gives "kindermishandeling". Never for short words. */
export function metDeel(woord: string, woorden: readonly string[]): readonly string[] {
  if (woord.length < KORTSTE_WOORD || /\d/.test(woord)) return [];
  const kort = stam(woord);
  return woorden
    .filter((ander) => {
      if (ander.length < woord.length + KORTSTE_DEEL || stam(ander) === kort) return false;
      return ander.startsWith(woord) || ander.endsWith(woord) || (kort.length >= KORTSTE_WOORD && stam(ander).endsWith(kort));
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, MEESTE);
}

/** The two known words that a compound or a joined word is made of: "veiligthuis" gives "veilig" and "thuis"; undefined when it is not. */
export function delenVan(woord: string, bekend: ReadonlySet<string>): readonly [string, string] | undefined {
  // The longest last part first: it carries the meaning.
  for (let knip = KORTSTE_HELFT; knip <= woord.length - KORTSTE_HELFT; knip++) {
    const rechts = woord.slice(knip);
    // A stem may miss its last letter: "thui" and "ssituatie" are no words.
    if (rechts[0] === rechts[1] || !bekend.has(stam(rechts))) continue;
    for (const tussen of TUSSEN) {
      const links = woord.slice(0, knip - tussen.length);
      if (links.length >= KORTSTE_HELFT && woord.slice(links.length, knip) === tussen && bekend.has(stam(links))) return [links, rechts];
    }
  }
  return undefined;
}

/** Words on the site that begin with what is being typed. */
export const metBegin = (begin: string, woorden: readonly string[]): readonly string[] =>
  begin.length < KORTSTE_DEEL
    ? []
    : woorden
        .filter((woord) => woord.startsWith(begin))
        .sort((a, b) => a.length - b.length)
        .slice(0, MEESTE);
