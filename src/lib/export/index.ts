export type { Blok, Document, Stuk, Tekst } from './document.ts';
