import type { Veranderd } from '../../../lib/beslisboom/index.ts';
import type { Gegevens } from './soorten.ts';

/** What changed since the version in which a weighing was begun; undefined when it was begun in this one, or in one that is not known. */
export const sindsBegin = ({ oudere = {} }: Gegevens, begonnenIn: string | undefined): Veranderd | undefined =>
  begonnenIn !== undefined && Object.hasOwn(oudere, begonnenIn) ? oudere[begonnenIn] : undefined;
