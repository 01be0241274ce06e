/** Number of letters to change, add, leave out or swap with a neighbour to get from one word to the other; stops counting above `grens`. */
export function afstand(een: string, ander: string, grens: number): number {
  if (Math.abs(een.length - ander.length) > grens) return grens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: ander.length + 1 }, (_, index) => index);
  for (let i = 1; i <= een.length; i++) {
    const rij = [i];
    for (let j = 1; j <= ander.length; j++) {
      const zelfde = een[i - 1] === ander[j - 1];
      let kost = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (zelfde ? 0 : 1));
      if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) kost = Math.min(kost, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(kost);
    }
    if (Math.min(...rij) > grens) return grens + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[ander.length] ?? grens + 1;
}

// Sounds that people write in two ways.
const KLANKEN: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/ou/g, 'au'],
  [/g(?!$)|ch/g, 'g'],
  [/ck|c(?=[aou])|q/g, 'k'],
  [/dt$|d$/g, 't'],
  [/(.)\1/g, '$1'],
  [/th/g, 't'],
  [/ph/g, 'f'],
];
const klank = (woord: string): string => KLANKEN.reduce((tekst, [van, naar]) => tekst.replace(van, naar), woord);

/** How far a slip may be from the word that was meant; short words are too alike to guess. */
const ruimte = (lengte: number): number => (lengte < 4 ? 0 : lengte < 8 ? 1 : 2);

/** The known words that were probably meant, nearest first, two at most. */
export function verbeteringen(woord: string, bekend: readonly string[]): readonly string[] {
  const grens = ruimte(woord.length);
  if (grens === 0 || /\d/.test(woord)) return [];
  const eigen = klank(woord);
  return bekend
    .flatMap((ander) => {
      const letters = afstand(woord, ander, grens);
      if (letters > grens) return [];
      const verschil = letters + afstand(eigen, klank(ander), 3) + (ander[0] === woord[0] ? 0 : 1);
      return [{ ander, verschil }];
    })
    .sort((a, b) => a.verschil - b.verschil)
    .slice(0, 2)
    .filter(({ verschil }, _, [eerste]) => verschil <= (eerste?.verschil ?? 0) + 0.5)
    .map(({ ander }) => ander);
}
