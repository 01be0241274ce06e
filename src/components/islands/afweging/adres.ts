import type { Gegevens } from './soorten.ts';

/** Address of another aid, to go on there. Practice goes on in practice; undefined where this case cannot be weighed. */
export function adresVan(hulpmiddel: string, { oefening }: Pick<Gegevens, 'oefening'>): string | undefined {
  if (!oefening) return `/hulpmiddelen/${hulpmiddel}/`;
  return oefening.hulpmiddelen.includes(hulpmiddel) ? `/hulpmiddelen/${hulpmiddel}/oefenen/${oefening.casus}/` : undefined;
}
