/** A school as the list of names has it; short, because a list has thousands: slug, name, place (empty when unknown), and whether its text predates 2019. */
export type Schoolregel = readonly [slug: string, naam: string, plaats: string, vanVoor2019: 0 | 1];

/** A school of the list. */
export interface School {
  readonly slug: string;
  readonly naam: string;
  readonly plaats: string;
  readonly vanVoor2019: boolean;
}

/** What the reader filled in; what is empty does not choose. */
export interface Schoolkeuze {
  readonly tekst: string;
  readonly plaats: string;
  readonly stand: '' | 'normen' | 'oud';
}

/** Letters as people type them: small, without accents, and without the marks between words. */
export const gevouwen = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The schools that fit, in the order of the list. Every word that is typed must begin a word of the name or the place. */
export function zoekScholen(regels: readonly Schoolregel[], { tekst, plaats, stand }: Schoolkeuze): readonly School[] {
  const woorden = gevouwen(tekst).split(' ').filter(Boolean);
  return regels
    .filter(([, naam, waar, oud]) => {
      if (plaats !== '' && waar !== plaats) return false;
      if (stand !== '' && (stand === 'oud') !== (oud === 1)) return false;
      const daar = ` ${gevouwen(`${naam} ${waar}`)}`;
      return woorden.every((woord) => daar.includes(` ${woord}`));
    })
    .map(([slug, naam, waar, oud]) => ({ slug, naam, plaats: waar, vanVoor2019: oud === 1 }));
}
