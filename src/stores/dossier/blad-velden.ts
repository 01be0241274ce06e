import { GESPROKEN_MET, type Inhoud, KEUZES, PARTNERS } from '../../lib/dossier/index.ts';

/** A condition on another field of the same form: it holds one of these, or one of these is among what it holds. */
export interface Voorwaarde {
  readonly veld: string;
  readonly is: readonly string[];
}

type Invul =
  | { readonly soort: 'regel' | 'tekst' | 'citaat' | 'datum' | 'tijd' | 'vink' | 'afspraken' | 'rondt-af' | 'stap' | 'stapnummer' | 'signalen' }
  | { readonly soort: 'keuze' | 'meer'; readonly keuzes: readonly string[] }
  /** A reference to an earlier post of one of these kinds. */
  | { readonly soort: 'post'; readonly naar: readonly Inhoud['soort'][]; readonly aard?: string };

/** One field of a form: the same description makes the form and shows the post. */
export type Veld = Invul & {
  readonly naam: string;
  readonly verplicht?: true;
  /** Shown only when this holds. */
  readonly als?: Voorwaarde;
  /** Shown only when this does not hold. */
  readonly tenzij?: Voorwaarde;
};

export type Groepnaam = 'wat' | 'wanneer' | 'wie' | 'meer';
export interface Groep {
  readonly naam: Groepnaam;
  readonly velden: readonly Veld[];
}
/** Kinds with a form. A weighing is made by an aid, a correction is the form of what it corrects. */
export type Formuliersoort = Exclude<Inhoud['soort'], 'weging'>;

const regel = (naam: string): Veld => ({ naam, soort: 'regel' });
const tekst = (naam: string): Veld => ({ naam, soort: 'tekst' });
const keuze = (naam: string, keuzes: readonly string[]): Veld => ({ naam, soort: 'keuze', keuzes });
const post = (naam: string, ...naar: readonly Inhoud['soort'][]): Veld => ({ naam, soort: 'post', naar });
const moet = (veld: Veld): Veld => ({ ...veld, verplicht: true });
const als = (veld: string, is: readonly string[], dan: Veld): Veld => ({ ...dan, als: { veld, is } });
const tenzij = (veld: string, is: readonly string[], dan: Veld): Veld => ({ ...dan, tenzij: { veld, is } });
const JA_NEE = ['ja', 'nee'];

const wanneer: Groep = {
  naam: 'wanneer',
  velden: [moet({ naam: 'gebeurdOp', soort: 'datum' }), { naam: 'tijd', soort: 'tijd' }, { naam: 'ongeveer', soort: 'vink' }],
};
const afspraken: readonly Veld[] = [
  { naam: 'afspraken', soort: 'afspraken' },
  { naam: 'rondtAf', soort: 'rondt-af' },
];
const slot: readonly Veld[] = [...afspraken, { naam: 'stap', soort: 'stap' }, tekst('opmerking')];
const kind: Veld = { naam: 'woordenKind', soort: 'citaat' };
const metKind = ['kind', 'ouder-en-kind'];

const groepen = (wat: readonly Veld[], wie: readonly Veld[], meer: readonly Veld[] = []): readonly Groep[] => [
  { naam: 'wat', velden: wat },
  wanneer,
  ...(wie.length > 0 ? [{ naam: 'wie', velden: wie } as const] : []),
  { naam: 'meer', velden: [...meer, ...slot] },
];

/** What can be signed: a record of something that people said to each other or decided. */
export const TE_TEKENEN: readonly Inhoud['soort'][] = ['gesprek', 'consult', 'besluit', 'hulp', 'melding', 'afsluiting'];

export const FORMULIEREN: Readonly<Record<Formuliersoort, readonly Groep[]>> = {
  signaal: groepen(
    [
      moet(keuze('aard', KEUZES.signaal.aard)),
      moet(tekst('tekst')),
      als('aard', ['derden'], moet(regel('bron'))),
      als('aard', ['diagnose'], moet(regel('gesteldDoor'))),
      als('aard', ['diagnose'], moet(regel('rolSteller'))),
      kind,
    ],
    [regel('plaats'), regel('aanwezig')],
    [
      tekst('situatie'),
      tenzij('aard', ['derden'], regel('bron')),
      keuze('richting', KEUZES.signaal.richting),
      tekst('kinderen'),
      { naam: 'signalen', soort: 'signalen' },
    ],
  ),
  gesprek: groepen(
    [
      moet(keuze('met', GESPROKEN_MET)),
      moet(keuze('onderwerp', KEUZES.gesprek.onderwerp)),
      moet(tekst('besproken')),
      als('met', metKind, kind),
      tekst('reactie'),
      tekst('duiding'),
    ],
    [regel('plaats'), regel('gesprekspartners'), regel('aanwezig')],
    [tekst('doel'), tekst('situatie'), tenzij('met', metKind, kind), tekst('kinderen')],
  ),
  consult: groepen(
    [moet({ naam: 'met', soort: 'meer', keuzes: PARTNERS }), als('met', ['ander'], moet(regel('rol'))), tekst('vraag'), moet(tekst('advies'))],
    [tenzij('met', ['ander'], regel('rol')), regel('organisatie'), { naam: 'anoniem', soort: 'vink' }],
  ),
  besluit: groepen(
    [moet(tekst('tekst')), keuze('melden', JA_NEE), keuze('hulp', JA_NEE), tekst('waarom')],
    [regel('door'), regel('besprokenMet')],
    [post('weging', 'weging')],
  ),
  melding: groepen(
    [
      moet(keuze('bij', KEUZES.melding.bij)),
      moet(tekst('tekst')),
      keuze('ouders', KEUZES.melding.ouders),
      als('ouders', ['achteraf', 'niet'], tekst('oudersWaarom')),
    ],
    [regel('ontvanger'), regel('kenmerk'), regel('geinformeerd')],
    [tenzij('ouders', ['achteraf', 'niet'], tekst('oudersWaarom')), tekst('bezwaren'), tekst('bezwarenGewogen'), tekst('kinderen')],
  ),
  hulp: groepen(
    [moet(tekst('wat')), keuze('stand', KEUZES.hulp.stand), { naam: 'termijn', soort: 'datum' }],
    [regel('wie'), regel('casemanager')],
    [tekst('resultaat')],
  ),
  terugkoppeling: groepen([moet(regel('van')), moet(tekst('tekst')), post('op', 'melding')], []),
  vervolg: groepen(
    [moet({ naam: 'op', soort: 'post', naar: ['signaal'], aard: 'hypothese' }), moet(keuze('uitkomst', KEUZES.vervolg.uitkomst)), moet(tekst('tekst'))],
    [],
  ),
  ondertekening: groepen([moet(post('op', ...TE_TEKENEN)), moet(regel('wie')), moet(keuze('hoe', KEUZES.ondertekening.hoe))], []),
  voortgang: [
    {
      naam: 'wat',
      velden: [
        moet({ naam: 'nummer', soort: 'stapnummer' }),
        moet(keuze('stand', KEUZES.voortgang.stand)),
        als('stand', ['overgeslagen'], moet(tekst('waarom'))),
        tenzij('stand', ['overgeslagen'], tekst('waarom')),
      ],
    },
    wanneer,
    { naam: 'meer', velden: [...afspraken, tekst('opmerking')] },
  ],
  afsluiting: groepen([moet(keuze('vermoeden', KEUZES.afsluiting.vermoeden)), moet(tekst('waarom')), tekst('toezicht')], []),
  heropening: groepen([moet(tekst('waarom'))], []),
};

/** What a form holds: fields as they are on screen. */
export type Velden = Readonly<Record<string, unknown>>;

const voldoet = ({ veld, is }: Voorwaarde, velden: Velden): boolean => {
  const waarde = velden[veld];
  return Array.isArray(waarde) ? waarde.some((deel) => is.includes(String(deel))) : is.includes(String(waarde));
};

export const isFormuliersoort = (soort: unknown): soort is Formuliersoort => typeof soort === 'string' && Object.hasOwn(FORMULIEREN, soort);

/** The groups of a form with the fields that belong there, given what was filled in. */
export const groepenVan = (velden: Velden): readonly Groep[] =>
  isFormuliersoort(velden['soort'])
    ? FORMULIEREN[velden['soort']].map(({ naam, velden: alle }) => ({
        naam,
        velden: alle.filter((veld) => (!veld.als || voldoet(veld.als, velden)) && (!veld.tenzij || !voldoet(veld.tenzij, velden))),
      }))
    : [];

export const veldenVan = (velden: Velden): readonly Veld[] => groepenVan(velden).flatMap((groep) => groep.velden);
