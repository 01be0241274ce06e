import type { CollectionEntry } from 'astro:content';
import { nieuwsteBomen } from '../../inhoud.ts';
import type { Beslisboom } from '../../lib/inhoud/index.ts';
import { type Casusweging, weegCasus } from '../../lib/training/index.ts';

/** A case in one aid, with the tree of that aid. */
export interface Gewogen {
  readonly boom: Beslisboom;
  readonly weging: Casusweging;
}

/** A case weighed in every aid that it is made for, in the order of the list of aids. */
export async function wegingenVan({ data }: CollectionEntry<'casussen'>): Promise<readonly Gewogen[]> {
  const bomen = (await nieuwsteBomen()).filter(({ id }) => data.uitkomsten[id] !== undefined);
  return bomen.flatMap((boom) => {
    const weging = weegCasus(boom, data);
    return weging ? [{ boom, weging }] : [];
  });
}
