export { MEESTE_IN_KEUZE } from './grens.ts';
export { gevouwen, type School, type Schoolkeuze, type Schoolregel, zoekScholen } from './zoek.ts';
