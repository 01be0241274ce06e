// Where the platform of the dossier meets the browser; apart from start.ts, so that no other page carries any of it.
export { laadAge, laadKluisdienst } from '../browser/kluis/laad.ts';
export { dossieromgeving, kanVersleutelen } from '../browser/dossieromgeving.ts';
export { kopieer } from '../browser/klembord.ts';
