export * from './fouten.ts';
export * from './quiz.ts';
export * from './toeval.ts';
export { type Dekkingsrij, type Onderdeel, dekking, leemten } from './dekking.ts';
export { type Casusweging, type WatAls, samengevat, weegCasus } from './weging.ts';
export { type Beeld, beelden, gelopen, getoondKader, isAanHetSlot, plaatsVan, terug, verder, wachtOp } from './beelden.ts';
export { type NotitieBericht, type Tijdstand, type ZaalBericht, type Zaallijn, leesBericht, verpak } from './berichten.ts';
export {
  type Begeleiding,
  type Casusbron,
  type Kaderantwoord,
  type Napraten,
  type OpenbareCasus,
  begeleidingsdeel,
  napraatdeel,
  openbaarDeel,
} from './casusdelen.ts';
export { type Gespreksreden, gespreksredenen } from './gespreksreden.ts';
export { leesGroepssessie, leesOpzet } from './lees.ts';
export { type Vergelijkregel, naastElkaar } from './naast.ts';
export { type Verschil, resultaatregels, uitkomstVan, vergelijking } from './resultaat.ts';
export {
  type Groepssessie,
  type Opzet,
  type Stemsoort,
  type Wijze,
  STEMMERS,
  STEMSOORTEN,
  TIJDEN,
  WIJZEN,
  isCompleet,
  laatsteStemmer,
  legTellingVast,
  neemStemTerug,
  nieuweGroepssessie,
  onthul,
  spreekAf,
  stem,
  stemOpnieuw,
} from './sessie.ts';
export { type Aantallen, type Stemming, type Telfout, type Verdeling, aanDeBeurt, binnen, leesTelling, verdeling } from './stemming.ts';
export { type Gevolg, gevolgenTotHier, gevolgVan, watAls } from './wat-als.ts';
export { sessieUit, zaalstand } from './zaalstand.ts';
