export { type Afspraak, type Afspraakstand, afspraakstand, afsprakenVan, dagenTussen, NABIJ } from './afgeleid/afspraken.ts';
export { type Hypothese, hypothesen } from './afgeleid/hypothesen.ts';
export { type Eerst, eerst, isGesloten } from './afgeleid/loop.ts';
export { geldig, type Post, posten, type PostVan, tijdlijn, vanSoort } from './afgeleid/posten.ts';
export { type Dossierstand, type Gemis, type Gemiscode, standVan } from './afgeleid/stand.ts';
export { type Stap, stappen, type Stapstand } from './afgeleid/stappen.ts';
export { type Dossierregels, type Overleg, type Protocolregels, regelsVan, STANDAARDREGELS, stapVan, STERKTES, type Taak, TAKEN } from './afgeleid/taken.ts';
export {
  type Bestand,
  type BestandGelezen,
  type Bestandsgereedschap,
  type Bestandskop,
  type Bestandsreden,
  GROOTSTE_BESTAND,
  leesBestand,
  pastInBestand,
  schrijfBestand,
} from './bestand/bestand.ts';
export { type Importkeuze, type Oordeel, type Toegevoegd, type Verschil, vergelijkImport, voegImportToe } from './bestand/import.ts';
export { DIEPST, ontleed } from './bestand/ontleed.ts';
export type { Documentvraag } from './document/delen.ts';
export { oudergesprekDocument, overdrachtDocument, tijdlijnDocument, veiligThuisDocument } from './document/documenten.ts';
export type { Documentwoorden } from './document/woorden.ts';
export { type Daghint, type Hint, isBsn, letOpDag, letOpLabel, persoonsgegevens } from './let-op.ts';
export { isDatum, LENGTES, maakBewaarbaar, MEESTE_AANTEKENINGEN, MEESTE_DOSSIERS, VELDREDENEN, type Veldreden } from './model/basis.ts';
export {
  type Aantekening,
  type Correctie,
  type Dossier,
  FORMAAT,
  type Inhoud,
  type InhoudVan,
  type Invoer,
  type Soort,
  SOORTEN,
  type Stempel,
} from './model/dossier.ts';
export { type Concept, type DossierGelezen, leesDossier, leesInvoer } from './model/lees.ts';
export { type Migratie, MIGRATIES, migreerDossier } from './model/migratie.ts';
export { canoniek, samenhang, verwijzingen } from './model/orde.ts';
export {
  AARDEN,
  BESPROKEN,
  GESPROKEN_MET,
  HULPSTANDEN,
  MELDPUNTEN,
  ONDERWERPEN,
  PARTNERS,
  RICHTINGEN,
  STAPSTANDEN,
  TEKENEN,
  VERMOEDENS,
  VERVOLGEN,
} from './model/soorten.ts';
export type { Veldfout } from './model/velden.ts';
export { type DossierUit, nieuwDossier, type Stempelkussen, voegToe, wijzigOmslag } from './regels.ts';
export { maakReservekopie, OUD, type Reservekopie, type Reservestand, reservestand } from './reservekopie.ts';
export { samenvoegen } from './samenvoegen.ts';
export { magVernietigen, type Vernietigen } from './vernietig.ts';
export { sessieVan, wegingUit } from './weging.ts';
export { markeer, type Zoekstuk, type Zoekvraag, zoekIn } from './zoek.ts';
