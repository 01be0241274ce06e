import type { Kennis } from './soorten.ts';
import { stam } from './stam.ts';
import { woordenVan } from './tekst.ts';

/** The words that the search knows. */
export interface Woordenboek {
  /** Words that occur on the site, one per stem. */
  readonly woorden: readonly string[];
  /** Stems of words on the site. */
  readonly opSite: ReadonlySet<string>;
  /** Those, and the stems of words that only readers use. */
  readonly bekend: ReadonlySet<string>;
  /** Every word that a slip can be mended to. */
  readonly alle: readonly string[];
}

/** A pattern without the names of groups. */
const zonderGroepen = (patroon: string): string => patroon.replace(/@\S+/g, '');

/** Makes the words of the site and those of synonyms and answers ready to look in. */
export function maakWoordenboek({ woorden, synoniemen, groepen, antwoorden }: Pick<Kennis, 'woorden' | 'synoniemen' | 'groepen' | 'antwoorden'>): Woordenboek {
  const site = woorden.split(' ').filter((woord) => woord !== '');
  const vanLezers = [
    ...synoniemen.flatMap(({ zegt }) => zegt),
    ...Object.values(groepen).flat(),
    ...antwoorden.flatMap(({ als }) => als).map(zonderGroepen),
  ].flatMap(woordenVan);
  const alle = [...new Set([...site, ...vanLezers])];
  return { woorden: site, opSite: new Set(site.map(stam)), bekend: new Set(alle.map(stam)), alle };
}
