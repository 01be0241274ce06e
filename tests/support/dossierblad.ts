import { expect, type Page } from '@playwright/test';
import type { Concept, Dossier } from '../../src/lib/dossier/index.ts';
import type { Archiefstore } from '../../src/stores/dossier/archief.ts';
import type { Schermstore } from '../../src/stores/dossier/scherm.ts';

declare global {
  var proefblad: { readonly archief: Archiefstore; readonly scherm: Schermstore };
}

interface Wens {
  readonly label?: string;
  readonly protocol?: string;
  /** Entries that are there already. What points somewhere says `@n`: the entry with that number, from 0. */
  readonly met?: readonly Concept[];
}

const PROTOCOL = 'gpo-wn';

/** Opens a dossier that is unlocked, at its timeline. The one place that knows how a dossier opens. */
export async function openDossier(page: Page, { label = 'Blauwe fiets', protocol = PROTOCOL, met = [] }: Wens = {}): Promise<void> {
  await page.goto('/dossier/proef/?blad');
  await page.waitForFunction(() => 'proefblad' in globalThis);
  await page.evaluate(
    async ({ naam, slug, concepten }) => {
      const { archief, scherm } = proefblad;
      const begonnen = await archief.begin({ label: naam, ...(slug === '' ? {} : { protocol: { slug, versie: '2026-01-01' } }) });
      if (!begonnen.ok) throw new Error(JSON.stringify(begonnen));
      for (const concept of concepten) {
        const ids =
          archief.$archief
            .get()
            .dossiers.get(begonnen.id)
            ?.aantekeningen.map(({ id }) => id) ?? [];
        const vast = JSON.parse(JSON.stringify(concept).replace(/"@(\d+)"/g, (_, nummer: string) => JSON.stringify(ids[Number(nummer)]))) as Concept;
        const uit = await archief.voegToe(begonnen.id, vast);
        if (!uit.ok) throw new Error(JSON.stringify([vast, uit]));
      }
      scherm.ga({ soort: 'dossier', id: begonnen.id, deel: 'tijdlijn' });
    },
    { naam: label, slug: protocol, concepten: met },
  );
  await expect(page.getByRole('heading', { level: 2, name: label })).toBeVisible();
}

/** Opens a dossier with very many entries, written at once. */
export async function openGrootDossier(page: Page, aantal: number): Promise<void> {
  await openDossier(page);
  await page.evaluate(async (hoeveel) => {
    const { archief } = proefblad;
    const dossier = [...archief.$archief.get().dossiers.values()][0];
    if (!dossier) throw new Error('no dossier');
    const aantekeningen = Array.from({ length: hoeveel }, (_, nummer): Dossier['aantekeningen'][number] => ({
      id: `a${String(nummer)}`,
      volg: nummer + 1,
      genoteerdOp: '2026-11-23T08:00:00.000Z',
      soort: 'signaal',
      aard: 'feit',
      tekst: `Feit ${String(nummer)} van de reeks`,
      gebeurdOp: new Date(Date.UTC(2000, 0, 1 + nummer)).toISOString().slice(0, 10),
    }));
    const uit = await archief.neemOver([{ ...dossier, aantekeningen }]);
    if (!uit.ok) throw new Error(uit.reden);
  }, aantal);
}

const dag = { gebeurdOp: '2026-11-20' };
/** A dossier as schools have them, with everything that can stand in it. */
export const GEVULD: readonly Concept[] = [
  {
    soort: 'signaal',
    aard: 'feit',
    tekst: 'Blauwe plek op de linkerarm, zo groot als een hand.\nHet kind trok de mouw naar beneden.',
    woordenKind: 'Ik ben   gevallen.\n Denk ik.',
    plaats: 'gymzaal',
    aanwezig: 'twee klasgenoten',
    gebeurdOp: '2026-11-02',
    tijd: '10:40',
  },
  { soort: 'signaal', aard: 'hypothese', tekst: 'Misschien durft het kind niet naar huis.', ongeveer: true, gebeurdOp: '2026-11-03' },
  { soort: 'signaal', aard: 'derden', bron: 'de buurvrouw', tekst: 'Er werd ’s nachts geschreeuwd.', gebeurdOp: '2026-11-05' },
  { soort: 'signaal', aard: 'diagnose', gesteldDoor: 'dr. A. Voorbeeld', rolSteller: 'jeugdarts', tekst: 'Oude breuk in de pols.', gebeurdOp: '2026-11-06' },
  { soort: 'vervolg', op: '@1', uitkomst: 'bevestigd', tekst: 'Het kind zei het zelf.', gebeurdOp: '2026-11-07' },
  {
    soort: 'consult',
    met: ['intern-begeleider', 'veilig-thuis'],
    advies: 'Praat met de ouders en bel daarna opnieuw.',
    anoniem: true,
    gebeurdOp: '2026-11-09',
    afspraken: [
      { wat: 'Terugbellen naar Veilig Thuis', datum: '2026-11-16', wie: 'ib’er' },
      { wat: 'Observatie in de klas', datum: '2026-11-27' },
    ],
  },
  {
    soort: 'gesprek',
    met: 'ouder',
    onderwerp: 'zorg',
    besproken: 'De blauwe plek en de verzuimde dagen.',
    reactie: 'Moeder schrok en zei dat het thuis druk is.',
    gebeurdOp: '2026-11-12',
  },
  {
    soort: 'weging',
    boom: 'afwegingskader',
    versie: '2026-11-01',
    titel: 'Afwegingskader',
    samen: false,
    spoor: [{ vraag: 'acuut', antwoord: 'ja', vraagTekst: 'Is er acute onveiligheid?', antwoordTekst: 'Ja', reden: 'De plek is vers.' }],
    uitkomst: 'melden-acuut',
    niveau: 'melden',
    zin: 'Bel nu Veilig Thuis.',
    omdat: 'Bij acute onveiligheid meld je altijd.',
    normen: ['1'],
    gebeurdOp: '2026-11-13',
  },
  { soort: 'besluit', tekst: 'We melden bij Veilig Thuis.', melden: 'ja', gebeurdOp: '2026-11-13' },
  { soort: 'hulp', wat: 'Gezinscoach', wie: 'wijkteam', stand: 'aangeboden', ...dag },
  {
    soort: 'correctie',
    van: '@0',
    waarom: 'De plek zat op de andere arm.',
    wordt: {
      soort: 'signaal',
      aard: 'feit',
      tekst: 'Blauwe plek op de rechterarm, zo groot als een hand.',
      woordenKind: 'Ik ben   gevallen.\n Denk ik.',
      plaats: 'gymzaal',
      gebeurdOp: '2026-11-02',
      tijd: '10:40',
    },
  },
  { soort: 'correctie', van: '@9', waarom: 'Hoort in een ander dossier.' },
  { soort: 'ondertekening', op: '@6', wie: 'moeder', hoe: 'voor-gezien', gebeurdOp: '2026-11-12' },
];

const overal = {
  gebeurdOp: '2026-11-20',
  tijd: '10:40',
  ongeveer: true,
  afspraken: [{ wat: 'T wat', datum: '2026-12-01', wie: 'T wie' }],
  opmerking: 'T opmerking',
} as const;
const waar = { plaats: 'T plaats', situatie: 'T situatie', aanwezig: 'T aanwezig', woordenKind: 'T kind', kinderen: 'T kinderen' };
const metStap = { ...overal, stap: { protocol: PROTOCOL, nummer: 2 } };
const rond = { rondtAf: [{ bij: '@0', welke: '0' }] };

/** Every kind with every field filled in; `T` stands in everything that can be typed. */
export const VOL: readonly Concept[] = [
  {
    soort: 'signaal',
    aard: 'hypothese',
    ...metStap,
    ...waar,
    tekst: 'T tekst',
    bron: 'T bron',
    richting: 'bevestigt',
    signalen: [{ id: 'blauwe-plekken', tekst: 'T signaal' }],
  },
  { soort: 'signaal', aard: 'feit', ...metStap, ...waar, tekst: 'T tekst', bron: 'T bron' },
  { soort: 'signaal', aard: 'derden', ...metStap, ...waar, tekst: 'T tekst', bron: 'T bron' },
  { soort: 'signaal', aard: 'diagnose', ...metStap, ...waar, tekst: 'T tekst', gesteldDoor: 'T steller', rolSteller: 'T rol', bron: 'T bron' },
  { soort: 'vervolg', ...metStap, ...rond, op: '@0', uitkomst: 'ontkracht', tekst: 'T tekst' },
  {
    soort: 'gesprek',
    ...metStap,
    ...waar,
    met: 'ouder-en-kind',
    onderwerp: 'zorg',
    gesprekspartners: 'T partners',
    doel: 'T doel',
    besproken: 'T besproken',
    reactie: 'T reactie',
    duiding: 'T duiding',
  },
  { soort: 'consult', ...metStap, met: ['collega', 'ander'], rol: 'T rol', organisatie: 'T organisatie', anoniem: true, vraag: 'T vraag', advies: 'T advies' },
  { soort: 'hulp', ...metStap, wat: 'T wat', wie: 'T wie', stand: 'loopt', casemanager: 'T casemanager', termijn: '2026-12-31', resultaat: 'T resultaat' },
  {
    soort: 'melding',
    ...metStap,
    bij: 'veilig-thuis',
    tekst: 'T tekst',
    ontvanger: 'T ontvanger',
    kenmerk: 'T kenmerk',
    ouders: 'niet',
    oudersWaarom: 'T waarom',
    bezwaren: 'T bezwaren',
    bezwarenGewogen: 'T gewogen',
    geinformeerd: 'T wie',
    kinderen: 'T kinderen',
  },
  { soort: 'terugkoppeling', ...metStap, van: 'T van', op: '@8', tekst: 'T tekst' },
  { soort: 'ondertekening', ...metStap, op: '@5', wie: 'T wie', hoe: 'ondertekend' },
  { soort: 'voortgang', ...overal, protocol: PROTOCOL, nummer: 3, stand: 'overgeslagen', waarom: 'T waarom' },
  { soort: 'besluit', ...metStap, tekst: 'T tekst', melden: 'ja', hulp: 'nee', waarom: 'T waarom', door: 'T door', besprokenMet: 'T met' },
  { soort: 'afsluiting', ...metStap, vermoeden: 'weggenomen', waarom: 'T waarom', toezicht: 'T toezicht' },
  { soort: 'heropening', ...metStap, waarom: 'T waarom' },
];
