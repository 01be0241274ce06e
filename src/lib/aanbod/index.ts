export { GROOTSTE_AANBOD, schrijfAanbod } from './aanbod.ts';
export type { Aanbod, Aanbodkern, Signaal } from './aanbod.ts';
export { ALLEN, leesBericht, lijnVan, ONTVANGERSTANDEN } from './bericht.ts';
export type { Bericht, Ontvangerstand, Wat } from './bericht.ts';
export { eerderOpgenomen } from './dubbel.ts';
export { AANBODREDENEN, leesAanbod } from './lees.ts';
export type { AanbodGelezen, Aanbodreden, Boomversies } from './lees.ts';
export { protocolVan, signaalvelden } from './signaalvelden.ts';
export { teLang } from './te-lang.ts';
