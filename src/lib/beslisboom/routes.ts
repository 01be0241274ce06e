import type { Beslisboom, Norm, Regel, Scherm, Uitkomst } from '../inhoud/index.ts';
import { type Bereik, splits } from './bereik.ts';
import { geldt, zoekScherm } from './loop.ts';
import { alleVectoren } from './vectoren.ts';

/** One route through a tree: which answers, along which rules, to which outcome. */
export interface Route {
  /** The answers that lead along this route: only questions that it asks, in that order. */
  readonly bereik: Bereik;
  readonly stappen: readonly { readonly scherm: Scherm; readonly regel: Regel }[];
  readonly uitkomst: Uitkomst;
  /** The rule that decides. */
  readonly doorslag: Regel;
  /** Norms that apply for every combination of these answers. */
  readonly normen: readonly Norm[];
}

/**
 * All routes of a tree, computed from its rules and told apart by rule, not by answer.
 * Together they cover every combination of answers once. Routes are those of the first decision, without walking on together.
 */
export function routes(boom: Beslisboom): readonly Route[] {
  return vanaf(boom, boom.begin, {}, []);
}

function vanaf(boom: Beslisboom, schermId: string, bereik: Bereik, gelopen: Route['stappen']): readonly Route[] {
  const scherm = zoekScherm(boom, schermId);
  if (gelopen.some((stap) => stap.scherm.id === schermId)) throw new Error(`Beslisboom ${boom.id}: lus bij "${schermId}"`);
  let over: readonly Bereik[] = [{ ...bereik, ...vol(boom, scherm.vragen) }];
  return scherm.verder.flatMap((regel) => {
    const deling = splits(over, regel.als ?? {});
    over = deling.over;
    return deling.past.flatMap((deel) => volg(boom, deel, [...gelopen, { scherm, regel }]));
  });
}

function volg(boom: Beslisboom, bereik: Bereik, stappen: Route['stappen']): readonly Route[] {
  const doorslag = stappen.at(-1)?.regel;
  if (doorslag?.naar !== undefined) return vanaf(boom, doorslag.naar, bereik, stappen);
  const uitkomst = boom.uitkomsten.find(({ id }) => id === doorslag?.uitkomst);
  return doorslag && uitkomst ? [{ bereik, stappen, uitkomst, doorslag, normen: normenOveral(boom, bereik) }] : [];
}

const vol = (boom: Beslisboom, vragen: readonly string[]): Bereik =>
  Object.fromEntries(vragen.map((id) => [id, boom.vragen.find((vraag) => vraag.id === id)?.antwoorden.map((antwoord) => antwoord.id) ?? []]));

function normenOveral(boom: Beslisboom, bereik: Bereik): readonly Norm[] {
  const vragen = boom.vragen
    .filter(({ id }) => bereik[id] !== undefined)
    .map((vraag) => ({ ...vraag, antwoorden: vraag.antwoorden.filter((antwoord) => bereik[vraag.id]?.includes(antwoord.id)) }));
  const vectoren = [...alleVectoren({ ...boom, vragen })];
  return boom.normen.filter(({ als }) => vectoren.every((vector) => als.some((voorwaarde) => geldt(voorwaarde, vector))));
}
