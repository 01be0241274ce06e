import type { Bestandsreden, Reservestand } from '../lib/dossier/index.ts';
import type { Ageweigering } from '../lib/kluis/index.ts';
import { bestandsfout } from './dossier-bestand.ts';

/** Words of the screens for files: out, checked, in, and the bar that says how the back-up stands. */
const aantal = (getal: number, een: string, meer: string): string => `${String(getal)} ${getal === 1 ? een : meer}`;
const aantekeningen = (getal: number): string => aantal(getal, 'aantekening', 'aantekeningen');
const dossiers = (getal: number): string => aantal(getal, 'dossier', 'dossiers');
const veilig = 'Er is niets veranderd aan wat hier staat.';
const ander = 'Kies een ander bestand, of een oudere reservekopie.';

type Eigen = Exclude<Ageweigering, 'leeg' | 'te-groot'> | 'onleesbaar' | 'verkeerde-wachtzin' | 'beschadigd' | 'te-lang' | 'werker' | 'niet-dit-bestand';

/** Why a file did not open, at whatever gate: what is wrong, what is safe, and what to do. */
export const openfout: Readonly<Record<Bestandsreden | Eigen, string>> = {
  ...bestandsfout,
  'geen-age': `Dit is geen bestand dat hier is opgeslagen. ${veilig} Kies een bestand waarvan de naam eindigt op .age.`,
  'nieuwere-versie': `Dit bestand is op een nieuwere manier versleuteld. ${veilig} Laad deze bladzijde opnieuw terwijl je internet hebt, en probeer het nog eens.`,
  tekstvorm: `Dit bestand staat in een tekstvorm die deze site niet leest. ${veilig} Open het met het programma age, of ${ander.charAt(0).toLowerCase()}${ander.slice(1)}`,
  'kop-beschadigd': `Het begin van dit bestand is beschadigd. ${veilig} Haal het nog eens op van de plek waar je het bewaarde, of kies een oudere reservekopie.`,
  'geen-wachtzin': `Dit bestand heeft een ander slot dan een wachtzin. ${veilig} ${ander}`,
  'te-zwaar': `Dit bestand vraagt meer van je apparaat dan veilig is. De site heeft het niet geprobeerd. ${veilig} ${ander}`,
  onleesbaar: `Het bestand is niet te lezen. Het is verplaatst, veranderd of weg sinds je het koos. ${veilig} Kies het opnieuw.`,
  'verkeerde-wachtzin': `Deze wachtzin past niet op dit bestand. ${veilig} Een bestand heeft zijn eigen wachtzin. Let op hoofdletters en streepjes. Je mag het zo vaak proberen als je wilt.`,
  beschadigd: `Dit bestand is beschadigd of niet compleet. ${veilig} Haal het nog eens op van de plek waar je het bewaarde, of kies een oudere reservekopie.`,
  'te-lang': `Het openen duurde te lang en is gestopt. ${veilig} Sluit andere programma’s en probeer het nog eens.`,
  werker: `Een deel van het programma laadde niet, of het stopte. ${veilig} Kijk of je internet hebt en probeer het nog eens.`,
  'niet-dit-bestand': `Dit is een ander bestand dan je net opsloeg. ${veilig} Kies het bestand met de naam hierboven.`,
};

export const reserve = {
  naam: 'Reservekopie',
  geen: 'Je hebt nog geen gecontroleerd bestand.',
  geenAantal: (getal: number) =>
    getal === 0 ? 'Wat je maakte, staat alleen hier.' : `${aantekeningen(getal)} ${getal === 1 ? 'staat' : 'staan'} alleen hier.`,
  laatst: (dagen: number) => `Laatst gecontroleerde bestand: ${dagen === 0 ? 'vandaag' : `${aantal(dagen, 'dag', 'dagen')} geleden`}.`,
  bij: 'Alles staat erin.',
  erbuiten: (getal: number) => `${aantekeningen(getal)} ${getal === 1 ? 'staat' : 'staan'} er niet in.`,
  omslagen: (getal: number) => `Van ${dossiers(getal)} ${getal === 1 ? 'is' : 'zijn'} de naam of het protocol nieuw.`,
  knop: 'Sla een bestand op',
} as const;

/** How old the last checked back-up is, and what is not in it. */
export function reservezin(stand: Exclude<Reservestand, { stand: 'niets-te-bewaren' }>): string {
  if (stand.stand === 'geen') return `${reserve.geen} ${reserve.geenAantal(stand.erbuiten)}`;
  const { dagen, erbuiten, omslagen } = stand;
  const mist = [erbuiten > 0 && reserve.erbuiten(erbuiten), omslagen > 0 && reserve.omslagen(omslagen)].filter((zin) => zin !== false);
  return [reserve.laatst(dagen), ...(mist.length > 0 ? mist : [reserve.bij])].join(' ');
}

export const uit = {
  kop: 'Sla een bestand op',
  intro: 'Het bestand is je reservekopie. Je opent het later op deze site, ook op een andere computer. Het is versleuteld.',
  leeg: 'Er is nog niets om op te slaan. Maak eerst een dossier.',
  welke: 'Wat komt erin?',
  alle: (getal: number) => `Alle dossiers (${String(getal)})`,
  alleHulp: 'De beste keuze voor een reservekopie.',
  sommige: 'Alleen de dossiers die ik kies',
  sommigeHulp: 'Bijvoorbeeld om één dossier over te dragen.',
  kies: 'Kies de dossiers',
  kiesFout: 'Kies minstens één dossier.',
  regel: (label: string, getal: number) => `${label} (${aantekeningen(getal)})`,
  wachtzin: 'Wachtzin van dit bestand',
  eigenWachtzin: 'Dit bestand krijgt een eigen wachtzin.',
  weg: 'Zonder deze wachtzin kan niemand het bestand openen. Ook wij niet.',
  knop: 'Sla het bestand op',
  bezig: 'Bezig met versleutelen. Dat duurt een paar tellen …',
  fout: { 'te-veel': 'Dit is te veel voor één bestand. Er is niets opgeslagen. Kies minder dossiers en sla ze op in meer dan één bestand.' },
  mislukt: 'Het bestand is niet gemaakt. Je dossiers zijn niet veranderd. Probeer het nog eens.',
  eerder: 'Controleer een bestand dat je eerder opsloeg',
} as const;

export const controle = {
  kop: 'Controleer dit bestand',
  kopEerder: 'Controleer een bestand',
  gegeven: 'Je browser slaat dit bestand nu op. Meestal komt het in de map Downloads.',
  naam: 'Naam van het bestand',
  wachtzin: 'De wachtzin van dit bestand',
  schrijf: 'Schrijf deze wachtzin over op papier, met de streepjes. Bewaar dat niet bij het bestand.',
  waarom: 'Het bestand telt pas als reservekopie als je het hebt gecontroleerd. Zet het eerst op de plek waar het blijft, zoals een usb-stick.',
  eerder: 'De site opent het bestand en kijkt of erin staat wat hier staat. Er verandert niets aan je dossiers.',
  bestand: 'Het bestand',
  zin: 'De wachtzin van het bestand',
  zinHulp: 'Typ hem over van je papier, of uit je hoofd. Zo weet je zeker dat hij klopt.',
  knop: 'Controleer',
  bezig: 'Het bestand gaat open. Dat duurt hooguit een halve minuut …',
  goed: 'Het bestand is goed.',
  alles: 'Alles wat hier staat, staat er ook in.',
  deel: 'Niet alles wat hier staat, zit in dit bestand. De balk bovenaan zegt wat er mist.',
  minder: 'Het telt niet als je laatste reservekopie: in een bestand dat je eerder controleerde, staat meer.',
  'niets-gemeen':
    'Er staat niets in van wat hier staat. Misschien hoort het bij een andere kluis. Het telt niet als reservekopie. Er is niets veranderd aan wat hier staat. Kies een bestand dat je van deze dossiers opsloeg.',
  nietVastgelegd: 'De site kon niet onthouden dat je het controleerde.',
  klaar: 'Naar je dossiers',
  opnieuw: 'Maak nog een bestand',
  raad: 'Bewaar het bestand buiten dit apparaat. Je browser of je school kan wissen wat hier staat.',
} as const;

export const kiezer = {
  hulp: 'Kies een bestand dat eindigt op .age. Je kunt het ook naar deze bladzijde slepen.',
  leeg: 'Kies eerst een bestand.',
  zinLeeg: 'Typ de wachtzin van het bestand.',
} as const;

export const in_ = {
  kop: 'Open een bestand',
  intro: 'Open een bestand dat je eerder opsloeg. Je ziet eerst wat erin staat. Daarna kies je wat je ermee doet.',
  bestand: 'Het bestand',
  zin: 'De wachtzin van het bestand',
  zinHulp: 'Dat is niet altijd de wachtzin van je dossiers: een bestand heeft zijn eigen wachtzin.',
  knop: 'Open het bestand',
  bezig: 'Het bestand gaat open. Dat duurt hooguit een halve minuut …',
  stop: 'Stop',
  gestopt: 'Gestopt. Er is niets veranderd.',
  voorbeeld: 'Wat staat er in het bestand?',
  gemaakt: (dag: string, tijd: string) => `Opgeslagen op ${dag} om ${tijd}.`,
  nogNiets: 'Er is nog niets overgenomen.',
  leeg: 'In dit bestand staan geen dossiers.',
  hier: (label: string) => `Hier heet het ‘${label}’.`,
  omslag: 'Alleen de naam of het protocol is in het bestand nieuwer.',
  erbij: (getal: number) => `${aantekeningen(getal)} in het bestand ${getal === 1 ? 'staat' : 'staan'} hier niet.`,
  alleenHier: (getal: number) => `${aantekeningen(getal)} ${getal === 1 ? 'staat' : 'staan'} alleen hier. ${getal === 1 ? 'Die blijft' : 'Die blijven'}.`,
  botsend: (getal: number) => `${aantekeningen(getal)} ${getal === 1 ? 'heeft' : 'hebben'} hier een andere inhoud.`,
  wat: 'Wat doe je met dit dossier?',
  neem: 'Neem dit over',
  niets: 'Er is niets om over te nemen. Alles staat hier al.',
  bezigNeem: 'Bezig met overnemen …',
  terug: 'Kies een ander bestand',
  klaarKop: 'Het bestand is gelezen',
  klaar: (getal: number) =>
    getal === 0 ? 'Er is niets overgenomen. Je dossiers zijn zoals ze waren.' : `${dossiers(getal)} ${getal === 1 ? 'is' : 'zijn'} toegevoegd of aangevuld.`,
  naarLijst: 'Naar je dossiers',
  annuleer: 'Niets doen, terug naar je dossiers',
} as const;

export const vernietig = {
  naar: 'Vernietig dit dossier',
  kop: (label: string) => `Vernietig het dossier ‘${label}’`,
  inhoud: (getal: number) => (getal === 0 ? 'Er staan nog geen aantekeningen in.' : `Er ${getal === 1 ? 'staat' : 'staan'} ${aantekeningen(getal)} in.`),
  weten: 'Wat je moet weten',
  bestandKop: 'Heb je dit dossier nog in een bestand?',
  staatErin: 'Dit dossier staat helemaal in je laatst gecontroleerde bestand.',
  staatNiet: 'Dit dossier staat niet, of niet helemaal, in een gecontroleerd bestand.',
  slaOp: 'Sla eerst een bestand op',
  heb: 'Ik heb een bestand van dit dossier',
  geen: 'Ik wil geen bestand van dit dossier',
  veld: 'Typ de naam van het dossier helemaal over',
  knop: 'Vernietig dit dossier voorgoed',
  elders: 'Bestanden en afdrukken die je eerder maakte, bestaan nog. Vernietig die apart, als dat moet.',
  klaarKop: 'Het dossier is vernietigd',
  klaar: 'Het staat niet meer in deze kluis.',
  wegKop: 'Dit dossier is er niet meer',
  weg: 'Het is vernietigd, of het staat in een andere kluis.',
  nietGelukt: 'Er is niets vernietigd.',
  lijst: 'Naar je dossiers',
  terug: 'Niet vernietigen, terug naar je dossiers',
} as const;
