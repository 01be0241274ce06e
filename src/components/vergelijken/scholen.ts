import type { CollectionEntry } from 'astro:content';
import { delenVan, rijen, vergelijkbaar } from '../../inhoud.ts';
import { vergelijkingFouten } from '../../lib/inhoud/index.ts';

/** A protocol in the comparison. */
export interface School {
  readonly id: string;
  readonly naam: string;
  readonly protocol: CollectionEntry<'protocollen'>;
  readonly stappen: readonly CollectionEntry<'delen'>[];
}

// A page that grows with every school would become too heavy to read; the next ones keep their own pages.
const MEESTE = 8;

/** The protocols to compare, and how many more there are. An answer that is missing stops the build. */
export async function teVergelijken(): Promise<{ scholen: readonly School[]; meer: number }> {
  const onderwerpen = (await rijen()).onderwerpen.map((een) => een.id);
  const alle = await vergelijkbaar();
  for (const { id, data } of alle) {
    const fouten = vergelijkingFouten(Object.keys(data.vergelijking), onderwerpen);
    if (fouten.length > 0) throw new Error(`src/content/protocollen/${id}/protocol.yaml: ${fouten.join('; ')}`);
  }
  const getoond = alle.slice(0, MEESTE);
  return {
    scholen: await Promise.all(
      getoond.map(async (protocol) => ({ id: protocol.id, naam: protocol.data.naam, protocol, stappen: (await delenVan(protocol.id)).stappen })),
    ),
    meer: alle.length - getoond.length,
  };
}
