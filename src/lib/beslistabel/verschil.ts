import { alleVectoren, type Antwoorden, type Bereik, geldt, loop, normenVoor, tweedeBesluit } from '../beslisboom/index.ts';
import type { Beslisboom, Niveau } from '../inhoud/index.ts';
import { SAMEN } from './paden.ts';
import { type Kolom, voegSamen } from './tabel.ts';

/** What may differ between two versions for the same answers. */
export const ASPECTEN = ['uitkomst', 'normen', 'tweede', 'aandachtspunten'] as const;
export type Aspect = (typeof ASPECTEN)[number];

/** What a change means for safety; `andere-weg` cannot be compared, `nieuw` and `verdwenen` have an outcome in one version only. */
export type Richting = 'lager' | 'hoger' | 'gelijk' | 'andere-weg' | 'nieuw' | 'verdwenen';

/** One change: all combinations of answers at which the same becomes the same other thing. */
export interface Wijziging {
  readonly aspect: Aspect;
  /** An outcome code, or ids with a comma between; empty when there is none. */
  readonly oud: string;
  readonly nieuw: string;
  readonly richting: Richting;
  /** Number of combinations of answers. */
  readonly aantal: number;
  /** Those combinations in as few rows as were found; a column that names every value makes no difference. */
  readonly rijen: readonly Bereik[];
}

/** How two versions of a tree differ in what comes out. */
export interface Vectorverschil {
  /** Number of combinations of answers to all questions of both versions. */
  readonly totaal: number;
  /** Number of combinations at which anything changes. */
  readonly anders: number;
  readonly kolommen: readonly Kolom[];
  readonly wijzigingen: readonly Wijziging[];
}

type Stand = Readonly<Record<Aspect, string>>;
type Paar = Omit<Wijziging, 'richting' | 'aantal' | 'rijen'>;

/** How much safety a level asks for; a level that is not here lies on another road. */
const hoogte: Readonly<Partial<Record<Niveau, number>>> = {
  melden: 2,
  'eerst-bellen': 2,
  advies: 1,
  aanvullen: 1,
  hulp: 1,
  gesprek: 0,
  'verder-wegen': 0,
  nagelopen: 0,
  afsluiten: 0,
};

/**
 * Walks two versions of a tree with every combination of answers to the questions of both, alone and together with Veilig Thuis.
 * A question or answer that a version does not have counts there as not answered.
 */
export function vectorverschil(oud: Beslisboom, nieuw: Beslisboom): Vectorverschil {
  const vragen = verenigd(oud.vragen, nieuw.vragen);
  const kolommen = [
    ...vragen.map(({ id, kort, antwoorden }) => ({ id, naam: kort, waarden: antwoorden.map((antwoord) => antwoord.id) })),
    { id: SAMEN, naam: 'Samen met Veilig Thuis', waarden: ['ja', 'nee'] },
  ];
  const groepen = new Map<string, { readonly paar: Paar; readonly vectoren: Set<Antwoorden>; readonly rijen: Bereik[] }>();
  const anders = new Set<Antwoorden>();
  let totaal = 0;
  for (const vector of alleVectoren({ ...nieuw, vragen })) {
    totaal += 1;
    for (const samen of ['ja', 'nee']) {
      for (const paar of verschillen(stand(oud, vector, samen === 'ja'), stand(nieuw, vector, samen === 'ja'))) {
        const sleutel = JSON.stringify(paar);
        const groep = groepen.get(sleutel) ?? { paar, vectoren: new Set(), rijen: [] };
        groepen.set(sleutel, groep);
        groep.rijen.push(Object.fromEntries(Object.entries({ ...vector, [SAMEN]: samen }).map(([id, waarde]) => [id, [waarde]])));
        groep.vectoren.add(vector);
        anders.add(vector);
      }
    }
  }
  const wijzigingen = [...groepen.values()].map(({ paar, vectoren, rijen }) => ({
    ...paar,
    richting: richtingVan(paar, oud, nieuw),
    aantal: vectoren.size,
    rijen: voegSamen(
      kolommen,
      rijen.map((bereik) => ({ bereik, uit: '', omdat: '', bronnen: [] })),
    ).map(({ bereik }) => bereik),
  }));
  return { totaal, anders: anders.size, kolommen, wijzigingen: wijzigingen.toSorted((a, b) => ASPECTEN.indexOf(a.aspect) - ASPECTEN.indexOf(b.aspect)) };
}

/** The questions of both versions with the answers of both; words are those of the newest that has them. */
function verenigd(oud: Beslisboom['vragen'], nieuw: Beslisboom['vragen']): Beslisboom['vragen'] {
  const erbij = <T extends { readonly id: string }>(lijst: readonly T[], meer: readonly T[]): T[] => [
    ...lijst,
    ...meer.filter(({ id }) => !lijst.some((item) => item.id === id)),
  ];
  return erbij(
    nieuw.map((vraag) => ({ ...vraag, antwoorden: erbij(vraag.antwoorden, oud.find(({ id }) => id === vraag.id)?.antwoorden ?? []) })),
    oud,
  );
}

function stand(boom: Beslisboom, vector: Antwoorden, samen: boolean): Stand {
  const bekend = Object.fromEntries(
    boom.vragen.flatMap(({ id, antwoorden }) => antwoorden.filter((antwoord) => antwoord.id === vector[id]).map((antwoord) => [id, antwoord.id])),
  );
  const { bezocht, uitkomst } = loop(boom, bekend, samen);
  if (uitkomst === undefined) return { uitkomst: '', normen: '', tweede: '', aandachtspunten: '' };
  const gevraagd = bezocht.flatMap(({ scherm }) => scherm.vragen);
  const gegeven = Object.fromEntries(Object.entries(bekend).filter(([vraag]) => gevraagd.includes(vraag)));
  return {
    uitkomst: `${uitkomst} (${String(niveauVan(boom, uitkomst))})`,
    normen: namen(normenVoor(boom, gegeven)),
    tweede: tweedeBesluit(boom, gegeven)?.waarde ?? '',
    aandachtspunten: namen(boom.aandachtspunten.filter(({ als }) => geldt(als, gegeven))),
  };
}

const namen = (lijst: readonly { readonly id: string }[]): string => lijst.map(({ id }) => id).join(', ');
const niveauVan = (boom: Beslisboom, code: string): Niveau | undefined => boom.uitkomsten.find(({ id }) => id === code)?.niveau;

const verschillen = (oud: Stand, nieuw: Stand): readonly Paar[] =>
  ASPECTEN.filter((aspect) => oud[aspect] !== nieuw[aspect]).map((aspect) => ({ aspect, oud: oud[aspect], nieuw: nieuw[aspect] }));

function richtingVan({ aspect, oud, nieuw }: Paar, oudeBoom: Beslisboom, nieuweBoom: Beslisboom): Richting {
  if (aspect !== 'uitkomst') return 'gelijk';
  if (oud === '') return 'nieuw';
  if (nieuw === '') return 'verdwenen';
  const [van, naar] = [niveauVan(oudeBoom, code(oud)), niveauVan(nieuweBoom, code(nieuw))];
  if (van === naar) return 'gelijk';
  const [toen, nu] = [van && hoogte[van], naar && hoogte[naar]];
  if (toen === undefined || nu === undefined) return 'andere-weg';
  return toen === nu ? 'gelijk' : nu < toen ? 'lager' : 'hoger';
}

const code = (uitkomst: string): string => uitkomst.replace(/ .*/, '');
