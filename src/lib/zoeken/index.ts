export type { Antwoord, Bladzijde, Deel, Kennis, Nummer, Raak, Stuk, Synoniem, Treffer, Zoekbron } from './soorten.ts';
export { indexvorm, kernVan } from './kern.ts';
export { stam } from './stam.ts';
export { isStopwoord, woordenVan } from './tekst.ts';
export { type Uitslag, zoek } from './zoek.ts';
