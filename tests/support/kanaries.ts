/**
 * Words to look for on a disk. No four letters in a row stand twice in any of them: what compresses text writes the first
 * appearance of letters out in full, and only what it saw before as a reference back. Without vowels, so that no language has them.
 */
export function maakKanaries(): { readonly nieuw: (plaats: string) => string; readonly alle: ReadonlyMap<string, string> } {
  const LETTERS = 'bcdfghjklmnpqrstvwxz';
  const gezien = new Set<string>();
  const alle = new Map<string, string>();
  let stand = 20_261_123;
  const letter = (): string => {
    // A row of numbers that is the same in every run.
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return LETTERS[(stand % 9_973) % LETTERS.length] ?? 'b';
  };
  const woord = (): string => {
    let uit = '';
    while (uit.length < 16) {
      const verder = `${uit}${letter()}`;
      if (verder.length >= 4 && gezien.has(verder.slice(-4))) continue;
      if (verder.length >= 4) gezien.add(verder.slice(-4));
      uit = verder;
    }
    return uit;
  };
  return {
    alle,
    /** A fresh word for this place. */
    nieuw: (plaats) => {
      const kanarie = woord();
      alle.set(`${plaats} (${String(alle.size)})`, kanarie);
      return kanarie;
    },
  };
}
