import type { Bestandsreden, Importkeuze, Oordeel, Toegevoegd, Vernietigen } from '../lib/dossier/index.ts';

/** Words of files, importing and destroying. */
const veilig = 'Er is niets veranderd aan wat hier staat.';
const ander = 'Kies een ander bestand, of een oudere reservekopie.';
const doorIets = 'Dit bestand is door iets anders gemaakt of gewijzigd.';

/** Why a file is refused: what is wrong, what is safe, and what to do. */
export const bestandsfout: Readonly<Record<Bestandsreden, string>> = {
  'te-groot': `Dit bestand is groter dan 25 MB. ${veilig} Een reservekopie van deze site is nooit zo groot. ${ander}`,
  leeg: `Dit bestand is leeg. ${veilig} Het opslaan is misschien onderbroken. ${ander}`,
  'geen-utf8': `Dit bestand is geen leesbare tekst. Het is beschadigd, of het is een ander soort bestand. ${veilig} ${ander}`,
  'geen-json': `Dit bestand is niet compleet of beschadigd. ${veilig} Haal het nog eens op van de plek waar je het bewaarde, of kies een oudere reservekopie.`,
  'te-diep': `${doorIets} De vorm klopt niet. ${veilig} ${ander}`,
  'verboden-sleutel': `${doorIets} Er staat iets in dat niet veilig is. ${veilig} Open dit bestand niet nog eens. ${ander}`,
  'dubbele-sleutel': `${doorIets} Een veld staat er twee keer in. ${veilig} ${ander}`,
  'ander-bestand': `Dit is geen dossierbestand van deze site. ${veilig} ${ander}`,
  'nieuwer-formaat': `Dit bestand is gemaakt met een nieuwere versie van deze site. ${veilig} Ook het bestand is heel. Laad deze bladzijde opnieuw terwijl je internet hebt, en probeer het nog eens.`,
  'geen-dossier': `Een deel van dit bestand klopt niet. ${veilig} ${ander}`,
  'te-veel-dossiers': `In dit bestand staan te veel dossiers. ${veilig} Sla ze op in meer dan één bestand.`,
  'te-veel-aantekeningen': `In dit bestand staan meer dan 20.000 aantekeningen. ${veilig} Sla de dossiers op in meer dan één bestand.`,
  'dubbel-dossier': `${doorIets} Een dossier staat er twee keer in. ${veilig} ${ander}`,
  'dubbele-aantekening': `${doorIets} Een aantekening staat er twee keer in. ${veilig} ${ander}`,
  'verkeerde-volgorde': `${doorIets} De volgorde van de aantekeningen klopt niet. ${veilig} ${ander}`,
  'verkeerde-verwijzing': `${doorIets} Een aantekening verwijst naar iets dat er niet staat. ${veilig} ${ander}`,
  controlegetal: `De inhoud past niet bij het controlegetal. Het bestand is beschadigd, of iemand heeft er iets in veranderd. ${veilig} ${ander}`,
};

/** What a dossier in a file is, beside what is here. */
export const oordeel: Readonly<Record<Oordeel, string>> = {
  nieuw: 'Dit dossier staat hier nog niet.',
  gelijk: 'Dit dossier is hier precies zo.',
  ouder: 'Dit is een oudere stand. Alles wat erin staat, heb je hier al.',
  nieuwer: 'In het bestand staat meer dan hier.',
  uiteen: 'In het bestand en hier staan verschillende dingen. Samenvoegen houdt alles.',
  botst: 'Dit dossier staat hier ook, maar het past er niet op: er staat iets anders in. Het komt er als apart dossier naast te staan. Er gaat niets weg.',
};
export const importkeuze: Readonly<Record<Importkeuze, string>> = {
  overslaan: 'Niets doen',
  toevoegen: 'Toevoegen',
  samenvoegen: 'Samenvoegen: alleen erbij, er gaat niets weg',
  'als-kopie': 'Als apart dossier ernaast zetten',
};
export const importfout: Readonly<Record<Extract<Toegevoegd, { readonly ok: false }>['reden'], string>> = {
  'keuze-past-niet': `Intussen is hier iets veranderd. ${veilig} Bekijk de verschillen opnieuw en kies nog eens.`,
  'te-veel': `Samen past het niet meer in één bestand. ${veilig} Sla eerst een dossier op dat je niet meer gebruikt, of neem minder over.`,
  'id-in-gebruik': `Het toevoegen lukte niet. ${veilig} Probeer het nog eens.`,
};

/** Keeping and destroying: what is known, and nothing more. */
export const vernietigen = {
  vanzelf: 'Deze site vernietigt niets vanzelf.',
  beleid: 'Volg het bewaarbeleid van je bestuur (AVG). Een termijn in de wet voor gegevens van de meldcode vonden wij niet.',
  bronnen: 'Bronnen spreken elkaar tegen. De ene noemt vijf jaar. De andere zegt: vernietig alleen als het kind daar zelf om vraagt, vanaf 16 jaar.',
  ongegrond: 'Is er geen vermoeden meer? Schrijf dat er uitdrukkelijk bij. Gooi het dossier daarom niet weg.',
  weg: 'Wat je vernietigt, is voorgoed weg. Alleen een bestand dat je hebt opgeslagen, kun je weer openen.',
  fout: {
    'eerst-bestand': 'Sla eerst een bestand op, of kies dat je er geen wilt.',
    'label-klopt-niet': 'Typ de naam van het dossier precies over. Er is niets vernietigd.',
  } satisfies Readonly<Record<Extract<Vernietigen, { readonly ok: false }>['reden'], string>>,
} as const;
