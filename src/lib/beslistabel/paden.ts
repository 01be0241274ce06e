import { type Bereik, type Route, routes, splits, zoekScherm } from '../beslisboom/index.ts';
import type { Beslisboom } from '../inhoud/index.ts';
import { type Kolom, ONBEANTWOORD } from './tabel.ts';

/** Column that says whether one walks on together with Veilig Thuis after the outcome. */
export const SAMEN = 'samen-met-veilig-thuis';

/** One way through a tree, walking on together included: which values lead along it, and the questions that it asked. */
export interface Pad {
  readonly bereik: Bereik;
  readonly gevraagd: readonly string[];
}

const jaNee = ['ja', 'nee'];

/** The questions of a tree as columns. */
export const vraagkolommen = (boom: Beslisboom): readonly Kolom[] =>
  boom.vragen.map(({ id, vraag, antwoorden }) => ({ id, naam: vraag, waarden: [...antwoorden.map((antwoord) => antwoord.id), ONBEANTWOORD] }));

const samenkolommen = (boom: Beslisboom): readonly Kolom[] =>
  boom.uitkomsten.some(({ samenVerder }) => samenVerder)
    ? [{ id: SAMEN, naam: 'Loop je na de uitkomst samen met Veilig Thuis verder?', waarden: [...jaNee, ONBEANTWOORD] }]
    : [];

/** The questions of a tree as columns, with the choice to walk on together where the tree has it. */
export const padkolommen = (boom: Beslisboom): readonly Kolom[] => [...vraagkolommen(boom), ...samenkolommen(boom)];

/** Every value of every column. */
export const alles = (kolommen: readonly Kolom[]): Bereik => Object.fromEntries(kolommen.map(({ id, waarden }) => [id, waarden]));

/**
 * All ways through a tree up to an outcome and, where one may walk on together, all ways after it.
 * They do not overlap, and cover every combination of answers that reaches an outcome; what was not asked may have any value.
 */
export function paden(boom: Beslisboom): readonly Pad[] {
  const vol = alles(padkolommen(boom));
  return routes(boom).flatMap((route) => naUitkomst(boom, route, { ...vol, ...route.bereik }));
}

function naUitkomst(boom: Beslisboom, { uitkomst, bereik: gelopen }: Route, bereik: Bereik): readonly Pad[] {
  const gevraagd = Object.keys(gelopen);
  if (!uitkomst.samenVerder) return [{ bereik, gevraagd }];
  const alleen = { bereik: { ...bereik, [SAMEN]: ['nee', ONBEANTWOORD] }, gevraagd };
  return [alleen, ...verder(boom, uitkomst.samenVerder.scherm, { bereik: { ...bereik, [SAMEN]: ['ja'] }, gevraagd })];
}

function verder(boom: Beslisboom, schermId: string, { bereik, gevraagd }: Pad): readonly Pad[] {
  const scherm = zoekScherm(boom, schermId);
  const beantwoord = Object.fromEntries(scherm.vragen.map((vraag) => [vraag, (bereik[vraag] ?? []).filter((waarde) => waarde !== ONBEANTWOORD)]));
  const { past, over: open } = splits([bereik], beantwoord);
  const nu = [...gevraagd, ...scherm.vragen];
  let over = past;
  const door = scherm.verder.flatMap((regel) => {
    const deling = splits(over, regel.als ?? {});
    over = deling.over;
    return deling.past.flatMap((deel) =>
      regel.naar === undefined ? [{ bereik: deel, gevraagd: nu }] : verder(boom, regel.naar, { bereik: deel, gevraagd: nu }),
    );
  });
  return [...open.map((deel) => ({ bereik: deel, gevraagd })), ...door];
}
