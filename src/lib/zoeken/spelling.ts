/** Number of letters to change, add, leave out or swap with a neighbour to get from one word to the other; stops counting above `grens`. */
export function afstand(een: string, ander: string, grens: number): number {
  if (Math.abs(een.length - ander.length) > grens) return grens + 1;
  let voorvorige: readonly number[] = [];
  let vorige: readonly number[] = Array.from({ length: ander.length + 1 }, (_, index) => index);
  for (let i = 1; i <= een.length; i++) {
    const rij = rijVan(een, ander, i, [voorvorige, vorige]);
    if (Math.min(...rij) > grens) return grens + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return op(vorige, ander.length);
}

const op = (rij: readonly number[], plaats: number): number => rij[plaats] ?? Infinity;

/** One row of the table of distances, from the two rows above it. */
function rijVan(een: string, ander: string, i: number, [voorvorige, vorige]: readonly [readonly number[], readonly number[]]): readonly number[] {
  const rij = [i];
  for (let j = 1; j <= ander.length; j++) {
    const zelfde = een[i - 1] === ander[j - 1];
    const gewisseld = een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1];
    rij.push(Math.min(op(vorige, j) + 1, op(rij, j - 1) + 1, op(vorige, j - 1) + (zelfde ? 0 : 1), gewisseld ? op(voorvorige, j - 2) + 1 : Infinity));
  }
  return rij;
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

const zelfdeBegin = (een: string, ander: string): boolean => een.startsWith(ander.slice(0, 1));

/** The known words that were probably meant, nearest first, two at most. */
export function verbeteringen(woord: string, bekend: readonly string[]): readonly string[] {
  const grens = ruimte(woord.length);
  if (grens === 0 || /\d/.test(woord)) return [];
  const eigen = klank(woord);
  return bekend
    .flatMap((ander) => {
      const letters = afstand(woord, ander, grens);
      // A slip is seldom in the first letter, and two slips in one word are rare enough to be strict.
      if (letters > grens || (letters > 1 && !zelfdeBegin(ander, woord))) return [];
      const verschil = letters + afstand(eigen, klank(ander), 3) + (zelfdeBegin(ander, woord) ? 0 : 1);
      return [{ ander, verschil }];
    })
    .sort((a, b) => a.verschil - b.verschil)
    .filter(({ verschil }, _, [eerste]) => verschil === eerste?.verschil)
    .slice(0, 2)
    .map(({ ander }) => ander);
}
