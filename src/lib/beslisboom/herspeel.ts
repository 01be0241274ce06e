import type { Beslisboom } from '../inhoud/index.ts';
import { leesSessie } from './sessie.ts';
import { type Verslag, verslag } from './verslag.ts';

/** A stored trail played again: its report, or why there is none. */
export type Herspeeld =
  { readonly ok: true; readonly verslag: Verslag } | { readonly ok: false; readonly reden: 'onbekende-versie' | 'beschadigd' | 'niet-af' };

/**
 * Plays a stored trail again with the version that it was made in, among the versions of its tree; always the same outcome.
 * Errors: `onbekende-versie` (none of these versions), `beschadigd` (not a trail), `niet-af` (no outcome yet).
 */
export function herspeel(versies: readonly Beslisboom[], spoor: unknown): Herspeeld {
  const lezingen = versies.map((boom) => ({ boom, gelezen: leesSessie(boom, spoor) }));
  const eigen = lezingen.find(({ gelezen }) => gelezen.ok);
  if (!eigen?.gelezen.ok) {
    const beschadigd = lezingen.some(({ gelezen }) => !gelezen.ok && gelezen.reden === 'beschadigd');
    return { ok: false, reden: beschadigd ? 'beschadigd' : 'onbekende-versie' };
  }
  const uit = verslag(eigen.boom, eigen.gelezen.sessie);
  return uit ? { ok: true, verslag: uit } : { ok: false, reden: 'niet-af' };
}
