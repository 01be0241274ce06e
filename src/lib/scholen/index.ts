export { GEEN_PROTOCOL, LIJST, VERGELIJKEN } from './adressen.ts';
export { MEESTE_IN_INDEX, MEESTE_IN_KEUZE } from './grens.ts';
export { letterVan } from './letter.ts';
export { gevouwen, type School, type Schoolkeuze, type Schoolregel, zoekScholen } from './zoek.ts';
