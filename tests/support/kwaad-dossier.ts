// One dossier with every kind of entry and every field, as it came and corrected, in which every text that can be typed is a word
// of its own. A text of the test takes the place of each word, so that what is shown can be compared letter by letter.
import { type Concept, type Dossier, samenvoegen } from '../../src/lib/dossier/index.ts';
import { dossierMet, klok, leegDossier } from './dossier.ts';
import { VOL } from './dossierblad.ts';
import { BUNDELS, KWAAD } from './kwade-teksten.ts';

/** The kind that no form makes. */
const WEGING: Concept = {
  soort: 'weging',
  gebeurdOp: '2026-11-20',
  tijd: '10:40',
  afspraken: [{ wat: 'T wat', datum: '2026-12-01', wie: 'T wie' }],
  opmerking: 'T opmerking',
  boom: 'afwegingskader',
  versie: '2026-11-23',
  titel: 'T titel',
  samen: true,
  spoor: [
    { vraag: 'acuut', antwoord: 'ja', vraagTekst: 'T vraag', antwoordTekst: 'T antwoord', reden: 'T reden' },
    { vraag: 'hulp', antwoord: 'nee', vraagTekst: 'T vraag', antwoordTekst: 'T antwoord', reden: 'T reden' },
  ],
  uitkomst: 'melden-acuut',
  niveau: 'melden',
  zin: 'T zin',
  omdat: 'T omdat',
  normen: ['1'],
  afwijking: { reden: 'T reden', besprokenMet: 'T met' },
};

const LABELWOORD = 'zwlabelz';
const WOORD = /zw(\d{3}|label)z/g;
let teller = 0;
const woord = (): string => `zw${String(teller++).padStart(3, '0')}z`;
/** The entry with a word in the place of every text, and its references to entries from this number on. */
const genummerd = (concept: Concept, vanaf: number): Concept =>
  JSON.parse(
    JSON.stringify(concept)
      .replace(/"T [a-z]+"/g, () => JSON.stringify(woord()))
      .replace(/"@(\d+)"/g, (_, plaats: string) => JSON.stringify(`a${String(vanaf + Number(plaats))}`)),
  ) as Concept;

const SOORTEN = [...VOL, WEGING];
const kaal = SOORTEN.map((concept) => genummerd(concept, 1));
const later = SOORTEN.map((concept) => genummerd(concept, 1 + SOORTEN.length));
const correcties = SOORTEN.map((concept, plaats): Concept => ({
  soort: 'correctie',
  van: `a${String(1 + SOORTEN.length + plaats)}`,
  waarom: woord(),
  wordt: genummerd(concept, 1 + SOORTEN.length),
}));
const ingetrokken: readonly Concept[] = [genummerd(VOL[1] ?? WEGING, 1), { soort: 'correctie', van: `a${String(1 + 3 * SOORTEN.length)}`, waarom: woord() }];

function maakHeel(): Dossier {
  const leeg = leegDossier('d1', 'gpo-wn');
  return dossierMet([...kaal, ...later, ...correcties, ...ingetrokken], { ...leeg, omslag: { ...leeg.omslag, label: LABELWOORD } });
}
const heel = maakHeel();
/** What another tab wrote under an id of this one, later: both stay, and the second is marked. */
const elders: Dossier = {
  ...heel,
  aantekeningen: heel.aantekeningen.flatMap((een) => (een.id === 'a2' && een.soort === 'signaal' ? [{ ...een, tekst: woord(), genoteerdOp: klok(90) }] : [])),
};
const samen = (een: Dossier, ander: Dossier): Dossier => samenvoegen(een, ander) ?? een;
/** The dossier with its words. */
export const SJABLOON = samen(heel, elders);
/** How many words there are, the label apart. */
export const AANTAL_WOORDEN = teller;

/** A dossier takes another bundle for each word, the next one a step further: after all of them every bundle stood in every field. */
export const AANTAL_DOSSIERS = BUNDELS.length;
const bundel = (dossier: number, plaats: number): string => BUNDELS[(dossier + plaats * 7) % BUNDELS.length] ?? '';
const label = (dossier: number): string => KWAAD[(dossier * 4) % KWAAD.length] ?? '';

/** What stands in the place of a word in the dossier with this number. */
const inPlaatsVan = (dossier: number, naam: string): string => (naam === 'label' ? label(dossier) : bundel(dossier, Number(naam)));
/** A text with the words in it replaced. */
export const vul = (tekst: string, dossier: number, als: (tekst: string) => string = (een) => een): string =>
  tekst.replace(WOORD, (_, naam: string) => als(inPlaatsVan(dossier, naam)));
const vulStuk = (stuk: Dossier, nummer: number): Dossier =>
  JSON.parse(vul(JSON.stringify(stuk), nummer, (tekst) => JSON.stringify(tekst).slice(1, -1))) as Dossier;
/** The dossier with this number, as it is after merging. */
export const vulDossier = (nummer: number): Dossier => samen(vulStuk(heel, nummer), vulStuk(elders, nummer));
