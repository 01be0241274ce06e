export type { Blok, Document, Stuk, Tekst } from './document.ts';
export { naarCsv } from './csv.ts';
export { naarHtml } from './html.ts';
export { isOpschrift, linkAdres, schoon, stukken } from './tekst.ts';
