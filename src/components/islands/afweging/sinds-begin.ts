import type { Veranderd } from '../../../lib/beslisboom/index.ts';
import type { Gegevens } from './soorten.ts';
import { woordenVan } from './woorden-van.ts';

/** What changed since the version in which a weighing was begun; undefined when it was begun in this one, or in one that is not known. */
export const sindsBegin = ({ oudere = {} }: Gegevens, begonnenIn: string | undefined): Veranderd | undefined =>
  begonnenIn !== undefined && Object.hasOwn(oudere, begonnenIn) ? oudere[begonnenIn] : undefined;

/** What the report says about a framework that changed since the weighing was begun; undefined when nothing did. `datum` is absent when it is not known. */
export function kaderwijziging(
  gegevens: Gegevens,
  begonnenIn: string | undefined,
): { readonly datum?: string; readonly vragen: readonly string[] } | undefined {
  if (begonnenIn === undefined) return undefined;
  const sinds = sindsBegin(gegevens, begonnenIn);
  if (!sinds) return { vragen: [] };
  const datum = [...Object.values(sinds.vragen), ...Object.values(sinds.regels)].sort().at(-1);
  const vragen = Object.keys(sinds.regels).map((vraag) => woordenVan(gegevens.boom, vraag, '').kort.toLowerCase());
  return datum === undefined ? undefined : { datum, vragen };
}
