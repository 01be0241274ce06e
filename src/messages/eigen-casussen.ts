import { DUUR, type Keuze, LENGTES, type Reden, type Veldreden, type Verhouding } from '../lib/eigencasus/index.ts';
import type { Soort } from '../lib/herkenbaar/index.ts';

/** Words of the own cases: the list, where they are kept, and files. */
export const woorden = {
  titel: 'Eigen casussen',
  intro: 'Schrijf zelf een verzonnen casus. Weeg hem alleen of met een groep, druk hem af of geef hem als bestand aan een collega.',
  echt: 'Verzin alles. Schrijf nooit over een echt kind, ook niet met een andere naam.',
  laden: 'Even geduld.',
  mislukt: 'Dit deel kon niet worden geladen. Heb je weer verbinding? Probeer het dan opnieuw.',
  probeer: 'Probeer het opnieuw',
  terug: 'Terug naar de lijst',
  lijst: 'Jouw casussen',
  leeg: 'Je hebt nog geen casus geschreven. Een casus heeft een situatie, vragen om te bespreken en de antwoorden die jij verwacht. Wat eruit komt, rekent het hulpmiddel uit.',
  leegBlijft: 'Alles blijft in dit venster, tot jij kiest voor bewaren of voor een bestand. Niets gaat naar een server.',
  nieuw: 'Schrijf een casus',
  groep: (groep: number) => `Groep ${String(groep)}`,
  minuten: (duur: number) => `${String(duur)} minuten`,
  gewijzigd: (dag: string) => `gewijzigd op ${dag}`,
  nietAf: (namen: string) => `Nog niet af voor: ${namen}.`,
  geenHulpmiddel: 'Kies nog een hulpmiddel en geef de antwoorden die je verwacht. Dan kun je de casus wegen.',
  weeg: 'Weeg zelf',
  samen: 'Weeg met een groep',
  samenNiet: 'Wegen met een groep kan als je de casus op dit apparaat bewaart.',
  wijzig: 'Wijzig',
  meer: 'Afdrukken, kopie, bestand of verwijderen',
  bladGroep: 'Blad om uit te delen',
  bladBegeleider: 'Begeleidersblad',
  kopie: 'Maak een kopie',
  kopieVan: (titel: string) => `${titel} (kopie)`.slice(0, LENGTES.titel),
  bestandEen: 'Opslaan als bestand',
  verwijder: 'Verwijder',
  verwijderZeker: (titel: string) => `Wil je ‘${titel}’ verwijderen?`,
  verwijderJa: 'Ja, verwijder',
  verwijderNee: 'Nee, houd',
  verwijderd: 'De casus is verwijderd.',
  ongedaan: 'Ongedaan maken',
  pastNiet: 'Er past geen casus meer bij. Sla casussen op als bestand en verwijder er een paar.',
  bewaard: 'De casus staat in de lijst.',
  plekkop: 'Waar blijven je casussen?',
  plekvraag: 'Bewaar mijn casussen op dit apparaat',
  plekhint:
    'Ze staan dan niet versleuteld in de opslag van deze browser. Wie dit apparaat gebruikt, kan ze lezen. Op een gedeelde computer bewaar je ze beter als bestand.',
  plek: {
    venster: 'Je casussen staan alleen in dit venster. Sluit je het, dan zijn ze weg. Sla ze op als bestand.',
    apparaat: 'Je casussen staan op dit apparaat, tot je ze verwijdert of het vinkje weghaalt. Wis je al je dossiers, dan gaan ze ook weg.',
    geblokkeerd: 'Je browser kan dit niet bewaren: de opslag is geblokkeerd of vol. Alles staat nog in dit venster. Sla het op als bestand.',
    onleesbaar: 'Wat dit apparaat bewaarde, is niet te lezen. Misschien komt het uit een nieuwere versie van deze site. Het blijft staan tot jij kiest.',
  },
  plekLeeg: 'Er staan hier nog geen casussen.',
  geefOnleesbaar: 'Sla op wat er staat',
  beginOpnieuw: 'Wis het en begin opnieuw',
  bestandkop: 'Bestanden',
  bestandAlles: 'Alle casussen opslaan als bestand',
  bestandUitleg: 'Een bestand is gewone tekst en niet versleuteld. Er staat OEFENCASUS in.',
  open: 'Bestand met casussen openen',
  inkomend: {
    kop: 'Dit staat in het bestand',
    leeg: 'Er staan geen casussen in dit bestand.',
    niets: 'Er is nog niets veranderd.',
    verhouding: {
      nieuw: 'Nieuw: komt erbij.',
      gelijk: 'Gelijk aan wat hier staat.',
      anders: 'Verschilt van wat hier staat.',
      'hier-nieuwer': 'Verschilt. Wat hier staat, is later gewijzigd.',
    } satisfies Readonly<Record<Verhouding, string>>,
    keuzekop: (titel: string) => `Wat doe je met ‘${titel}’?`,
    keuzes: { overslaan: 'Houd wat hier staat', kopie: 'Zet die uit het bestand ernaast', vervangen: 'Vervang wat hier staat' } satisfies Readonly<
      Record<Keuze, string>
    >,
    letOp: (wat: string) => `Let op. Dit lijkt op echte gegevens: ${wat}. Vraag na of alles verzonnen is.`,
    neemOver: 'Neem over',
    annuleer: 'Annuleren',
    overgenomen: (aantal: number) => (aantal === 1 ? 'Eén casus is overgenomen.' : `${aantal === 0 ? 'Geen' : String(aantal)} casussen zijn overgenomen.`),
    foutkop: 'Dit bestand kan niet worden geopend',
    foutNiets: 'Er is niets veranderd.',
    bij: (plek: string) => ` Het gaat om: ${plek}.`,
    sluit: 'Sluiten',
    fout: {
      'te-groot': 'Het bestand is te groot. Een bestand met casussen is nooit groter dan 1 MB.',
      'geen-tekst': 'Het bestand is geen leesbare tekst. Kies een bestand dat deze site heeft gemaakt.',
      'geen-json': 'Het bestand heeft niet de goede vorm, of het is beschadigd.',
      'te-diep': 'Het bestand heeft niet de goede vorm.',
      'verboden-sleutel': 'Er staat iets in het bestand dat er niet in hoort.',
      'dubbele-sleutel': 'Een veld staat twee keer in het bestand.',
      'ander-bestand': 'Dit is geen bestand met eigen casussen van deze site.',
      dossier: 'Dit is een dossier. Een dossier open je nooit in een training.',
      'nieuwer-formaat': 'Dit bestand komt uit een nieuwere versie van deze site. Laad de bladzijde opnieuw en probeer het dan nog eens.',
      verkeerd: 'Er staat iets in het bestand dat deze site niet kent, of dat te lang is.',
      dubbel: 'Dezelfde casus staat twee keer in het bestand.',
      'past-niet': 'Dit past er niet bij. Verwijder eerst een paar casussen.',
    } satisfies Readonly<Record<Reden | 'past-niet', string>>,
  },
} as const;

/** What a hint calls what it found. */
const soorten: Readonly<Record<Soort, string>> = {
  bsn: 'een burgerservicenummer',
  datum: 'een geboortedatum',
  telefoon: 'een telefoonnummer',
  mailadres: 'een mailadres',
  postcode: 'een postcode',
  naam: 'een echte naam',
};
const raad = (soort: Soort): string => (soort === 'naam' ? 'Verzin een andere naam of laat hem weg.' : 'Laat het weg.');
/** What looks like real data, and what to do about it. */
export const letOp = ({ soort, tekst }: { readonly soort: Soort; readonly tekst: string }): string =>
  `‘${tekst.replace(/\s+/g, ' ')}’ lijkt op ${soorten[soort]}. ${raad(soort)}`;

const perVeld: Readonly<Record<string, string>> = {
  titel: 'Titel',
  groep: 'Groep',
  duur: 'Hoe lang duurt het?',
  kort: 'Waar gaat het over?',
  leerpunten: 'Leerpunten',
  bespreken: 'Vragen om te bespreken',
  begeleider: 'Voor wie begeleidt',
  vormen: 'Onderwerp',
};

/** Words of the form. */
export const formulier = {
  nieuw: 'Een casus schrijven',
  wijzig: 'De casus wijzigen',
  velden: perVeld,
  hints: {
    titel: `Zonder namen en zonder de uitkomst. Hoogstens ${String(LENGTES.titel)} tekens.`,
    kort: 'Een of twee zinnen, zonder de uitkomst te verklappen. Mag leeg blijven.',
    duur: `In minuten, van ${String(DUUR.minst)} tot ${String(DUUR.meest)}.`,
    bespreken: 'Eén vraag per regel. Mag leeg blijven.',
    leerpunten: 'Wat neem je mee? Eén punt per regel. Mag leeg blijven.',
    begeleider: 'Waar let je op, wat gaat vaak mis? Eén punt per regel. De groep ziet dit niet. Mag leeg blijven.',
  } as Readonly<Record<string, string>>,
  kiesGroep: 'Kies een groep',
  vormen: 'Onderwerp en thema',
  situatie: 'Wat er bekend wordt',
  situatieHint: 'Schrijf op wat je ziet en hoort, stap voor stap. De groep leest de delen een voor een.',
  deel: (nummer: number) => `Deel ${String(nummer)}`,
  stap: 'Stap van de meldcode',
  stapNummer: (nummer: number) => `Stap ${String(nummer)}`,
  tekst: 'Wat is er bekend?',
  deelErbij: 'Nog een deel',
  weg: 'Haal weg',
  kader: 'Wat je verwacht',
  kaderHint: 'Kies een hulpmiddel en geef bij elke vraag het antwoord dat volgens jou past. De uitkomst typ je niet: het hulpmiddel rekent die uit.',
  hulpmiddelen: 'In welk hulpmiddel weeg je deze casus?',
  boomLaden: 'De vragen worden geladen.',
  boomMislukt: 'De vragen konden niet worden geladen. Je kunt de casus wel al bewaren.',
  verwacht: 'Welk antwoord past?',
  waarom: 'Waarom?',
  alBij: (kort: string) => `${kort}: dit antwoord gaf je hierboven al.`,
  uitkomst: (titel: string) => `Hier komt uit: ${titel}`,
  nogOpen: 'Nog niet alle vragen zijn beantwoord. Je kunt de casus wel al bewaren.',
  watAls: 'Wat als …',
  watAlsHint: 'Eén ding is anders. Welk antwoord wordt dan anders? Wat dat doet, rekent het hulpmiddel uit. Mag leeg blijven.',
  watAlsVraag: 'Bij welke vraag?',
  watAlsAntwoord: 'Welk antwoord wordt het?',
  watAlsTekst: 'Wat is er anders?',
  watAlsErbij: 'Nog een wat-als',
  watAlsLater: 'Geef eerst antwoorden bij een hulpmiddel.',
  kies: 'Kies',
  bewaar: 'Bewaar in de lijst',
  annuleer: 'Annuleren',
  annuleerZeker: 'Wat je typte, gaat dan weg.',
  annuleerJa: 'Ja, gooi weg',
  annuleerNee: 'Nee, schrijf verder',
  foutkop: 'Dit klopt nog niet',
  elders: 'In een ander tabblad is deze casus gewijzigd of verwijderd. Wat jij typte, staat hier nog.',
  toch: 'Bewaar deze toch',
  alsKopie: 'Bewaar als kopie ernaast',
  letOpKop: (aantal: number) =>
    aantal === 1 ? 'Eén keer staat er iets dat op echte gegevens lijkt.' : `${String(aantal)} keer staat er iets dat op echte gegevens lijkt.`,
  teLang: (over: number) => `Dit is ${String(over)} ${over === 1 ? 'teken' : 'tekens'} te lang.`,
  reden: {
    leeg: 'Vul dit in.',
    'te-lang': 'Dit is te lang.',
    'te-veel': 'Dit zijn er te veel.',
    verkeerd: 'Dit klopt niet.',
    onvolledig: 'Kies een vraag en een antwoord.',
  } satisfies Readonly<Record<Veldreden, string>>,
  duurFout: `Vul een heel getal in, van ${String(DUUR.minst)} tot ${String(DUUR.meest)}.`,
  groepFout: 'Kies een groep.',
} as const;

/** How a field is called in the list of what is wrong. */
export function veldnaam(pad: string): string {
  const [begin = '', nummer = '', rest = ''] = pad.split('.');
  if (begin === 'situatie') return `${formulier.situatie}, ${formulier.deel(Number(nummer) + 1).toLowerCase()}`;
  if (begin === 'watAls') return `${formulier.watAls} ${String(Number(nummer) + 1)}${rest === 'tekst' ? `, ${formulier.watAlsTekst.toLowerCase()}` : ''}`;
  if (begin === 'antwoorden') return `${formulier.kader}: ${formulier.waarom}`;
  return perVeld[begin] ?? formulier.kader;
}

/** What is wrong with a field, in words. */
export function fouttekst(pad: string, reden: Veldreden): string {
  if (pad === 'duur') return formulier.duurFout;
  return pad === 'groep' ? formulier.groepFout : formulier.reden[reden];
}

/** Words of weighing alone, and of the sheets. */
export const wegen = {
  kies: 'In welk hulpmiddel?',
  situatie: 'Wat je weet',
  stap: (nummer: number) => `Stap ${String(nummer)}`,
  vergelijk: 'Jouw weging naast de verwachte',
  zelfde: 'Je komt op hetzelfde advies uit.',
  ander: 'Je komt op een ander advies uit.',
  jouw: 'Jouw advies',
  verwacht: 'Verwacht advies',
  vraag: 'Vraag',
  jouwAntwoord: 'Jouw antwoord',
  verwachtAntwoord: 'Verwacht',
  waarom: 'Waarom',
  nietGevraagd: 'niet gevraagd',
  gelijk: 'gelijk',
  anders: 'anders',
  alleenDit: (gevolg: string) => `Alleen dit antwoord anders: ${gevolg}`,
  dan: (titel: string) => `dan is het advies ‘${titel}’.`,
  blijft: 'dan blijft het advies hetzelfde.',
  dieper: 'dan volgen er nog andere vragen.',
  jouwReden: 'Jouw reden:',
  geenWaarom: 'De schrijver gaf geen reden.',
  bron: 'Bron:',
  norm: 'Telt mee voor norm',
  beslist: 'Geeft de doorslag.',
  inProtocol: (naam: string) => `Zo staat het bij ${naam}:`,
  nu: 'Nu:',
  opnieuw: 'Weeg nog eens',
  nietAf: 'Deze casus is nog niet af voor dit hulpmiddel, of het hulpmiddel is vernieuwd. Wijzig de casus en kijk de antwoorden na.',
  leerpunten: 'Leerpunten',
  bespreken: 'Bespreek samen',
  begeleider: 'Voor wie begeleidt',
  altijd: 'Zeg dat de casus verzonnen is. Iedereen mag even weglopen. Gaat het over een echt kind, stop dan met oefenen en begin bij de hulpmiddelen.',
  weging: 'Zo weegt het hulpmiddel deze casus',
  advies: 'Advies',
  normen: 'Norm',
  watAls: 'Wat als …',
  weegZelf: (titel: string) => `Weeg zelf: ${titel}`,
  weegZelfUitleg: 'Begin bovenaan. Kruis aan wat jij kiest, en schrijf erbij waarom. Ben je bij een advies, dan hoef je niet verder.',
  kruis: 'Kruis aan',
  afdrukken: 'Afdrukken',
  zonderAntwoorden: 'Op dit blad staan geen antwoorden. Op papier komt er een antwoordblad bij.',
  metAntwoorden: 'Op dit blad staan de antwoorden. Het is voor wie begeleidt.',
} as const;
