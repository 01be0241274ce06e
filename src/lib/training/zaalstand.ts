import type { Groepssessie, Opzet } from './sessie.ts';
import { type Aantallen, aanDeBeurt, binnen } from './stemming.ts';

/** What a second window may know of a session: everything but votes that are still hidden. */
export interface Zaalstand extends Opzet {
  readonly id: string;
  readonly versie: string;
  readonly beeld: Groepssessie['beeld'];
  readonly afspraken: Groepssessie['afspraken'];
  /** Screen id → votes that the room has seen. */
  readonly onthuld: Readonly<Record<string, Aantallen>>;
  /** On the screen where the group votes now: how many had their turn, and whose turn it is. */
  readonly stemming?: { readonly binnen: number; readonly beurt?: number };
}

/** Leaves out of a session whatever the room has not seen. */
export function zaalstand({ stemmingen, ...rest }: Groepssessie): Zaalstand {
  const { beeld, aantal } = rest;
  const onthuld = Object.entries(stemmingen).flatMap(([scherm, stemming]) => (stemming.soort === 'onthuld' ? [[scherm, stemming.aantallen]] : []));
  const nu = beeld.soort === 'stemmen' ? stemmingen[beeld.scherm] : undefined;
  const beurt = aanDeBeurt(nu);
  return {
    ...rest,
    onthuld: Object.fromEntries(onthuld) as Zaalstand['onthuld'],
    ...(beeld.soort === 'stemmen' ? { stemming: { binnen: binnen(nu, aantal), ...(beurt === undefined ? {} : { beurt }) } } : {}),
  };
}

/** A session as a second window sees it, to compute with: hidden votes are not there. */
export const sessieUit = ({ onthuld, stemming, ...rest }: Zaalstand): Groepssessie => ({
  ...rest,
  stemmingen: Object.fromEntries(Object.entries(onthuld).map(([scherm, aantallen]) => [scherm, { soort: 'onthuld', aantallen }])),
});
