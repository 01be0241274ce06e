/** Numbers from 0 up to 1 that look like chance and follow from the seed alone (mulberry32). */
export function toeval(zaad: number): () => number {
  let stand = zaad | 0;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    const a = Math.imul(stand ^ (stand >>> 15), stand | 1);
    const b = a ^ (a + Math.imul(a ^ (a >>> 7), a | 61));
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed from words, so that the same words always give the same order (FNV-1a). */
export const zaadVan = (tekst: string): number =>
  Array.from(tekst, (teken) => teken.codePointAt(0) ?? 0).reduce((stand, code) => Math.imul(stand ^ code, 0x01000193), 0x811c9dc5);

/** The same items in an order that follows from the seed (Fisher-Yates). */
export function schud<Item>(lijst: readonly Item[], zaad: number): readonly Item[] {
  const kans = toeval(zaad);
  const uit: Item[] = [];
  for (const item of lijst) {
    const plek = Math.floor(kans() * (uit.length + 1));
    uit.splice(plek, 0, item);
  }
  return uit;
}
