import type { Kluisstand, Openreden, Schrijfreden } from '../lib/kluis/index.ts';

/** Words of what stands before an open vault: where it is kept, how it opens and why it does not. */
export const woorden = {
  laden: 'Even kijken wat er op dit apparaat staat …',
  opent: 'Je dossiers gaan open …',
  opentNiet: 'Een deel van het programma laadde niet. Je dossiers zijn niet veranderd. Kijk of je internet hebt en probeer het nog eens.',
  terug: 'Terug',
  verder: 'Verder',
  bezig: 'Bezig. Je wachtzin wordt een sleutel. Dat duurt een paar tellen …',
  foutTitel: 'Er ging iets mis',
  foutInvoer: 'Kijk dit nog even na',
  opnieuw: 'Probeer opnieuw',
} as const;

/** What is promised and what is not; the same words stand on the page about privacy. */
export const belofte = {
  ja: ['Deze pagina verstuurt niets van wat je hier typt.', 'Er is geen server die het kan ontvangen.', 'Wat je bewaart, is versleuteld met jouw wachtzin.'],
  nee: [
    'We kunnen niets terughalen.',
    'Je browser of je school kan wissen wat hier staat.',
    'Wie de laptop beheert, een extensie heeft of over je schouder meekijkt, kan meelezen.',
  ],
} as const;

export const begin = {
  kop: 'Waar bewaar je je dossiers?',
  verdwenen: 'Op dit apparaat stonden dossiers. Ze zijn er niet meer.',
  verdwenenHulp:
    'Jij hebt ze hier niet gewist. Je browser, je school of een storing deed dat. We kunnen ze niet terughalen. Heb je een .age-bestand? Maak dan een nieuwe kluis en neem dat bestand daarin over.',
  intro: 'Hier leg je vast wat je ziet, bespreekt en besluit. Kies eerst waar dat blijft.',
  plaats: {
    apparaat: {
      naam: 'Versleuteld bewaren op dit apparaat',
      ja: 'Voor een laptop die van jou is. Je opent je dossiers steeds met je wachtzin.',
      nee: 'Bewaar ook een bestand op een andere plek. Je browser of je school kan wissen wat hier staat. Safari doet dat na zeven dagen zonder bezoek.',
    },
    venster: {
      naam: 'Alleen in dit venster',
      ja: 'Voor een gedeelde computer. Op het apparaat blijft niets achter.',
      nee: 'Sla een bestand op voordat je het venster sluit. Anders is alles weg.',
    },
  },
  beloven: 'Wat we beloven',
  nietBeloven: 'Wat we niet kunnen beloven',
  meer: 'Lees hoe je dat zelf nakijkt',
} as const;

export const nieuw = {
  kop: 'Kies een wachtzin',
  plaats: { apparaat: 'Je dossiers komen versleuteld op dit apparaat.', venster: 'Je dossiers blijven alleen in dit venster.' },
  weg: 'Onthoud de wachtzin, of bewaar hem op een veilige plek. Zonder wachtzin of herstelcode is je tekst voorgoed weg. Niemand kan hem terughalen, ook wij niet.',
  woorden: 'Zes woorden die de site verzint',
  woordenHulp: 'Het veiligst. Schrijf ze over op papier, met de streepjes.',
  ander: 'Andere woorden',
  eigen: 'Een eigen wachtzin',
  eigenHulp: 'Minstens 12 tekens. Een zin mag. Neem geen naam van een kind of van school.',
  veld: 'Je wachtzin',
  nogEens: 'Typ je wachtzin nog een keer',
  toon: 'Toon wat je typt',
  maak: 'Maak een kluis met deze wachtzin',
  leeg: 'Typ een wachtzin.',
  geenWoorden: 'De woorden zijn er nog niet. Wacht even, of neem een eigen wachtzin.',
  tekens: (aantal: number) => `Je wachtzin heeft ${String(aantal)} ${aantal === 1 ? 'teken' : 'tekens'}. Het moeten er minstens 12 zijn.`,
  teLang: 'Deze wachtzin is te lang. Neem er een van hooguit 1024 tekens.',
  anders: 'De twee wachtzinnen zijn niet gelijk. Typ ze nog eens.',
} as const;

export const herstel = {
  kop: 'Bewaar je herstelcode',
  intro: 'Met deze code open je je dossiers als je je wachtzin kwijt bent. Je ziet hem maar één keer.',
  code: 'Je herstelcode',
  raad: 'Druk hem af of schrijf hem over. Leg hem niet bij de laptop. Wie de code heeft, kan je dossiers op dit apparaat openen.',
  druk: 'Druk de code af',
  kopieer: 'Kopieer de code',
  gekopieerd: 'Gekopieerd. Plak de code in je wachtwoordkluis. Op sommige computers onthoudt het klembord wat je kopieert.',
  nietGekopieerd: 'Kopiëren lukte niet. De code is nu geselecteerd: kopieer hem zelf, of schrijf hem over.',
  vink: 'Ik heb de code bewaard',
  vinkFout: 'Bewaar eerst de code. Zet daarna een vinkje.',
  naarBinnen: 'Naar je dossiers',
  klaar: 'Verder',
  papierKop: 'Herstelcode',
  papier:
    'Deze code opent de versleutelde notities in één browser op één apparaat, als de wachtzin kwijt is. Bewaar dit blad op slot, en niet bij het apparaat.',
  papierDatum: 'Datum en apparaat:',
} as const;

/** Why a vault locked. The keys stand after # in the address of the page that it leaves for. */
export const slotredenen = {
  stil: 'Op slot omdat je een tijd niets deed.',
  verborgen: 'Op slot omdat dit tabblad een halve minuut uit beeld was.',
  klok: 'Op slot omdat de klok van je apparaat is veranderd.',
  zelf: 'Je hebt je dossier op slot gedaan.',
  weg: 'Op slot omdat je de bladzijde verliet.',
  afgedekt: 'Op slot omdat je het scherm afdekte.',
  'ander-tabblad': 'Op slot omdat je het in een ander tabblad op slot deed.',
  'nieuwere-versie': 'Op slot omdat in een ander tabblad een nieuwere versie van deze site open is.',
} as const;

export const slot = {
  kop: 'Je dossier is op slot',
  bewaard: 'Wat je in een aantekening typte, is bewaard.',
  wachtte:
    'Wat nog wachtte, is niet opgenomen. Het staat nog in het tabblad waar het vandaan komt. Laat dat tabblad open. Open je dossier weer, dan gaat het vanzelf mee.',
  nietBewaard: 'Het laatste wat je typte, kon niet worden bewaard. Het wacht in dit tabblad. Sluit dit tabblad niet, en open je dossier hier.',
  venster: 'Je dossiers staan alleen in dit venster. Laad niet opnieuw en sluit het venster niet: dan zijn ze weg.',
  metWachtzin: 'Je wachtzin',
  metCode: 'Je herstelcode',
  codeHulp: '28 letters en cijfers. Hoofdletters, streepjes en spaties maken niet uit.',
  naarCode: 'Ik heb alleen mijn herstelcode',
  naarWachtzin: 'Ik heb mijn wachtzin',
  open: 'Open mijn dossiers',
  leeg: { wachtzin: 'Typ je wachtzin.', herstelcode: 'Typ je herstelcode.' },
  kwijt: 'Ben je allebei kwijt?',
  kwijtUitleg:
    'Dan kan niemand openen wat hier staat. Heb je een opgeslagen bestand? Dat heeft een eigen wachtzin. Open het in een kluis die alleen in dit venster bestaat. Wat hier staat, blijft dan staan.',
  naarVenster: 'Ga verder in dit venster',
} as const;

const veilig = 'Wat hier staat, is niet veranderd.';
const herlaad = 'Laad deze bladzijde opnieuw en probeer het nog eens.';

/** What went wrong: what happened, what is safe, what to do. */
export const kluisfout: Readonly<Record<Openreden | Schrijfreden | 'bestaat-al' | 'te-kort' | 'te-lang', string>> = {
  'verkeerde-wachtzin': `Deze wachtzin past niet. ${veilig} Let op hoofdletters en streepjes, en probeer het nog eens. Je mag het zo vaak proberen als je wilt.`,
  'verkeerde-code': `Deze herstelcode past niet bij wat hier staat. ${veilig} Een oudere code werkt niet meer als je een nieuwe maakte. Zoek je nieuwste code, of probeer je wachtzin.`,
  'code-getypt': `Dit is geen hele herstelcode: er mist iets, of er zit een tikfout in. ${veilig} Kijk teken voor teken na.`,
  'vak-beschadigd': `Het slot voor deze sleutel is beschadigd. ${veilig} Probeer de andere sleutel: je wachtzin of je herstelcode.`,
  'kdf-buiten-grenzen': `De gegevens van het slot kloppen niet. De sleutel is niet geprobeerd. ${veilig} Probeer je herstelcode.`,
  'kop-beschadigd': `Het slot is beschadigd. ${veilig} Open een opgeslagen bestand in een kluis die alleen in dit venster bestaat.`,
  'geen-kluis':
    'Hier staat geen kluis meer. Je browser, je school of iemand anders heeft hem gewist. Heb je een opgeslagen bestand? Begin dan opnieuw en open het.',
  werker: `Een deel van het programma laadde niet, of het stopte. ${veilig} ${herlaad}`,
  'geen-opslag': 'Deze browser geeft geen ruimte om iets te bewaren. Er is niets verloren. Werk in een kluis die alleen in dit venster bestaat.',
  vol: 'De browser heeft geen ruimte meer. Wat eerder is bewaard, staat er nog. Sla een bestand op en maak ruimte vrij op je apparaat.',
  gewist: 'Wat op dit apparaat stond, is gewist. Wat je op je scherm ziet, is er nog. Sla nu een bestand op.',
  geblokkeerd: `Een ander tabblad houdt je dossiers vast. ${veilig} Sluit de andere tabbladen van deze site en probeer het nog eens.`,
  'nieuwere-versie': `Je dossiers zijn bewaard door een nieuwere versie van deze site. ${veilig} ${herlaad}`,
  'opslag-fout': `De browser kon de opslag niet gebruiken. ${veilig} ${herlaad} Lukt het niet, sluit dan de browser en open hem weer.`,
  'alleen-lezen': 'Een ander tabblad schrijft. Hier lees je alleen mee. Er is niets verloren. Kies ‘Hier verder schrijven’.',
  dicht: 'De kluis was net op slot gegaan. Wat eerder is bewaard, staat er nog. Open hem opnieuw.',
  ongeldig: 'Dit kan zo niet worden bewaard. Er is niets veranderd. Haal vreemde tekens weg en probeer het nog eens.',
  'te-groot': 'Dit is te veel tekst voor één aantekening. Er is niets veranderd. Verdeel de tekst.',
  druk: 'Een ander tabblad bleef schrijven. Er is niets verloren. Probeer het nog eens.',
  'bestaat-al': 'Op dit apparaat staat al een kluis. Er is niets veranderd. Open die, of werk alleen in dit venster.',
  'te-kort': 'De wachtzin is te kort. Neem minstens 12 tekens.',
  'te-lang': nieuw.teLang,
};

type Onbruikbaar = Exclude<Kluisstand, 'geen' | 'op-slot'> | 'geen-versleuteling' | 'werker';

/** What is here cannot be used: why. */
export const onbruikbaar: Readonly<Record<Onbruikbaar, string>> = {
  ...kluisfout,
  'geen-versleuteling':
    'Deze browser kan hier niet versleutelen. Dat komt door een onveilige verbinding (http) of door een heel oude browser. Zonder versleuteling bewaart deze site niets. Open de site via https, of neem een nieuwere browser.',
};

export const uitweg = {
  kop: 'Je dossiers kunnen nu niet open',
  niets: 'De site wist niets uit zichzelf.',
  venster: 'Ga verder in dit venster',
  vensterUitleg:
    'Je kunt werken in een kluis die alleen in dit venster bestaat, en daar een opgeslagen bestand openen. Sla een bestand op voordat je het venster sluit.',
  lezen: 'Alle protocollen en hulpmiddelen werken wel.',
} as const;

export const wissen = {
  kop: 'Alles wissen',
  uitleg:
    'Dit wist al je dossiers in deze browser. Ook je sociale kaart, je eigen casussen en je gekozen protocol gaan weg. Het kan niet ongedaan worden gemaakt. Bestanden die je zelf opsloeg, blijven staan.',
  woord: 'wissen',
  veld: (woord: string) => `Typ ${woord} om door te gaan`,
  fout: (woord: string) => `Typ het woord ${woord}. Er is nog niets gewist.`,
  knop: 'Wis alles in deze browser',
} as const;
