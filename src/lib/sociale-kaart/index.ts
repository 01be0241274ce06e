export {
  FUNCTIES,
  type Functie,
  type Kaart,
  LENGTES,
  type Rij,
  type Veld,
  aantalGevuld,
  haalRijWeg,
  isGevuld,
  legeKaart,
  magErBij,
  voegRijToe,
  vulIn,
} from './model.ts';
export { GROOTSTE_BESTAND, type Gelezen, type Reden, leesKaart, schrijfKaart } from './bestand.ts';
export { type Let, letOp } from './let-op.ts';
export { type Lijst, type Melding, leesLijst } from './lijst/lijst.ts';
export type { Geldig } from './lijst/nummers.ts';
export { kaartMdx } from './lijst/mdx.ts';
export { kolomVan } from './lijst/kolommen.ts';
