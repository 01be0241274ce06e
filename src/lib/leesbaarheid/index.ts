/** How easy a text reads, by the formula of Flesch as Douma fitted it to Dutch. */
export interface Leesmaat {
  /** About 0 (very hard) to 100 (very easy); 0 when there are no words. */
  readonly score: number;
  readonly zinnen: number;
  readonly woorden: number;
  readonly lettergrepen: number;
}

/** Vowels that make one syllable in Dutch, longest first; a vowel with a trema or an accent always starts its own. */
const KLANK = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;
/** Abbreviations whose dot ends no sentence. */
const AFKORTING = /\b(bijv|bv|o\.a|d\.w\.z|t\/m|m\.b\.t|enz|nr|art|blz|dhr|mevr|i\.v\.m|z\.s\.m|evt|incl|resp|ca)\.$/i;

/** Splits one paragraph or list item into sentences; the end of the piece ends the last one. */
export function zinnen(stuk: string): readonly string[] {
  const delen = stuk.trim().split(/(?<=[.!?;…][’”)\]]*)\s+(?=["‘“([]*[\p{Lu}\p{N}]|[a-z])/u);
  return delen
    .reduce<readonly string[]>((klaar, deel) => {
      const vorige = klaar.at(-1);
      return vorige !== undefined && AFKORTING.test(vorige) ? [...klaar.slice(0, -1), `${vorige} ${deel}`] : [...klaar, deel];
    }, [])
    .filter((zin) => woorden(zin).length > 0);
}

/** The words of a text; a number or a sign alone is none. */
export function woorden(tekst: string): readonly string[] {
  return tekst.split(/[\s/–—]+/).filter((woord) => /\p{L}/u.test(woord));
}

/** Counts the syllables of a word; an abbreviation without vowels counts one for every letter. */
export function lettergrepen(woord: string): number {
  const klanken = woord.toLowerCase().match(KLANK)?.length ?? 0;
  return klanken === 0 ? woord.replace(/[^\p{L}]/gu, '').length : klanken;
}

/** Measures a text, given as paragraphs and list items: 206.84 − 77 × syllables per word − 0.93 × words per sentence. */
export function fleschDouma(stukken: readonly string[]): Leesmaat {
  const alle = stukken.flatMap(zinnen);
  const losse = alle.flatMap(woorden);
  const grepen = losse.reduce((som, woord) => som + lettergrepen(woord), 0);
  const maat = { zinnen: alle.length, woorden: losse.length, lettergrepen: grepen };
  if (losse.length === 0) return { score: 0, ...maat };
  const score = 206.84 - (77 * grepen) / losse.length - (0.93 * losse.length) / alle.length;
  return { score: Math.round(score * 10) / 10, ...maat };
}
