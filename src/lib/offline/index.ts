export { HERSTEL, isStillePlek, isWerkplek, type Offlinedienst, type Offlinestand, VERNIEUW, type Vernieuwantwoord, type Voortgang } from './bericht.ts';
export { type Koppen, maakPakket, maakUitpakker, type Pakketbestand } from './pakket.ts';
export * from './school.ts';
