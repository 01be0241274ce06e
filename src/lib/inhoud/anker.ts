/** Turns words into an anchor or id: lower case, digits and hyphens, without accents. */
export const anker = (...woorden: readonly string[]): string =>
  woorden
    .join('-')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const LANGST = 60;

/** Id of a signal, from its text: stable as long as the words are, at most 60 characters, cut at a word. */
export function signaalId(tekst: string): string {
  const heel = anker(tekst);
  if (heel.length <= LANGST) return heel;
  return heel.slice(0, heel.lastIndexOf('-', LANGST));
}
