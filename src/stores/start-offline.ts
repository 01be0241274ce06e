// Apart from start.ts: it comes after everything that a page needs.
export { offlinedienst } from '../browser/offline.ts';
