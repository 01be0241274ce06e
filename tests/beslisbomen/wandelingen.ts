import { alleVectoren, type Antwoorden, geldt, loop, normenVoor, tweedeBesluit } from '../../src/lib/beslisboom/index.ts';
import type { Beslisboom, Niveau } from '../../src/lib/inhoud/index.ts';

/** What one vector of answers led to: the outcome, and the answers that were really asked for. */
export interface Wandeling {
  readonly antwoorden: Antwoorden;
  readonly uitkomst: string;
  readonly niveau: Niveau | undefined;
  readonly gevraagd: readonly string[];
  readonly schermen: readonly string[];
  readonly regels: readonly string[];
  readonly normen: readonly string[];
  /** The second decision; empty for a tree without one. */
  readonly tweede: string;
  readonly aandachtspunten: readonly string[];
}

/** How much safety an outcome asks for. A level that is not here lies on another road and cannot be compared. */
export const hoogte: Readonly<Partial<Record<Niveau, number>>> = {
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

/** Walks one vector and gathers what the laws look at. */
export function wandel(boom: Beslisboom, antwoorden: Antwoorden, samen: boolean): Wandeling {
  const { bezocht, uitkomst = '' } = loop(boom, antwoorden, samen);
  const gevraagd = bezocht.flatMap((bezoek) => bezoek.scherm.vragen);
  const gegeven = Object.fromEntries(gevraagd.map((vraag) => [vraag, antwoorden[vraag] ?? '']));
  return {
    antwoorden,
    uitkomst,
    niveau: boom.uitkomsten.find((u) => u.id === uitkomst)?.niveau,
    gevraagd,
    schermen: bezocht.map((bezoek) => bezoek.scherm.id),
    regels: bezocht.map((bezoek) => `${bezoek.scherm.id}[${String(bezoek.scherm.verder.indexOf(bezoek.regel))}]`),
    normen: normenVoor(boom, gegeven).map((norm) => norm.id),
    tweede: tweedeBesluit(boom, gegeven)?.waarde ?? '',
    aandachtspunten: boom.aandachtspunten.filter(({ als }) => geldt(als, gegeven)).map((punt) => punt.id),
  };
}

const bewaard = new WeakMap<Beslisboom, Map<string, Wandeling>>();

const sleutel = (boom: Beslisboom, antwoorden: Antwoorden): string => boom.vragen.map((vraag) => antwoorden[vraag.id] ?? '').join(' ');

/** The walks of every vector of a tree, without walking on together. Computed once per tree. */
export function wandelingen(boom: Beslisboom): ReadonlyMap<string, Wandeling> {
  const eerder = bewaard.get(boom);
  if (eerder) return eerder;
  const nieuw = new Map([...alleVectoren(boom)].map((vector) => [sleutel(boom, vector), wandel(boom, vector, false)] as const));
  bewaard.set(boom, nieuw);
  return nieuw;
}

/** The walk of the same vector with one answer changed. */
export function metAnder(boom: Beslisboom, van: Wandeling, vraag: string, antwoord: string): Wandeling | undefined {
  return wandelingen(boom).get(sleutel(boom, { ...van.antwoorden, [vraag]: antwoord }));
}

/** The answers in the words of a message. */
export const inWoorden = (antwoorden: Antwoorden): string =>
  Object.entries(antwoorden)
    .map(([vraag, antwoord]) => `${vraag}=${antwoord}`)
    .join(' ');
