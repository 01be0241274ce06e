// How it stands: derived each time, nothing of it is stored.
export { afspraakstand, afsprakenVan } from './afgeleid/afspraken.ts';
export type * from './afgeleid/afspraken.ts';
export { hypothesen } from './afgeleid/hypothesen.ts';
export type * from './afgeleid/hypothesen.ts';
export { isGesloten } from './afgeleid/loop.ts';
export type * from './afgeleid/loop.ts';
export { geldig, posten, tijdlijn, vanSoort } from './afgeleid/posten.ts';
export type * from './afgeleid/posten.ts';
export { standVan } from './afgeleid/stand.ts';
export type * from './afgeleid/stand.ts';
export type * from './afgeleid/stappen.ts';
export { regelsVan, STANDAARDREGELS, stapVan, STERKTES, TAKEN } from './afgeleid/taken.ts';
export type * from './afgeleid/taken.ts';

// Files.
export { GROOTSTE_BESTAND, leesBestand, pastInBestand, schrijfBestand } from './bestand/bestand.ts';
export type * from './bestand/bestand.ts';
export { vergelijkImport, voegImportToe } from './bestand/import.ts';
export type * from './bestand/import.ts';
export { DIEPST, ontleed } from '../ontleed.ts';

// Paper.
export type * from './document/delen.ts';
export { oudergesprekDocument, overdrachtDocument, tijdlijnDocument, veiligThuisDocument } from './document/documenten.ts';
export type * from './document/woorden.ts';

// What is stored, and what a form may hand over.
export { isDatum, MEESTE_AANTEKENINGEN, MEESTE_DOSSIERS, VELDREDENEN } from './model/basis.ts';
export type * from './model/basis.ts';
export { FORMAAT, SOORTEN } from './model/dossier.ts';
export type * from './model/dossier.ts';
export { leesDossier, leesInvoer } from './model/lees.ts';
export type * from './model/lees.ts';
export { MIGRATIES, migreerConcept, migreerDossier } from './model/migratie.ts';
export type * from './model/migratie.ts';
export { canoniek, samenhang, verwijzingen } from './model/orde.ts';
export { GESPROKEN_MET, KEUZES, PARTNERS } from './model/soorten.ts';
export { LENGTES, maakBewaarbaar, maakRegel } from './model/tekst.ts';
export type * from './model/velden.ts';

// What can be done with a dossier.
export { letOpDag, letOpLabel, persoonsgegevens } from './let-op.ts';
export type * from './let-op.ts';
export { nieuwDossier, voegToe, wijzigOmslag } from './regels.ts';
export type * from './regels.ts';
export { maakReservekopie, OUD, reservestand } from './reservekopie.ts';
export type * from './reservekopie.ts';
export { samenvoegen } from './samenvoegen.ts';
export { magVernietigen } from './vernietig.ts';
export type * from './vernietig.ts';
export { sessieVan, wegingUit } from './weging.ts';
export { markeer, zoekIn } from './zoek.ts';
export type * from './zoek.ts';
