import type { Aanbodreden } from '../lib/aanbod/index.ts';

/** Words of the dossier about what waits to be recorded: a weighing of an aid, or signals from a page. */
export const wachtend = {
  weging: 'Er wacht een weging om op te nemen.',
  signalen: 'Er wachten signalen om op te nemen.',
  meer: (aantal: number) => `Er wachten ${String(aantal)} dingen om op te nemen.`,
  /** Before the vault is open. */
  hulp: 'Open je dossier, of maak er een. Daarna zie je wat er wacht, en kies je zelf. Er is nog niets bewaard.',
  bekijk: 'Bekijk en kies',
} as const;

export const geweigerd = {
  reden: {
    'te-groot': 'Er kwam meer tekst binnen dan dit dossier in één keer kan lezen.',
    'te-veel': 'Er kwam iets binnen terwijl hier al te veel wacht.',
    beschadigd: 'Er kwam iets binnen dat dit dossier niet kan lezen.',
    'nieuwer-formaat': 'Er kwam iets binnen van een nieuwere versie van deze site. Laad deze bladzijde opnieuw.',
    oefening: 'Er kwam een oefening binnen. Een oefening komt nooit in een dossier.',
    'onbekend-hulpmiddel': 'Er kwam een weging binnen van een hulpmiddel dat dit dossier niet kent. Laad deze bladzijde opnieuw.',
  } satisfies Readonly<Record<Aanbodreden, string>>,
  niets: 'Er is niets opgenomen, en aan je dossiers is niets veranderd.',
  gezien: 'Gezien',
} as const;

export const aanbod = {
  kop: { weging: 'Neem deze weging op', signalen: 'Neem deze signalen mee' },
  uitleg: {
    weging: 'Kijk na of dit de weging is die je bedoelt. Er is nog niets bewaard.',
    signalen: 'Deze signalen kruiste je aan. Je zet ze in een aantekening. Daar schrijf je bij wat je zelf zag, wanneer en waar. Er is nog niets bewaard.',
  },
  gewogen: (dag: string) => `Gewogen op ${dag}`,
  leegKop: 'Hier wacht niets meer',
  leeg: 'Het is opgenomen, of het is niet meer in dit tabblad. Breng het dan opnieuw hierheen vanuit het andere tabblad.',
  naarLijst: 'Naar je dossiers',
  waarin: 'In welk dossier?',
  gesloten: 'afgesloten',
  nieuw: 'Maak een nieuw dossier',
  geenDossier: 'Er is nog geen dossier. Maak er eerst een. Wat hier wacht, blijft staan.',
  knop: {
    weging: { eerst: 'Opnemen', weer: 'Toch nog een keer opnemen' },
    signalen: { eerst: 'Maak er een aantekening van', weer: 'Maak er toch nog een aantekening van' },
  },
  nietOpnemen: 'Niet opnemen',
  blijftDaar: 'Wat je niet opneemt, staat nog in het tabblad waar het vandaan komt.',
  bezig: 'Bezig met opnemen …',
  kies: 'Kies een dossier.',
  dezelfde: (label: string) => `Deze weging staat al in het dossier ‘${label}’.`,
  gelijk: 'In dit dossier staat al een weging van dezelfde dag die woord voor woord gelijk is.',
  klaargezet: (tijd: string) => `Deze signalen nam je om ${tijd} al mee naar een aantekening.`,
  onbekendeVersie:
    'Dit tabblad kent deze versie van het hulpmiddel niet. Een van je tabbladen is ouder. De woorden van de weging gaan mee. Je kunt haar dus opnemen.',
  anderProtocol: {
    weging: (daar: string, hier: string) => `Bij de weging stonden de woorden van ${daar}. Dit dossier volgt ${hier}. Het advies is voor beide gelijk.`,
    signalen: (daar: string, hier: string) => `De signalen komen uit ${daar}. Dit dossier volgt ${hier}.`,
  },
  geenProtocol: 'geen protocol',
  concept: 'In dit dossier staat nog iets dat je niet hebt vastgelegd. Leg dat eerst vast, of gooi het weg. De signalen wachten zolang.',
  naarConcept: 'Ga naar dat concept',
  leest: 'Een ander tabblad schrijft. Kies hierboven ‘Hier verder schrijven’. Daarna kun je opnemen.',
  hierna: (aantal: number) => (aantal === 1 ? 'Hierna wacht er nog één ding.' : `Hierna wachten er nog ${String(aantal)} dingen.`),
  mislukt: 'Niet opgenomen. Het wacht hier nog.',
  weg: 'Wat hier wachtte, is niet meer in dit tabblad.',
} as const;

/** The way from a dossier to the aids. */
export const hulpmiddelen = {
  kop: 'Weeg met een hulpmiddel',
  uitleg:
    'Een hulpmiddel opent in een nieuw tabblad. Is dit tabblad een halve minuut uit beeld, dan gaat je dossier op slot. Aan het eind van de weging breng je haar hierheen.',
  nieuwTabblad: ' (opent een nieuw tabblad)',
  opnieuw: (titel: string) => `Weeg opnieuw met ‘${titel}’`,
} as const;
