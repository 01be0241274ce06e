export { AANTALLEN, DUUR, GROEP, LENGTES, STAP, VORMEN, type EigenCasus, afIn } from './model.ts';
export { eigenId, eigenNaam } from './naam.ts';
export { GROOTSTE_BESTAND, type Gelezen, type Reden, leesCasussen, pastInBestand, schrijfCasussen } from './bestand.ts';
export {
  type Concept,
  PUNTVELDEN,
  type Veldfout,
  type Veldreden,
  conceptVan,
  controleerConcept,
  leegConcept,
  teBeantwoorden,
  teLang,
  verwachteUitkomst,
  vragenOpFormulier,
} from './concept.ts';
export { letOp, letOpConcept } from './letop.ts';
export { type Keuze, type Oordeel, type Verhouding, vergelijkImport, voegImportToe } from './oordeel.ts';
