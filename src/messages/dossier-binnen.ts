import type { Hint } from '../lib/dossier/index.ts';
import type { Gebrek } from '../lib/kluis/index.ts';

/** Words of an open vault, around its dossiers. */
const aantal = (getal: number, een: string, meer: string): string => `${String(getal)} ${getal === 1 ? een : meer}`;

const som = new Intl.ListFormat('nl-NL');
const LIJKT_OP: Readonly<Record<Hint, string>> = {
  naam: 'een naam',
  bsn: 'een burgerservicenummer',
  geboortedatum: 'een datum',
  telefoon: 'een telefoonnummer',
  mailadres: 'een mailadres',
  postcode: 'een postcode',
};

export const balk = {
  naam: 'Stand van de kluis',
  slot: 'Op slot',
  lijst: 'Je dossiers',
  instellingen: 'Instellingen',
  bestandUit: 'Sla een bestand op',
  bestandIn: 'Open een bestand',
  venster: 'Alleen in dit venster',
  bezig: 'Bewaren …',
  opgeslagen: (tijd: string) => `Opgeslagen om ${tijd}`,
  rust: 'Alles is bewaard',
  gewist: 'Dit staat alleen nog op je scherm',
  mislukt: 'Niet opgeslagen.',
  conflict: 'Een ander tabblad veranderde hetzelfde. Wat je typte, staat nog op je scherm. Probeer het nog eens.',
  opnieuw: 'Probeer opnieuw',
  leest: 'Je leest mee. Een ander tabblad schrijft.',
  neemOver: 'Hier verder schrijven',
  neemOverNiet: 'Het andere tabblad geeft het schrijven niet af. Er is niets verloren. Sluit dat tabblad en probeer het nog eens.',
  wacht: (tellen: number) => `Over ${aantal(tellen, 'tel', 'tellen')} gaat je dossier op slot.`,
  wachtZin: 'Je dossier gaat over twintig tellen op slot.',
  wachtHulp: 'Druk op een toets of kies ‘Blijf open’. Wat je in een aantekening typt, wordt bewaard.',
  blijf: 'Blijf open',
} as const;

export const gewist = {
  kop: 'Wat op dit apparaat stond, is gewist',
  uitleg:
    'Je browser, je school of iemand anders heeft het gewist. Wat je op je scherm ziet, is er nog. Sla nu een bestand op. Kopieer ook wat je net typte: dat staat nog niet in een dossier. Dit scherm gaat niet meer op slot. Dek het af als iemand meekijkt.',
  knop: 'Sla nu een bestand op',
  opnieuw: 'Sla eerst op en begin daarna opnieuw: laad de bladzijde en open je bestand.',
} as const;

export const gebreken = {
  kop: 'Er klopt iets niet met wat hier staat',
  rest: 'Wat leesbaar is, zie je hieronder. Er is niets verwijderd. Vergelijk het met je laatste bestand voordat je verder schrijft.',
  aanvaard: 'Ik heb dit gezien. Ga verder met wat er is',
  soort: {
    beschadigd: 'Een bewaard stuk is beschadigd en niet te lezen.',
    ontbreekt: (getal: number) => (getal === 1 ? 'Er mist een bewaard stuk.' : `Er missen ${String(getal)} bewaarde stukken.`),
    'te-veel': (getal: number) => (getal === 1 ? 'Er staat een stuk te veel.' : `Er staan ${String(getal)} stukken te veel.`),
    'hoofd-weg': 'De telling van alle stukken is weg. Of er iets mist, is niet te zien.',
    'hoofd-beschadigd': 'De telling van alle stukken is beschadigd. Of er iets mist, is niet te zien.',
    verwisseld: 'Een stuk is vervangen door een ander.',
    ouder: 'Wat hier staat, is ouder dan wat je eerder zag.',
    'eerder-gemerkt': 'Bij een eerder bezoek klopte er ook iets niet.',
  } satisfies Readonly<Record<Gebrek['soort'], string | ((getal: number) => string)>>,
  onleesbaar: {
    'nieuwer-formaat': 'Een dossier is bewaard door een nieuwere versie van de site. Laad de bladzijde opnieuw.',
    vorm: 'Een bewaard stuk heeft een vorm die deze site niet kent. Het is niet verwijderd.',
    'verwijst-naar-niets': 'Een aantekening hoort bij iets dat er niet meer is. Ze is niet verwijderd, maar je ziet haar niet.',
    'omslag-weg': 'Van een dossier is de naam weg. Het staat in de lijst als ‘Hersteld dossier’.',
  },
} as const;

export const lijst = {
  kop: 'Je dossiers',
  nieuw: 'Nieuw dossier',
  leeg: 'Er staat nog geen dossier.',
  leegHulp: 'Begin een nieuw dossier, of open een bestand dat je eerder opsloeg.',
  aantekeningen: (getal: number) => (getal === 0 ? 'nog geen aantekening' : aantal(getal, 'aantekening', 'aantekeningen')),
  geenProtocol: 'Geen protocol gekozen',
  onbekendProtocol: 'Een protocol dat deze site niet kent',
  gewijzigd: (dag: string) => `laatst gewijzigd op ${dag}`,
  voorbij: (getal: number) => (getal === 1 ? '1 afgesproken dag is voorbij' : `${String(getal)} afgesproken dagen zijn voorbij`),
  concept: 'Er staat nog iets dat je niet hebt vastgelegd',
  gesloten: 'Afgesloten',
} as const;

export const nieuwDossier = {
  kop: 'Nieuw dossier',
  label: 'Naam van het dossier',
  labelHulp: 'Neem een schuilnaam, zoals ‘Blauwe jas’. Deze naam staat op elk scherm en elke afdruk. Zet er geen naam, geboortedatum of klas in.',
  protocol: 'Protocol',
  protocolHulp: 'Dan zie je welke stappen dat protocol vraagt. Je kunt het later veranderen.',
  geen: 'Geen protocol, alleen de wet',
  maak: 'Maak dit dossier',
  letOp: (waarop: readonly Hint[]) => `Let op: dit lijkt op ${som.format(waarop.map((hint) => LIJKT_OP[hint]))}.`,
  letOpMag: 'Een schuilnaam is veiliger. Je mag deze naam wel houden.',
  fout: {
    verplicht: 'Geef het dossier een naam.',
    'te-lang': 'De naam is te lang. Neem hooguit 80 tekens.',
    'verkeerd-teken': 'In de naam staat een teken dat niet kan. Typ de naam opnieuw.',
  },
  foutAnders: 'Dit kan zo niet. Kijk de naam na.',
} as const;

export const instellingen = {
  kop: 'Instellingen',
  wacht: {
    kop: 'Wanneer gaat je dossier op slot?',
    vraag: 'Na hoeveel minuten zonder toets of klik?',
    minuten: (getal: number) => aantal(getal, 'minuut', 'minuten'),
    uitleg:
      'Twintig tellen van tevoren krijg je een seintje. Je kunt dan open blijven, zo vaak als je wilt. Is het tabblad een halve minuut uit beeld, dan gaat het ook op slot.',
  },
  sleutel: {
    kop: 'Wachtzin veranderen',
    huidig: 'Je wachtzin van nu',
    huidigOf: 'Je mag hier ook je herstelcode typen.',
    nieuw: 'Je nieuwe wachtzin',
    knop: 'Verander de wachtzin',
    klaarKop: 'Je wachtzin is veranderd',
    klaar: 'De oude wachtzin opent niets meer. Bestanden die je eerder opsloeg, houden hun eigen wachtzin.',
    schrijf: 'Schrijf je nieuwe wachtzin nu over op papier, met de streepjes. Straks zie je hem hier niet meer.',
    klaarOud: 'Je nieuwe wachtzin werkt. De oude werkt nog tot je de volgende keer opent.',
  },
  code: {
    kop: 'Nieuwe herstelcode',
    uitleg: 'Is je code gezien door een ander, of ben je hem kwijt? Maak dan een nieuwe. De oude werkt daarna niet meer.',
    knop: 'Maak een nieuwe herstelcode',
    klaarKop: 'Je hebt een nieuwe herstelcode',
    klaar: 'De nieuwe code werkt. De oude opent niets meer.',
  },
  huidigLeeg: 'Typ je wachtzin van nu.',
  wissel: {
    'niet-bevestigd': 'De nieuwe sleutel kon niet worden nagekeken. De oude werkt nog. Probeer het nog eens.',
  },
  blijvend: {
    kop: 'Belooft je browser dit te bewaren?',
    ja: 'Ja. De browser zegt dat hij dit niet uit zichzelf wist. Je school of jijzelf kan dat wel. Bewaar dus ook een bestand.',
    nee: 'Nee. De browser kan dit wissen als er weinig ruimte is. Safari wist na zeven dagen zonder bezoek. Bewaar een bestand.',
    onbekend: 'De browser zegt het niet. Ga ervan uit dat hij het kan wissen. Bewaar een bestand.',
    vraag: 'Vraag het de browser nog eens',
  },
  spelling: {
    kop: 'Hulp bij spelling',
    vink: 'Laat de browser mijn spelling nakijken, zolang dit venster open is',
    uitleg:
      'Staat dit aan, dan kan je browser of een extensie je tekst naar een ander bedrijf sturen. Daar kunnen wij niets aan doen. Laat het uit als je het niet zeker weet.',
  },
  alleenVenster: 'Deze kluis bestaat alleen in dit venster. Sluit je het venster, dan is hij weg.',
} as const;
