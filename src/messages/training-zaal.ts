import type { Gespreksreden } from '../lib/training/index.ts';

/** "1 stem", "3 stemmen". */
const tel = (aantal: number, een: string, meer: string): string => `${String(aantal)} ${aantal === 1 ? een : meer}`;
const WIE = { groep: ['groepje', 'groepjes'], deelnemer: ['deelnemer', 'deelnemers'] } as const;
type Soort = keyof typeof WIE;

/** Words of a session in front of a group. What belongs to one tree or one case stands there. */
export const woorden = {
  verder: 'Verder',
  terug: 'Terug',
  naar: {
    situatie: 'Lees verder',
    stemmen: 'Naar de vraag',
    uitslag: 'Toon de stemmen',
    kader: 'Toon het antwoord van het kader',
    afspraak: 'Naar de afspraak',
    uitkomst: 'Naar de uitkomst',
    'wat-als': 'Wat als …?',
    napraten: 'Naar het nagesprek',
    resultaat: 'Naar het resultaat',
  },
  volgendeUitslag: 'Naar de volgende vraag',
  wacht: { stemmen: 'Nog niet alle stemmen zijn binnen.', afspraak: 'Kies eerst met welk antwoord jullie verdergaan.' },
  nummer: (soort: Soort, nummer: number) => `${soort === 'groep' ? 'Groepje' : 'Deelnemer'} ${String(nummer)}`,
  wie: (soort: Soort, aantal: number) => tel(aantal, WIE[soort][0], WIE[soort][1]),
  vraagVan: (nummer: string, totaal: number) => `vraag ${nummer} van ${String(totaal)}`,
  vooraf: 'vooraf',
  deel: (nummer: number, totaal: number) => `informatie ${String(nummer)} van ${String(totaal)}`,
  slot: 'slot',

  situatie: 'De situatie',
  situatieTonen: 'Lees de situatie',
  situatieVerbergen: 'Verberg de situatie',
  stap: (stap: number) => `Stap ${String(stap)}`,
  nieuw: 'Nieuw: ',
  groepGetal: (groep: number) => `Groep ${String(groep)}`,

  geef: (wie: string) => `Geef het apparaat aan ${wie.toLowerCase()}`,
  geefUitleg: 'Alleen zij kijken nu op het scherm. Wat je kiest, ziet niemand anders.',
  vastgelegd: 'De stem is vastgelegd.',
  toonVraag: (wie: string) => `Wij zijn ${wie.toLowerCase()}: toon de vraag`,
  slaOver: (wie: string) => `Sla ${wie.toLowerCase()} over`,
  vorigeOpnieuw: (wie: string) => `${wie} stemt opnieuw`,
  legVast: 'Leg de stem vast',
  kies: (kort: string) => `Kies nog een antwoord bij: ${kort}`,
  voor: (wie: string) => `Stem van ${wie.toLowerCase()}`,
  allesBinnen: 'Alle stemmen zijn binnen',
  nogVerborgen: 'Nog niemand ziet wat er is gekozen.',
  binnen: (binnen: number, totaal: number) => `${String(binnen)} van de ${String(totaal)} stemmen zijn binnen.`,
  eenStemtOpnieuw: 'Iemand vergist? Laat opnieuw stemmen',

  telKop: 'Tel de stemmen',
  telUitleg: (wie: string) => `Lees elk antwoord voor en tel. Er stemmen ${wie}. Leeg telt als nul.`,
  telNotities: 'Liever verborgen? Typ de aantallen dan in het venster met notities.',
  hoeveel: (label: string, kort: string) => `${label}, bij ${kort.toLowerCase()}`,
  totaal: (som: number, van: number) => `Samen ${String(som)} van ${String(van)}`,
  legTellingVast: 'Leg de telling vast',
  geteld: 'De telling ligt vast',
  getelduitleg: 'De verdeling komt in beeld als je verdergaat.',
  telOpnieuw: 'Tel opnieuw',
  telfout: {
    'geen-getal': (kort: string) => `Vul bij ‘${kort}’ alleen hele getallen in.`,
    'te-veel': (kort: string) => `Bij ‘${kort}’ zijn er meer stemmen dan stemmers.`,
    niets: (kort: string) => `Bij ‘${kort}’ staat nog geen enkele stem.`,
  },

  uitslag: 'De stemmen',
  kolommen: { antwoord: 'Antwoord', aantal: 'Stemmen', verdeling: 'Verdeling' },
  vanDe: (aantal: number, totaal: number) => `${aantal === 0 ? 'geen' : String(aantal)} van de ${String(totaal)}`,
  zonder: (aantal: number) => `${tel(aantal, 'stem is', 'stemmen zijn')} niet uitgebracht.`,
  niemand: 'Er is niet gestemd.',
  keuzeKader: 'Kader',
  keuzeGroep: 'Groep',
  opnieuw: 'Stem opnieuw over deze ronde',
  opnieuwUitleg: 'De stemmen en afspraken van deze ronde gaan dan weg.',

  kader: 'Het antwoord van het kader',
  kaderGeen: 'Deze vraag komt in de uitwerking van deze casus niet voor. Het kader is dan al klaar. Kies zelf hoe jullie verdergaan.',
  waarom: 'Waarom: ',
  bron: 'Bron: ',
  laden: 'Wordt geladen.',
  kaderMislukt: (keer: number) =>
    `${keer > 1 ? 'Het lukt nog steeds niet. ' : ''}Dit deel kon niet worden geladen. Open het venster met notities, of lees het voor van papier.`,
  probeer: 'Probeer het opnieuw',
  bespreek: 'Bespreek',
  eerstPraten: 'Praat eerst samen. Daarna komt het antwoord van het kader.',

  afspraak: 'Waarmee gaan jullie verder?',
  afspraakUitleg: 'Het kader staat klaar. Jullie mogen ook met een ander antwoord verder, om te zien waar dat heen gaat.',
  danUitkomst: (titel: string) => `Dan is het advies: ${titel}.`,
  danVraag: (naam: string) => `Dan volgt de vraag: ${naam}`,
  notitie: 'Wat spraken jullie af? Mag leeg blijven.',
  notitieHint: 'Komt in het resultaat. Noem geen namen en geen echte kinderen. Het staat alleen in de open vensters.',

  uitkomst: 'De uitkomst',
  jullieUitkomst: 'Met jullie antwoorden',
  kaderUitkomst: 'Volgens het kader',
  zelfdeUitkomst: 'Jullie komen uit waar het kader uitkomt.',
  anderePlek: 'Jullie komen ergens anders uit dan het kader.',
  verschillen: 'Waar het verschil zit',
  verschil: (kort: string, groep: string, kader: string) => `${kort}: jullie ‘${groep.toLowerCase()}’, het kader ‘${kader.toLowerCase()}’.`,
  stemVerschil: (kort: string, groep: string, kader: string) =>
    `${kort}: de meeste stemmen waren voor ‘${groep.toLowerCase()}’, het kader zegt ‘${kader.toLowerCase()}’.`,
  alleenDit: (gevolg: string) => `Met alleen dat antwoord anders: ${gevolg}`,
  zelfdeAdvies: 'hetzelfde advies.',
  adviesIs: (titel: string) => `het advies ‘${titel}’.`,
  vraagIs: (naam: string) => `eerst nog de vraag ‘${naam}’.`,
  geenVerschil: 'Bij geen enkele vraag koos de meerderheid iets anders dan het kader.',
  watNu: 'Wat je dan doet',

  watAls: 'Wat als …?',
  watAlsUitleg: 'Verander één antwoord. De rest blijft zoals het kader antwoordt. Wat eruit komt, is berekend.',
  watAlsVraag: 'Welke vraag?',
  watAlsAntwoord: 'Welk ander antwoord?',
  watAlsDan: 'Dan is de uitkomst: ',
  watAlsGelijk: 'Dan blijft het advies gelijk: ',
  watAlsVerder: 'Dan volgt eerst nog de vraag: ',
  watAlsKlaar: 'Uit deze casus',

  napraten: 'Het nagesprek',
  leerpunten: 'Leerpunten',
  protocollen: 'Hoe protocollen dit anders hebben',
  nu: (tekst: string) => `Nu: ${tekst}`,

  resultaat: 'Het resultaat',
  resultaatUitleg: 'Er staan geen namen in. Bij elke vraag staat wat er is gestemd, wat het kader zegt en wat jullie afspraken.',
  rij: { vraag: 'Vraag', stemmen: 'Stemmen', kader: 'Kader', afspraak: 'Afgesproken' },
  geenKader: 'niet gevraagd',
  geenAfspraak: 'geen',
  afdrukken: 'Afdrukken',
  bewaar: { docx: 'Bewaar als Word-bestand (DOCX)', html: 'Bewaar als webpagina (HTML)', csv: 'Bewaar als tabel (CSV)' },
  bestand: {
    bezig: 'Het bestand wordt gemaakt.',
    klaar: 'Het bestand is gemaakt. Kijk bij je downloads.',
    mislukt: 'Het bestand is niet gelukt. Druk het resultaat af. Dat kan ook zonder internet.',
  },
  nietBewaren: 'Dit is oefenen. Het resultaat kan niet in een dossier.',
  eigenDaarna: 'Dit was een eigen casus. Die staat nog op dit apparaat, en niet versleuteld. Is dit een gedeelde computer? Haal dan het vinkje weg bij',
  eigenNaam: 'eigen casussen (nieuw tabblad)',

  klok: 'Tijd',
  klokStart: 'Start',
  klokPauze: 'Pauze',
  klokErbij: 'Minuut erbij',
  nog: (rest: string) => `Nog ${rest}`,
  tijdOm: 'De tijd is om',
  tijdBijna: 'Nog een halve minuut.',

  hulp: 'Toetsen en hulp',
  hulpKort: 'Hulp',
  hulpSluit: 'Terug naar de sessie',
  toetsen: [
    ['→ of Page Down', 'Eén stap verder. Een klikker voor presentaties doet dit ook.'],
    ['← of Page Up', 'Eén stap terug. Stemmen en afspraken blijven staan.'],
    ['S', 'Toon of verberg de situatie.'],
    ['T', 'Start of pauzeer de klok.'],
    ['N', 'Open het venster met notities.'],
    ['?', 'Open of sluit deze hulp.'],
    ['Tab en Enter', 'Ga naar een knop of een keuze en gebruik die.'],
    ['Esc', 'Dek het scherm af. Er gaat niets verloren.'],
  ],
  letters: 'Gebruik de toetsen S, T, N en ?',
  lettersUitleg: 'Zet dit uit als een letter per ongeluk iets doet. De pijlen en de knoppen blijven werken.',
  gang: 'Zo gaat een sessie',
  gangPunten: [
    'De situatie komt in delen. Lees elk deel hardop voor.',
    'Daarna komt vraag voor vraag. Iedereen stemt voordat iemand een stem ziet.',
    'Eerst zie je de stemmen. Laat de groep daarover praten.',
    'Dan komt het antwoord van het kader, en spreek je af waarmee je verdergaat.',
    'Aan het eind zie je de uitkomst, de leerpunten en het resultaat om af te drukken.',
  ],
  notities: 'Notities',
  notitiesOpen: 'Open de notities in een tweede venster',
  stop: 'Stop deze sessie',
  stopZeker: 'De stemmen en afspraken gaan dan weg. Zeker weten?',
  stopJa: 'Ja, stop en wis deze sessie',
  stopNee: 'Nee, ga verder',
  melding: {
    'opslag-geblokkeerd': 'Je browser bewaart niets voor deze site. Laad de bladzijde niet opnieuw, want dan is de sessie weg.',
    'venster-geblokkeerd': 'Je browser liet geen tweede venster toe. Sta het toe, of lees de notities bij de casus op een ander apparaat of op papier.',
  },
  notitiesElders: 'Notities bij deze casus',
} as const;

/** The question to talk about that a reason gives. */
export function gespreksvraag(reden: Gespreksreden): string {
  switch (reden.soort) {
    case 'lichter':
      return `${tel(reden.aantal, 'stem was', 'stemmen waren')} voor een veiliger antwoord dan het kader. Welk signaal woog daar minder zwaar?`;
    case 'anders-dan-kader':
      return 'De meeste stemmen wijken af van het kader. Welk feit maakt het verschil?';
    case 'geen-meerderheid':
      return 'Geen antwoord kreeg meer dan de helft. Wat maakt deze vraag moeilijk?';
    case 'twijfel':
      return `${tel(reden.aantal, 'stem was', 'stemmen waren')} voor twijfel. Wat zou je willen weten, en wie kan dat zeggen?`;
    case 'zwaarder':
      return `${tel(reden.aantal, 'stem zag', 'stemmen zagen')} meer gevaar dan het kader. Wat zagen zij?`;
    case 'eens':
      return 'Iedereen koos hetzelfde. Welk feit gaf de doorslag, en wat zou je anders laten kiezen?';
  }
}
