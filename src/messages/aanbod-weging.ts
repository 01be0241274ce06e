import type { Aanbodreden } from '../lib/aanbod/index.ts';

/** Words of the report about bringing a weighing to a dossier. */
export const woorden = {
  kop: 'Bewaar in een dossier',
  uitleg:
    'De weging gaat met je redenen naar het tabblad van je dossier, in deze browser. Er wordt niets verstuurd. Daar kijk je haar na. Zij wordt pas bewaard als je ‘Opnemen’ kiest.',
  knop: 'Breng deze weging naar een dossier',
  stand: {
    opent: 'Je dossier opent in een nieuw tabblad. De weging gaat daar vanzelf heen. Open je dossier daar, of maak er een. Er is nog niets bewaard.',
    geeft: 'Even wachten op je dossier …',
    wacht: 'De weging wacht in het tabblad van je dossier. Ga daarheen en kies ‘Opnemen’. Er is nog niets bewaard.',
    'leest-mee': 'De weging wacht in een tabblad dat alleen meeleest. Kies daar eerst ‘Hier verder schrijven’. Er is nog niets bewaard.',
    mislukt: 'Het dossier kon de weging niet bewaren. Zij wacht daar nog. Kijk in dat tabblad wat je kunt doen.',
    weg: 'Het dossier ging dicht of op slot. De weging is niet opgenomen. Zij staat nog hier, en gaat vanzelf mee als je je dossier weer opent.',
    stil: 'Geen dossier antwoordde. Er is niets bewaard. De weging staat nog hier. Kies de knop nog een keer. Dan opent je dossier in een nieuw tabblad.',
    afgewezen: 'Je koos ‘Niet opnemen’. De weging staat niet in het dossier, maar nog wel hier.',
  },
  opgenomen: (tijd: string) => `Opgenomen in het dossier om ${tijd}.`,
  gewijzigd: 'Daarna veranderde je hier iets. Dat is niet meegegaan. Breng de weging opnieuw naar je dossier.',
  zelf: 'Ging er geen tabblad open? Open het dossier zelf',
  teLang: (wat: string) => `Dit is te lang voor een dossier: ${wat}. Maak die tekst korter. Er is nog niets meegegaan.`,
  afwijking: 'je reden om af te wijken, of met wie je dat besprak',
  geweigerd: {
    'te-groot': 'Dit is meer tekst dan een dossier in één keer kan lezen. Er is niets opgenomen. Maak je redenen korter.',
    'te-veel': 'In je dossier wachten al vijf dingen. Neem daar eerst iets op. Kies daarna de knop hier nog een keer.',
    beschadigd:
      'Het dossier kon de weging niet lezen. Er is niets opgenomen. Druk dit verslag eerst af. Laad daarna beide tabbladen opnieuw en probeer het nog eens.',
    'nieuwer-formaat': 'Het tabblad van je dossier is van een oudere versie van deze site. Er is niets opgenomen. Laad dat tabblad opnieuw.',
    oefening: 'Dit is een oefening. Een oefening komt nooit in een dossier.',
    'onbekend-hulpmiddel': 'Het tabblad van je dossier kent dit hulpmiddel niet. Er is niets opgenomen. Laad dat tabblad opnieuw.',
  } satisfies Readonly<Record<Aanbodreden, string>>,
} as const;
