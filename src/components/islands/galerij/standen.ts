import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import type { Melding } from '../../../stores/afweging.ts';
import type { Gegevens } from '../afweging/soorten.ts';

/** One state of the wizard for the gallery: the answers to give, and what to do after them. */
export interface Stand {
  readonly id: string;
  readonly naam: string;
  /** Slug of the tree. */
  readonly boom: string;
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly daarna?: 'fout' | 'wijzig-vermoeden' | 'wijzig-naar-nee' | 'samen' | 'afwijken' | 'redenen';
  readonly protocol?: string;
  readonly melding?: Melding;
  /** What the words of the protocol do: stay under way, or fail. Otherwise they come. */
  readonly laag?: 'laden' | 'mislukt';
  /** What the page knows besides. */
  readonly gegevens?: Partial<Gegevens>;
  /** What changed since the version before, in words. */
  readonly wijzigingen?: Beslisboom['wijzigingen'];
  /** What the tab holds, by key, on a page with these data. */
  readonly tab?: (gegevens: Gegevens) => Readonly<Record<string, unknown>>;
}

const veilig = { medewerker: 'nee', vermoeden: 'ja', acuut: 'nee', onthulling: 'nee', structureel: 'nee' };
const hulp = { ...veilig, hulp: 'ja', meewerken: 'ja' };

const kader: readonly Omit<Stand, 'boom'>[] = [
  { id: 'begin', naam: 'eerste vraag', antwoorden: {} },
  { id: 'vermoeden', naam: 'vraag 1', antwoorden: { medewerker: 'nee' } },
  { id: 'veiligheid', naam: 'vraag 2', antwoorden: { medewerker: 'nee', vermoeden: 'ja' }, protocol: 'ikc-ijmond' },
  { id: 'hulp', naam: 'vraag 3', antwoorden: veilig },
  { id: 'meewerken', naam: 'vraag 4', antwoorden: { ...veilig, hulp: 'ja' } },
  { id: 'resultaat', naam: 'vraag 5', antwoorden: hulp },
  { id: 'fout', naam: 'antwoord ontbreekt', antwoorden: { medewerker: 'nee', vermoeden: 'ja' }, daarna: 'fout' },
  { id: 'eerder', naam: 'eerder antwoord bevestigen', antwoorden: { ...hulp, resultaat: 'ja' }, daarna: 'wijzig-vermoeden' },
  { id: 'niet-meer', naam: 'antwoorden niet meer aan de orde', antwoorden: { ...hulp, resultaat: 'ja' }, daarna: 'wijzig-naar-nee' },
  { id: 'acuut', naam: 'advies: acuut', antwoorden: { ...veilig, acuut: 'twijfel' } },
  { id: 'acuut-protocol', naam: 'advies: acuut, met protocol en redenen', antwoorden: { ...veilig, acuut: 'ja' }, protocol: 'ikc-ijmond', daarna: 'redenen' },
  { id: 'samen', naam: 'samen verder met Veilig Thuis', antwoorden: { ...veilig, structureel: 'ja' }, daarna: 'samen' },
  { id: 'onthulling', naam: 'advies: onthulling', antwoorden: { ...veilig, onthulling: 'ja' } },
  { id: 'structureel', naam: 'advies: structureel', antwoorden: { ...veilig, structureel: 'ja' } },
  { id: 'geen-hulp', naam: 'advies: geen hulp', antwoorden: { ...veilig, hulp: 'twijfel' } },
  { id: 'niet-aanvaard', naam: 'advies: hulp niet aanvaard', antwoorden: { ...veilig, hulp: 'ja', meewerken: 'nee' } },
  { id: 'houdt-aan', naam: 'advies: onveiligheid houdt aan', antwoorden: { ...hulp, resultaat: 'nee' } },
  { id: 'advies', naam: 'advies: bel voor advies', antwoorden: { ...hulp, resultaat: 'twijfel' } },
  { id: 'hulp-volgen', naam: 'advies: hulp en volgen', antwoorden: { ...hulp, resultaat: 'nog-niet-bekend' } },
  { id: 'hulp-afronden', naam: 'advies: hulp afronden', antwoorden: { ...hulp, resultaat: 'ja' } },
  { id: 'afsluiten', naam: 'advies: afsluiten', antwoorden: { ...veilig, vermoeden: 'nee' } },
  { id: 'medewerker', naam: 'advies: medewerker', antwoorden: { medewerker: 'ja' } },
  { id: 'afwijken', naam: 'afwijken van het advies', antwoorden: { ...veilig, structureel: 'ja' }, daarna: 'afwijken' },
  { id: 'laag-laden', naam: 'woorden van het protocol onderweg', antwoorden: { medewerker: 'nee' }, protocol: 'gpo-wn', laag: 'laden' },
  { id: 'laag-mislukt', naam: 'woorden van het protocol niet geladen', antwoorden: { medewerker: 'nee' }, protocol: 'gpo-wn', laag: 'mislukt' },
  { id: 'andere-versie', naam: 'keuzes van een andere versie', antwoorden: {}, melding: 'andere-versie' },
  { id: 'geblokkeerd', naam: 'opslag geblokkeerd', antwoorden: {}, melding: 'opslag-geblokkeerd' },
];

/** As if the tree of today had a version before it: one question asked something else, and one rule weighed an answer differently. */
const OUD = '2020-01-01';
const wijzigingen = [{ wat: 'Dit is een verzonnen wijziging: twijfel of de hulp genoeg is, telt nu als nee.', vragen: ['hulp'] }];
const oudeSessie = (antwoorden: Readonly<Record<string, string>>) => () => ({
  'meldcodewijzer:afwegingskader': { boom: 'afwegingskader', versie: OUD, antwoorden, eerder: {}, samen: false },
});
const versies: readonly Omit<Stand, 'boom'>[] = [
  {
    id: 'vraag-gewijzigd',
    naam: 'alleen de gewijzigde vraag opnieuw',
    antwoorden: {},
    wijzigingen,
    gegevens: { oudere: { [OUD]: { vragen: { hulp: '2026-11-23' }, regels: {} } } },
    tab: oudeSessie({ ...hulp, resultaat: 'ja' }),
  },
  {
    id: 'regel-gewijzigd',
    naam: 'advies na een gewijzigde regel',
    antwoorden: {},
    wijzigingen,
    gegevens: { oudere: { [OUD]: { vragen: {}, regels: { hulp: '2026-11-23' } } } },
    tab: oudeSessie({ ...veilig, hulp: 'twijfel' }),
  },
  { id: 'onbekende-versie', naam: 'alles opnieuw bevestigen', antwoorden: {}, tab: oudeSessie({ ...veilig, hulp: 'twijfel' }) },
  { id: 'verlopen', naam: 'een nieuwer kader geldt al', antwoorden: {}, gegevens: { volgende: '2026-01-01' } },
];

const gesprek =
  (uitkomst: string): NonNullable<Stand['tab']> =>
  ({ getoond }) => ({
    'meldcodewijzer:uitkomst:gesprek-ouders': {
      boom: 'gesprek-ouders',
      versie: getoond?.versie,
      via: 'afwegingskader',
      uitkomst,
      antwoorden: { acuut: 'nee', onthulling: 'nee' },
    },
  });
const gesprekken: readonly Omit<Stand, 'boom'>[] = [
  {
    id: 'gesprek-past',
    naam: 'met de uitkomst van het gesprek',
    antwoorden: { ...veilig, hulp: 'nee' },
    tab: gesprek('eerst-veilig-thuis-gevaar'),
  },
  {
    id: 'gesprek-anders',
    naam: 'uitkomst van het gesprek bij andere antwoorden',
    antwoorden: { ...veilig, onthulling: 'twijfel' },
    tab: gesprek('eerst-gesprek-melding'),
  },
];

const normen: readonly Omit<Stand, 'boom'>[] = [
  { id: 'norm-begin', naam: 'norm 1', antwoorden: {}, protocol: 'ikc-ijmond' },
  { id: 'norm-acuut', naam: 'norm 1 geldt door twijfel', antwoorden: { acuut: 'twijfel', onthulling: 'nee', structureel: 'nee' } },
  { id: 'norm-samen', naam: 'norm 2 samen met Veilig Thuis', antwoorden: { acuut: 'nee', onthulling: 'nee', structureel: 'ja' }, daarna: 'samen' },
  {
    id: 'norm-geen',
    naam: 'geen norm gebleken',
    antwoorden: { acuut: 'nee', onthulling: 'nee', structureel: 'nee', hulp: 'ja', meewerken: 'ja', resultaat: 'nog-niet-bekend' },
  },
];

const rustig = { acuut: 'nee', eer: 'nee', onthulling: 'nee', gevaar: 'nee', 'uit-beeld': 'nee' };
const ouders: readonly Omit<Stand, 'boom'>[] = [
  { id: 'ouders-begin', naam: 'welk gesprek', antwoorden: {} },
  { id: 'ouders-eer', naam: 'eerst bellen: eer of dwang', antwoorden: { moment: 'zorg', ...rustig, eer: 'twijfel' } },
  { id: 'ouders-zorg', naam: 'eerst het gesprek over de zorg', antwoorden: { moment: 'zorg', ...rustig } },
  {
    id: 'ouders-terug',
    naam: 'met de weg terug',
    antwoorden: { moment: 'melding', ...rustig },
    tab: () => ({ 'meldcodewijzer:gesprek-ouders:herkomst': 'afwegingskader' }),
  },
  { id: 'ouders-melding', naam: 'eerst het gesprek over de melding', antwoorden: { moment: 'melding', ...rustig } },
];

const zes = { collega: 'ja', advies: 'ja', feiten: 'ja', belangen: 'ja', contact: 'ja', medewerking: 'ja' };
const geheim: readonly Omit<Stand, 'boom'>[] = [
  { id: 'geheim-overleg', naam: 'twee vragen over overleg', antwoorden: { acuut: 'nee' } },
  { id: 'geheim-wacht-niet', naam: 'niet wachten', antwoorden: { acuut: 'ja' } },
  { id: 'geheim-ontbreekt', naam: 'er ontbreekt nog iets', antwoorden: { acuut: 'nee', ...zes, advies: 'nee', contact: 'twijfel' }, protocol: 'gpo-wn' },
  { id: 'geheim-nagelopen', naam: 'alles nagelopen', antwoorden: { acuut: 'nee', ...zes } },
];

const alle: readonly (readonly [boom: string, standen: readonly Omit<Stand, 'boom'>[]])[] = [
  ['afwegingskader', [...kader, ...versies, ...gesprekken]],
  ['meldnormen', normen],
  ['gesprek-ouders', ouders],
  ['beroepsgeheim', geheim],
];

/** Every screen, every outcome and every special state of the wizard, for every aid. */
export const standen: readonly Stand[] = alle.flatMap(([boom, eigen]) => eigen.map((stand) => ({ ...stand, boom })));
