import type { Bladzijde, Kennis, Raak, Zoekbron } from './soorten.ts';

/** The pages of one school, made at build: on a site of many schools they are not in the index that everybody loads. */
export interface Schoolbladen {
  /** Short name of the protocol. */
  readonly naam: string;
  /** One word per stem that occurs on these pages, with a space between. */
  readonly woorden: string;
  /** Each page with the words of its index, with a space between. */
  readonly bladen: readonly (Bladzijde & { readonly index: string })[];
}

const EIGEN = 'school/';

/** Adds the pages of one school to what searches the rest of the site. Pages of a school are few: they are looked through as they are. */
export function metSchool(bron: Zoekbron, { naam, woorden, bladen }: Schoolbladen): Zoekbron {
  const indexen = bladen.map(({ index }) => index.split(' '));
  let samen: Promise<Kennis> | undefined;
  const kennis = async (): Promise<Kennis> => {
    const rest = await bron.kennis();
    const alle = new Set([...rest.woorden.split(' '), ...woorden.split(' ')]);
    return { ...rest, woorden: [...alle].toSorted().join(' '), aantal: rest.aantal + bladen.length };
  };
  return {
    kennis: () => (samen ??= kennis()),
    zoek: async (frase, protocol) => [...eigen(frase.split(' '), indexen), ...(protocol === naam ? [] : await bron.zoek(frase, protocol))],
    bladzijde: async (id) => {
      const blad = id.startsWith(EIGEN) ? bladen[Number(id.slice(EIGEN.length))] : undefined;
      return blad ?? (await bron.bladzijde(id));
    },
    vergeet: () => {
      samen = undefined;
      bron.vergeet();
    },
  };
}

/** The pages that have these words in a row, with the places where they begin. */
const eigen = (frase: readonly string[], indexen: readonly (readonly string[])[]): readonly Raak[] =>
  indexen.flatMap((index, nummer) => {
    const plaatsen = index.flatMap((_, plaats) => (frase.every((woord, verder) => index[plaats + verder] === woord) ? [plaats] : []));
    return plaatsen.length > 0 ? [{ id: `${EIGEN}${String(nummer)}`, plaatsen }] : [];
  });
