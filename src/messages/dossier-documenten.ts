import type { Documentwoorden } from '../lib/dossier/index.ts';
import { aarden, keuzes, soorten, velden } from './dossier.ts';
import { eerst } from './dossier-stand.ts';

const datum = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
export const datumTekst = (dag: string): string => datum.format(new Date(`${dag}T00:00:00Z`));

/** The words of the documents. */
export const documenten: Documentwoorden = {
  soorten,
  aarden,
  velden,
  keuzes,
  eerst,
  hypothese: { open: 'nog open', bevestigd: 'bevestigd', ontkracht: 'ontkracht' },
  stapstand: { altijd: 'geldt altijd', 'niet-begonnen': 'nog niet begonnen', begonnen: 'begonnen', klaar: 'klaar', overgeslagen: 'overgeslagen' },
  datum: datumTekst,
  tijdstip: (tijdstip) => moment.format(new Date(tijdstip)),
  stap: (nummer, naam) => (naam === undefined ? `Stap ${String(nummer)}` : `Stap ${String(nummer)}: ${naam}`),
  genoteerd: (tijdstip) => `genoteerd op ${tijdstip} (klok van het apparaat)`,
  ongeveer: (dag) => `ongeveer ${dag}`,
  om: (tijd) => `om ${tijd} uur`,
  ja: 'ja',
  niets: 'In het dossier staat hier nog niets over.',
  geenNaam: 'geen gekozen',
  voet: (label, dag) => `${label} · afgedrukt op ${dag} · vertrouwelijk`,
  correctie: { kop: (tijdstip) => `Correctie van ${tijdstip}`, eerst: 'Eerst stond er:', ingetrokken: 'Deze aantekening is ingetrokken. Zo stond ze er:' },
  conflict: 'Deze aantekening is op twee plekken verschillend geschreven. Dit is de tweede versie.',
  kopnood: 'Direct gevaar of twijfel?',
  nood: 'Direct gevaar: bel 112. Zorgen of twijfel over veiligheid: bel Veilig Thuis, 0800-2000, gratis, dag en nacht.',
  doorEerst: 'Dit gaat voor:',
  dossier: 'Dossier',
  protocol: 'Protocol',
  tijdlijn: { titel: 'Tijdlijn', leeg: 'In dit dossier staat nog geen aantekening.' },
  ouders: {
    titel: 'Voorbereiding: gesprek met de ouders',
    veilig:
      'Praat niet eerst met de ouders als dat gevaar geeft voor het kind, een ouder, jezelf of een ander, als het kind uit beeld kan raken, of als het kind zelf iets vertelde. Ook niet bij eergerelateerd geweld, huwelijksdwang, achterlating of meisjesbesnijdenis. Bel dan eerst Veilig Thuis.',
    doel: { kop: '1. Doel', uitleg: 'Vertel waarom je dit gesprek wilt.' },
    feiten: { kop: '2. Feiten', uitleg: 'Vertel wat je zag en hoorde. Alleen feiten, nog geen uitleg.' },
    weggelaten: 'Woorden van het kind, informatie van anderen en hypotheses staan hier met opzet niet. Dit papier kan bij de ouders terechtkomen.',
    reactie: { kop: '3. Reactie', uitleg: 'Vraag hoe de ouders dit zien. Luister, en schrijf op wat ze zeggen.' },
    duiding: { kop: '4. Uitleg', uitleg: 'Pas nu zeg je wat je ervan denkt. Zeg erbij dat het jouw uitleg is.' },
    vastleggen: { kop: '5. Vastleggen', uitleg: 'Maak een verslag. Ondertekenen mag, ook ‘voor gezien’.' },
    velden: ['Datum en plaats', 'Wie erbij waren', 'Afspraken', 'Handtekening of voor gezien, ouder', 'Handtekening, school'],
  },
  veiligThuis: {
    titel: 'Voorbereiding: bellen met Veilig Thuis',
    nietWachten: 'Wacht niet tot dit blad compleet is. Je mag altijd bellen, ook als er nog weinig op papier staat.',
    aanleiding: { kop: 'Waarom je belt', uitleg: 'Het advies uit de laatste weging, als die er is.' },
    feiten: { kop: 'Feiten', uitleg: 'Wat is gezien en gehoord, met datum en plaats.' },
    derden: { kop: 'Wat anderen vertelden', uitleg: 'Met de bron erbij.' },
    diagnose: { kop: 'Diagnoses', uitleg: 'Alleen van een bevoegde beroepskracht, met naam van de functie.' },
    hypothesen: { kop: 'Hypotheses', uitleg: 'Dit zijn vermoedens, geen feiten.' },
    gedaan: { kop: 'Wat is gedaan', uitleg: 'Gesprekken, overleg en besluiten.' },
    hulp: { kop: 'Hulp die is geprobeerd', uitleg: 'Wat, door wie, en met welk resultaat.' },
    bezwaren: { kop: 'Bezwaren', uitleg: 'Van ouders of kind, en hoe die zijn gewogen.' },
    kinderen: { kop: 'Kinderen in het gezin', uitleg: 'Ook kinderen die niet op school zitten.' },
    tabel: ['Wanneer', 'Wat', 'Uitkomst'],
    bij: 'Tijdens het bellen',
    velden: ['Datum en tijd', 'Met wie je sprak', 'Advies of afspraak', 'Wie spreekt met de ouders, en wanneer', 'Kenmerk'],
  },
  overdracht: {
    titel: 'Overdracht',
    inleiding: 'Hieronder staat alles wat in dit dossier is vastgelegd. Lees eerst wat bovenaan voorgaat, en daarna de afspraken.',
    stappen: 'Stand van de stappen',
    stappenTabel: ['Stap', 'Stand'],
    afspraken: 'Afspraken',
    afsprakenTabel: ['Wanneer', 'Wat en wie', 'Stand'],
    afspraakstand: { gedaan: 'gedaan', voorbij: 'open, de dag is voorbij', nabij: 'open', later: 'open', 'zonder-datum': 'open' },
    zonderDatum: 'zonder dag',
    handtekening: 'Ondertekening',
    velden: ['Overgedragen door, functie', 'Datum en handtekening', 'Overgenomen door, functie', 'Datum en handtekening'],
  },
};
