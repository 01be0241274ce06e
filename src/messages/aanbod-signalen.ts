/** Words on a page with signals about bringing them to a dossier. */
export const woorden = {
  kop: 'Neem signalen mee',
  uitleg:
    'Zet wat je aankruiste in een aantekening van je dossier. Het gaat van dit tabblad naar het tabblad van je dossier, in deze browser. Er wordt niets verstuurd.',
  knop: 'Neem aangekruiste signalen mee naar een dossier',
  zelf: 'Ging er geen tabblad open? Open het dossier zelf',
} as const;

/** Nothing was ticked. */
export const geen = 'Kruis eerst aan wat je zag of hoorde.';

/** How it stands. Few words: that page is for reading, and these travel with it. */
export const stand = {
  rust: '',
  opent: 'Je dossier opent in een nieuw tabblad. De signalen gaan daar vanzelf heen. Er is nog niets bewaard.',
  geeft: 'Even wachten op je dossier …',
  wacht: 'De signalen wachten in het tabblad van je dossier. Ga daarheen. Er is nog niets bewaard.',
  'leest-mee': 'De signalen wachten in een tabblad dat alleen meeleest. Kies daar ‘Hier verder schrijven’.',
  mislukt: 'Het lukte niet. De signalen wachten nog in je dossier.',
  weg: 'Het dossier ging dicht of op slot. De signalen gaan vanzelf mee als je het weer opent.',
  stil: 'Geen dossier antwoordde. Kies de knop nog een keer. Dan opent je dossier in een nieuw tabblad.',
  afgewezen: 'Je koos ‘Niet opnemen’. Je vinkjes staan nog hier.',
  opgenomen: 'Opgenomen in het dossier.',
  klaargezet: 'De signalen staan in een formulier van je dossier. Vul het daar aan en zet het in het dossier.',
  geweigerd: 'Het dossier nam de signalen niet aan. Kijk in dat tabblad waarom, of laad beide tabbladen opnieuw.',
} as const;
