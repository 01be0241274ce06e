export { plekBytes, vakBytes, type Plek } from './aad.ts';
export { AGE_LOGN, keurAge, keurGrootte, MEESTE_AGE_BYTES, type Ageweigering } from './age-kop.ts';
export { bestandsnaam } from './bestandsnaam.ts';
export { gelijk, plak, velden, type Bytes } from './bytes.ts';
export type {
  Gebeurtenis,
  Kluisdienst,
  Kluisstand,
  Lezing,
  OpenKluis,
  Openreden,
  Opslagreden,
  Plaats,
  Schrijfreden,
  Schrijfuitkomst,
  Sleutel,
  Vastgelegd,
  Weigering,
  Wijziging,
  WisselGelukt,
  Wisselreden,
} from './dienst.ts';
export { CODE_BYTES, leesHerstelcode, maakHerstelcode } from './herstelcode.ts';
export { EMMERS, emmerBytes, emmerVan, leesHoofd, oordeel, setBytes, ZEGEL_BYTES, type Gebrek, type Hoofd, type Regel } from './hoofd.ts';
export { kdfMag, KDF_STANDAARD, leesKop, schrijfKop, VERSIE, type Kdf, type Kop, type OpgeslagenKop, type Vak, type Wachtzinvak } from './kop.ts';
export { oordeelSlot, WACHTTIJD, WACHTTIJDEN } from './slotbeleid.ts';
export type * from './slotbeleid.ts';
export { MEESTE_BYTES, ontvul, vul } from './vulling.ts';
export { keurWachtzin, normaal, WOORD_BYTES, zesWoorden } from './wachtzin.ts';
export { BEGIN, EIND } from './woorden.ts';
