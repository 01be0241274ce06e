import type { Afspraakstand, Hypothese, Stapstand, Veldreden } from '../lib/dossier/index.ts';
import { datumTekst } from './dossier-documenten.ts';
import { velden, veldfout } from './dossier.ts';

/** Words inside one dossier: its timeline, forms, steps and sheets. */
const aantal = (hoeveel: number): string => (hoeveel === 1 ? '1 aantekening' : `${hoeveel.toLocaleString('nl-NL')} aantekeningen`);

export const woorden = {
  delen: { tijdlijn: 'Tijdlijn', stappen: 'Stappen en wat ontbreekt', erbij: 'Nieuwe aantekening', bladen: 'Bladen', omslag: 'Naam en protocol' },
  navigatie: 'Onderdelen van dit dossier',
  protocol: 'Protocol',
  geenProtocol: 'nog geen protocol gekozen',
  weg: 'Dit dossier staat hier niet meer.',
  gesloten: 'Dit dossier is afgesloten.',
  melding: {
    bewaard: 'De aantekening staat in het dossier.',
    opgenomen: 'De weging staat in het dossier.',
    gecorrigeerd: 'De correctie staat in het dossier. Wat er eerst stond, blijft zichtbaar.',
    teruggenomen: 'De aantekening is ingetrokken. Zij blijft zichtbaar.',
    weggegooid: 'Het concept is weggegooid. In het dossier is niets veranderd.',
    omslag: 'Opgeslagen.',
  },
  bezigMet: (wat: string) => `Je was bezig met: ${wat}.`,
  bezigUitleg: 'Wat je typte, is bewaard als concept. Het staat nog niet in het dossier.',
  verderSchrijven: 'Verder schrijven',
  gooiWeg: 'Concept weggooien',
  gooiWegVraag: 'Weet je het zeker? Wat je typte, is dan voorgoed weg.',
  gooiWegJa: 'Ja, gooi weg',
  gooiWegNee: 'Nee, bewaar het concept',
  zonderSoort: 'een aantekening',
} as const;

export const tijdlijn = {
  leegKop: 'Hier staat nog niets',
  leeg: 'Begin met wat je zag of hoorde. Schrijf op wat er gebeurde, wanneer en waar. Feiten en vermoedens staan apart.',
  leegKnop: 'Schrijf de eerste aantekening',
  nieuw: 'Nieuwe aantekening',
  zoek: 'Zoek in dit dossier',
  filter: 'Filter',
  filterAan: (hoeveel: number) => `Filter (${String(hoeveel)} aan)`,
  soort: 'Soort',
  aard: 'Soort informatie',
  stap: 'Stap',
  van: 'Vanaf',
  tot: 'Tot en met',
  alle: 'alles',
  volgorde: 'Volgorde',
  oudste: 'oudste eerst',
  nieuwste: 'nieuwste eerst',
  aantal,
  gevonden: (hoeveel: number, van: number) => `${String(hoeveel)} van ${aantal(van)}`,
  niets: 'Niets gevonden. Kijk of je het woord goed schreef, of haal een filter weg.',
  toonAlles: 'Wis zoeken en filter',
  meer: (hoeveel: number) => `Toon nog ${String(hoeveel)}`,
  eerder: (hoeveel: number) => `Toon ${String(hoeveel)} hierboven`,
  genoteerd: (moment: string) => `Genoteerd op ${moment}, volgens de klok van dit apparaat`,
  hypothese: { open: 'nog open', bevestigd: 'bevestigd', ontkracht: 'ontkracht' } satisfies Readonly<Record<Hypothese['stand'], string>>,
  vervolgen: 'Vervolg:',
  getekend: 'Ondertekening:',
  eerst: 'Eerst stond er (geldt niet meer):',
  zoIsHet: 'Zo is het nu:',
  correctie: (moment: string) => `Correctie, genoteerd op ${moment}`,
  intrekking: (moment: string) => `Ingetrokken, genoteerd op ${moment}`,
  ingetrokken: 'Ingetrokken',
  conflict: 'Twee versies',
  conflictUitleg: 'Deze aantekening is op twee plekken verschillend geschreven. Dit is de tweede versie. Kijk welke klopt.',
  doe: {
    vervolg: 'Schrijf een vervolg',
    terugkoppeling: 'Schrijf wat je terughoorde',
    teken: 'Leg ondertekening vast',
    corrigeer: 'Corrigeer',
    trekIn: 'Trek in',
    herstel: 'Laat weer gelden',
  },
  bij: (wat: string) => `: ${wat}`,
  door: (wie: string, rol: string) => `gesteld door ${wie}, ${rol}`,
  vraag: 'Vraag',
  antwoord: 'Antwoord',
  spoor: 'Vragen en antwoorden',
} as const;

export const formulier = {
  kies: 'Wat wil je opschrijven?',
  kiesBij: 'Bij iets dat er al staat',
  /** Kind → what it is for. */
  uitleg: {
    signaal: 'Iets dat je zag, hoorde of vermoedt.',
    gesprek: 'Een gesprek met een kind of een ouder.',
    consult: 'Overleg met een collega, of advies van Veilig Thuis, de jeugdarts of een ander.',
    besluit: 'Wat jullie besloten, en waarom.',
    melding: 'Een melding die is gedaan, bijvoorbeeld bij Veilig Thuis.',
    hulp: 'Hulp die is aangeboden of loopt.',
    terugkoppeling: 'Wat je hoorde na een melding of van een hulpverlener.',
    vervolg: 'Een hypothese is bevestigd of ontkracht.',
    ondertekening: 'Wie heeft getekend, of voor gezien getekend.',
    voortgang: 'Een stap van het protocol is klaar of overgeslagen.',
    afsluiting: 'Het dossier gaat dicht, met de reden.',
    heropening: 'Het dossier gaat weer open.',
  },
  correctieVan: (wat: string) => `Correctie: ${wat}`,
  intrekkenVan: (wat: string) => `Intrekken: ${wat}`,
  correctieUitleg: 'Wat er eerst stond, blijft zichtbaar. Jouw correctie komt eronder.',
  intrekkenUitleg: 'De aantekening telt dan niet meer mee. Zij blijft wel zichtbaar, met jouw reden erbij.',
  anderSoort: 'Kies een andere soort',
  groep: { wat: 'Wat', wanneer: 'Wanneer', wie: 'Waar en wie', meer: 'Meer invullen' },
  verplicht: 'verplicht',
  kiesUit: 'Maak een keuze',
  geenKeuze: 'niet ingevuld',
  vandaag: 'Vandaag',
  stapVanzelf: 'volgt uit de soort aantekening',
  afspraak: (nummer: number) => `Afspraak ${String(nummer)}`,
  afspraakErbij: 'Voeg een afspraak toe',
  afspraakWeg: 'Haal weg',
  afspraakWat: 'Wat is er afgesproken',
  afspraakDatum: 'Wanneer',
  afspraakWie: 'Wie doet het',
  geenPosten: 'In dit dossier staat nog niets om uit te kiezen.',
  bewaar: 'Zet in het dossier',
  bewaarIntrekken: 'Trek deze aantekening in',
  bezig: 'Bezig met opslaan …',
  annuleer: 'Annuleer',
  concept: 'Wat je typt, wordt als concept bewaard, ook als het dossier op slot gaat. Het staat pas in het dossier als je het erin zet.',
  conceptBij: 'Concept bewaard.',
  conceptBezig: 'Concept wordt bewaard …',
  fouttitel: 'Dit klopt nog niet',
  foutniets: 'Er is niets opgeslagen. Wat je typte, staat hier nog.',
  geenNamen: 'Noem geen namen als het niet nodig is.',
  mislukt: {
    'geen-opslag': 'Deze browser laat niet toe dat er iets wordt opgeslagen.',
    vol: 'Er is geen ruimte meer op dit apparaat.',
    gewist: 'Wat op dit apparaat stond, is gewist.',
    'nieuwere-versie': 'Een nieuwere versie van deze site heeft hier al geschreven. Sluit alle tabbladen van deze site en open haar opnieuw.',
    'opslag-fout': 'De browser gaf een fout bij het opslaan. Probeer het nog eens.',
    geblokkeerd: 'Een ander tabblad houdt de opslag bezet. Sluit dat tabblad en probeer het nog eens.',
    'alleen-lezen': 'Een ander tabblad schrijft nu in je dossiers. Neem het schrijven hier over en probeer het nog eens.',
    dicht: 'Je dossiers zijn op slot gegaan.',
    ongeldig: 'In de tekst staat iets dat niet kan worden bewaard.',
    'te-groot': 'Deze aantekening is te groot. Verdeel haar over twee aantekeningen.',
    druk: 'Andere tabbladen bleven schrijven. Probeer het nog eens.',
    conflict: 'Intussen is in een ander tabblad iets veranderd. Probeer het nog eens.',
    fouten: 'Er klopt nog iets niet.',
  },
  misluktKop: 'Niet opgeslagen',
  misluktDoe: 'Wat je typte, staat hier nog. Kopieer het of maak een bestand als het niet lukt.',
} as const;

/** Field, or kind and field → its name on the form. What is not here has the name of the field. */
const eigenLabels: Readonly<Partial<Record<string, string>>> = {
  'signaal.tekst': 'Wat zag of hoorde je?',
  'signaal-hypothese.tekst': 'Wat vermoed je?',
  'signaal-derden.tekst': 'Wat vertelde de ander?',
  'signaal-derden.bron': 'Wie vertelde dit?',
  'signaal-diagnose.tekst': 'Wat is de diagnose?',
  'gesprek.besproken': 'Welke feiten zijn besproken?',
  'gesprek.met': 'Met wie was het gesprek?',
  'gesprek.onderwerp': 'Waar ging het over?',
  'consult.met': 'Met wie was het overleg?',
  'consult.vraag': 'Wat was je vraag?',
  'consult.advies': 'Wat was het advies?',
  'besluit.tekst': 'Wat is besloten?',
  'melding.tekst': 'Wat heb je gemeld?',
  'hulp.wat': 'Welke hulp?',
  'hulp.wie': 'Wie geeft de hulp?',
  'terugkoppeling.van': 'Van wie hoorde je iets?',
  'terugkoppeling.tekst': 'Wat hoorde je?',
  'terugkoppeling.op': 'Over welke melding gaat het?',
  'vervolg.op': 'Over welke hypothese gaat het?',
  'vervolg.tekst': 'Waaruit blijkt dat?',
  'ondertekening.op': 'Wat is getekend?',
  'ondertekening.wie': 'Wie tekende?',
  'ondertekening.hoe': 'Hoe is getekend?',
  'voortgang.nummer': 'Welke stap?',
  'voortgang.stand': 'Hoe staat het met deze stap?',
  'heropening.waarom': 'Waarom gaat het dossier weer open?',
  'afsluiting.waarom': 'Waarom wordt het dossier afgesloten?',
  'correctie.waarom': 'Waarom?',
};

/** Field, or kind and field → what helps to fill it in. */
const hints: Readonly<Partial<Record<string, string>>> = {
  'signaal.tekst': 'Schrijf op wat er gebeurde. Zet je uitleg in een aparte aantekening.',
  'signaal-hypothese.tekst': 'Schrijf ook op waarom je dat denkt. De hypothese blijft open tot je een vervolg schrijft.',
  'signaal-derden.tekst': 'Alleen wat de ander zei, in diens woorden.',
  'signaal-diagnose.tekst': 'Neem de diagnose over zoals zij is gesteld.',
  woordenKind: 'Schrijf precies op wat het kind zei, in de woorden van het kind.',
  bron: 'Bijvoorbeeld: de buurvrouw, of een verslag.',
  gesteldDoor: 'Alleen iemand die daarvoor bevoegd is.',
  rolSteller: 'Bijvoorbeeld: jeugdarts.',
  aanwezig: 'Bijvoorbeeld: twee klasgenoten.',
  kinderen: 'Ook kinderen die niet op school zitten.',
  duiding: 'Wat denken jullie zelf? Dit staat apart van de feiten.',
  'consult.met': 'Je mag er meer dan één kiezen.',
  anoniem: 'Je kunt advies vragen zonder namen te noemen.',
  termijn: 'De dag waarop het effect merkbaar moet zijn.',
  richting: 'Ook wat het vermoeden zwakker maakt, schrijf je op.',
  stap: 'Kies alleen een stap als deze aantekening bij een andere stap hoort.',
  afspraken: 'Wie doet wat, en wanneer?',
  rondtAf: 'Is hiermee iets gedaan dat eerder was afgesproken?',
  'voortgang.waarom': 'Verplicht als je de stap overslaat.',
  'correctie.waarom': 'Bijvoorbeeld: de datum was verkeerd.',
};

/** Choice → what it means. */
export const keuzehints: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = {
  aard: {
    feit: 'Je zag of hoorde het zelf.',
    hypothese: 'Een vermoeden: je denkt dat er iets is.',
    derden: 'Iemand anders vertelde het. Noem de bron.',
    diagnose: 'Alleen van iemand die bevoegd is. Noem wie.',
  },
};

/** What a form is named by: its kind, and for a signal its ground too. */
export const vormVan = ({ soort, aard }: Readonly<Partial<Record<string, unknown>>>): string =>
  typeof aard === 'string' ? `${String(soort)}-${aard}` : String(soort);

type Woordenlijst = Readonly<Partial<Record<string, string>>>;
const zoekUit = (lijst: Woordenlijst, vorm: string, veld: string): string | undefined =>
  lijst[`${vorm}.${veld}`] ?? lijst[`${vorm.split('-')[0] ?? ''}.${veld}`] ?? lijst[veld];

/** The short name of a field, for what is there already. */
export const veldnaam = (veld: string): string => (velden as Woordenlijst)[veld] ?? veld;
/** The name of a field on a form, and what helps to fill it in. */
export const label = (vorm: string, veld: string): string => zoekUit(eigenLabels, vorm, veld) ?? veldnaam(veld);
export const hint = (vorm: string, veld: string): string | undefined => zoekUit(hints, vorm, veld);

/** One line of the summary of errors. */
export const foutregel = (naam: string, wat: string): string => (naam.endsWith('?') ? `${naam} ${wat}` : `${naam}: ${wat}`);

/** What is wrong with a field that is chosen instead of typed. */
export const fouttekst = (reden: Veldreden, isKeuze: boolean): string => (isKeuze && reden === 'verplicht' ? 'Maak een keuze.' : veldfout[reden]);

export const stand = {
  eerstKop: 'Dit gaat voor',
  ontbreektKop: 'Wat ontbreekt',
  niets: 'Dit lijstje is nu leeg. Dat zegt niets over de veiligheid van het kind.',
  nogLeeg: 'In dit dossier staat nog niets. Schrijf eerst op wat je zag of hoorde. Daarna zie je hier wat er ontbreekt.',
  afsprakenKop: 'Afspraken',
  geenAfspraken: 'Er zijn nog geen afspraken vastgelegd.',
  stappenKop: 'Stappen',
  bel: 'Gevaar of twijfel?',
  naarAantekening: 'Bekijk de aantekening',
  aantekeningen: (hoeveel: number) => (hoeveel === 0 ? 'nog geen aantekening' : aantal(hoeveel)),
  zetStand: 'Zet de stand van deze stap',
  zetStandVan: (nummer: number) => ` (stap ${String(nummer)})`,
  zonderProtocol: 'Er is geen protocol gekozen. Je ziet de vijf stappen van de wet.',
  kiesProtocol: 'Kies een protocol',
  afspraak: { gedaan: 'gedaan', voorbij: 'dag is voorbij', nabij: 'deze week', later: 'later', 'zonder-datum': 'zonder dag' } satisfies Readonly<
    Record<Afspraakstand, string>
  >,
  afgerond: 'Schrijf op wat er is gedaan',
  los: {
    corrigeer: 'Vul aan',
    vervolg: 'Schrijf een vervolg',
    teken: 'Leg ondertekening vast',
    terugkoppeling: 'Schrijf wat je terughoorde',
    gesprek: 'Leg een gesprek vast',
    consult: 'Leg overleg vast',
    begin: 'Schrijf een aantekening',
  },
  meer: (hoeveel: number) => `Toon ook de andere ${String(hoeveel)}`,
  stapstand: {
    altijd: 'geldt altijd',
    'niet-begonnen': 'nog niet begonnen',
    begonnen: 'begonnen',
    klaar: 'klaar',
    overgeslagen: 'overgeslagen',
  } satisfies Readonly<Record<Stapstand, string>>,
} as const;

export const bladen = {
  kies: 'Welk blad heb je nodig?',
  soort: {
    tijdlijn: ['Tijdlijn', 'Alles wat is vastgelegd, op volgorde van tijd.'],
    ouders: ['Gesprek met de ouders', 'Voorbereiding: doel, feiten, reactie, uitleg. Zonder hypotheses en zonder woorden van het kind.'],
    'veilig-thuis': ['Bellen met Veilig Thuis', 'Voorbereiding: eerst de feiten, dan wat anderen vertelden, dan hypotheses.'],
    overdracht: ['Overdracht', 'Stand van de stappen, afspraken en de hele tijdlijn, met regels om te tekenen.'],
  },
  van: 'Vanaf',
  tot: 'Tot en met',
  periode: 'Alleen een periode',
  druk: 'Druk af of maak een pdf',
  bewaar: { docx: 'Sla op voor Word', html: 'Sla op als webpagina' },
  waarschuwing: 'Wat je afdrukt of opslaat, is niet versleuteld. Iedereen die het blad of het bestand heeft, kan het lezen.',
  opgeslagen: 'Het bestand is gemaakt.',
  mislukt: 'Het bestand kon niet worden gemaakt. In het dossier is niets veranderd.',
  voorbeeld: 'Voorbeeld van het blad',
} as const;

export const omslag = {
  uitleg: 'De naam staat op elk scherm en op elk blad. Kies een woord dat alleen jij herkent, en geen naam van een kind.',
  protocol: 'Protocol van je school',
  geen: 'Geen protocol: de vijf stappen van de wet',
  bewaar: 'Sla op',
  vastgelegd: (dag: string) => `Dit dossier volgt de tekst van ${datumTekst(dag)}.`,
  nieuwer: (dag: string) => `Op deze site staat nu de tekst van ${datumTekst(dag)}. Sla op om die te volgen.`,
} as const;
