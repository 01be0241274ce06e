import { DUUR, LENGTES, type Veldreden } from '../lib/eigencasus/index.ts';
import type { Soort } from '../lib/herkenbaar/index.ts';

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
  varianten: 'Wat een protocol anders heeft',
  variantenHint:
    'Doet een school hier iets anders dan het kader? Schrijf op wat er in het protocol staat, en waar. De groep leest dit in het nagesprek. Mag leeg blijven.',
  variant: (nummer: number) => `Protocol ${String(nummer)}`,
  variantProtocol: 'Welk protocol?',
  variantTekst: 'Wat staat er anders?',
  variantPlek: 'Waar staat dat?',
  variantPlekHint: 'Bijvoorbeeld: stap 3, bladzijde 12.',
  variantNu: 'Wat geldt er nu?',
  variantNuHint: 'Alleen als het protocol is verouderd. Noem de bron. Mag leeg blijven.',
  variantErbij: 'Nog een protocol',
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
  protocolFout: 'Kies een protocol.',
} as const;

const variantveld: Readonly<Record<string, string>> = {
  protocol: formulier.variantProtocol,
  tekst: formulier.variantTekst,
  plek: formulier.variantPlek,
  nu: formulier.variantNu,
};

/** How a field is called in the list of what is wrong. */
export function veldnaam(pad: string): string {
  const [begin = '', nummer = '', rest = ''] = pad.split('.');
  if (begin === 'situatie') return `${formulier.situatie}, ${formulier.deel(Number(nummer) + 1).toLowerCase()}`;
  if (begin === 'watAls') return `${formulier.watAls} ${String(Number(nummer) + 1)}${rest === 'tekst' ? `, ${formulier.watAlsTekst.toLowerCase()}` : ''}`;
  if (begin === 'protocollen') return `${formulier.varianten}, ${formulier.variant(Number(nummer) + 1).toLowerCase()}: ${variantveld[rest] ?? ''}`;
  if (begin === 'antwoorden') return `${formulier.kader}: ${formulier.waarom}`;
  return perVeld[begin] ?? formulier.kader;
}

/** What is wrong with a field, in words. */
export function fouttekst(pad: string, reden: Veldreden): string {
  if (pad === 'duur') return formulier.duurFout;
  if (pad.endsWith('.protocol')) return formulier.protocolFout;
  return pad === 'groep' ? formulier.groepFout : formulier.reden[reden];
}
