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
  const gekort = stam(woord);
  const kern = gekort.length >= KORTSTE_WOORD ? gekort : woord;
  return woorden
    .filter((ander) => {
      const stamAnder = stam(ander);
      return (
        stamAnder !== gekort && ander.length >= kern.length + KORTSTE_DEEL && (ander.startsWith(kern) || ander.endsWith(woord) || stamAnder.endsWith(kern))
      );
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, MEESTE);
}

/** The two known words that a compound or a joined word is made of: "veiligthuis" gives "veilig" and "thuis"; undefined when it is not. */
export function delenVan(woord: string, bekend: ReadonlySet<string>): readonly [string, string] | undefined {
  // The longest last part first: it carries the meaning.
  for (let knip = KORTSTE_HELFT; knip <= woord.length - KORTSTE_HELFT; knip++) {
    const rechts = woord.slice(knip);
    // A stem may miss letters that a word has: "ssituatie" is no word.
    if (/^(.)\1/.test(rechts) || !bekend.has(stam(rechts))) continue;
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
