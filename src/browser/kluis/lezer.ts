import type { Gebrek, Opslagreden, Regel, Vastgelegd, Weigering } from '../../lib/kluis/index.ts';
import { pakUit, regelVan, type Kluissleutel } from './inhoud.ts';
import { isRij, type Gevondenrij, type Rijen } from './rijen.ts';
import { maakSet, type Recordset } from './set.ts';

/** What a stored row turned out to be. */
export type Geopend = Vastgelegd | Gebrek;

/** Everything that a vault holds, opened. */
export interface Opengelegd {
  readonly ok: true;
  /** Whether there is a header: without one there is no vault. */
  readonly isEr: boolean;
  /** The head as it was found. */
  readonly hoofd: unknown;
  readonly set: Recordset;
  readonly geopend: readonly Geopend[];
}

/** Reads and opens everything that a vault holds. */
export type Lezer = (sleutel: Kluissleutel, rijen: Rijen) => Promise<Opengelegd | Weigering<Opslagreden>>;

/** Reads and opens here. */
export const leesHier: Lezer = async (sleutel, rijen) => {
  const gevonden = await rijen.lees();
  if (!gevonden.ok) return gevonden;
  const geopend = Promise.all(gevonden.rijen.map((rij) => openRij(sleutel, rij)));
  const regels: readonly Regel[] = gevonden.rijen.map(regelVan);
  return { ok: true, isEr: gevonden.kop !== undefined, hoofd: gevonden.hoofd, set: await maakSet(regels), geopend: await geopend };
};

/** Opens one row: what was recorded, or what is wrong with it. */
export async function openRij(sleutel: Kluissleutel, rij: Gevondenrij): Promise<Geopend> {
  const { ruw } = rij;
  // A row under the key of another is in the wrong place, even when it is whole.
  const uit = isRij(ruw) && ruw.id === rij.sleutel ? await pakUit(sleutel, 'record', ruw) : undefined;
  if (!isRij(ruw) || uit === undefined) return { soort: 'beschadigd', id: rij.sleutel };
  return { id: ruw.id, revisie: ruw.r, inhoud: uit.inhoud };
}
