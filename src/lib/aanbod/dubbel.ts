import { canoniek, type Dossier } from '../dossier/index.ts';
import type { Aanbod } from './aanbod.ts';

/** Whether a weighing stands in a dossier already: as the same thing, or word for word the same on the same day. */
export type Dubbel = { readonly soort: 'dezelfde'; readonly dossier: Dossier } | { readonly soort: 'gelijk'; readonly dossier: Dossier };

/**
 * Looks whether a weighing was recorded before: by its id in every dossier, which is the id of its entry, and by what it says in the chosen one.
 * Linear in the number of entries.
 */
export function eerderOpgenomen(dossiers: ReadonlyMap<string, Dossier>, aanbod: Aanbod, gekozen: string | undefined): Dubbel | undefined {
  if (aanbod.soort !== 'weging') return undefined;
  const zelfde = [...dossiers.values()].find(({ aantekeningen }) => aantekeningen.some(({ id }) => id === aanbod.id));
  if (zelfde) return { soort: 'dezelfde', dossier: zelfde };
  const dossier = dossiers.get(gekozen ?? '');
  const woorden = canoniek(aanbod.weging);
  const isGelijk = dossier?.aantekeningen.some(({ id: _, volg: __, genoteerdOp: ___, ...inhoud }) => inhoud.soort === 'weging' && canoniek(inhoud) === woorden);
  return dossier && isGelijk ? { soort: 'gelijk', dossier } : undefined;
}
