// Apart from start.ts: every island loads that one, and few of them write a document.
export type { Documentsoort } from '../browser/document-bestand.ts';

/** Loads what writes a document into a file. Rejects when it cannot be loaded. */
export const schrijfbank = () => import('../browser/document-bestand.ts');
