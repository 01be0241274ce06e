import type { Opslag } from '../../lib/platform.ts';
import { type Plek, maakPlek } from '../tabgeheugen.ts';

/** Where the tab keeps a session of a group: under a name that no aid and no dossier reads. Ids and counts only, never text. */
export const zaalplek = (opslag: Opslag): Plek => maakPlek(opslag, 'training:groep');
