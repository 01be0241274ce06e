import type { Beslisboom, Regel, Scherm, Voorwaarde } from '../inhoud/index.ts';
import type { Antwoorden } from './sessie.ts';

/** One screen that was walked, with the rule that led on from it. */
export interface Bezoek {
  readonly scherm: Scherm;
  readonly regel: Regel;
  /** True when this screen came after the outcome, together with Veilig Thuis. */
  readonly samen: boolean;
}

/** The walk through a tree: what was visited, and either the open screen, the outcome, or both (walking on together). */
export interface Loop {
  readonly bezocht: readonly Bezoek[];
  readonly open?: Scherm;
  /** Outcome code; the first outcome reached, which nothing later changes. */
  readonly uitkomst?: string;
  /** The rule that gave the outcome. */
  readonly doorslag?: Regel;
}

/** Whether all questions named in a condition have one of the named answers; an unanswered question never matches. */
export function geldt(voorwaarde: Voorwaarde | undefined, antwoorden: Antwoorden): boolean {
  if (!voorwaarde) return true;
  return Object.entries(voorwaarde).every(([vraag, goed]) => {
    const antwoord = antwoorden[vraag];
    return antwoord !== undefined && goed.includes(antwoord);
  });
}

/** Finds a screen; throws when the tree does not have it, which `controleer` rules out at build time. */
export function zoekScherm(boom: Beslisboom, id: string): Scherm {
  const scherm = boom.schermen.find((s) => s.id === id);
  if (!scherm) throw new Error(`Beslisboom ${boom.id}: scherm "${id}" bestaat niet`);
  return scherm;
}

/**
 * Walks a tree with the given answers.
 * Stops at the first screen with an unanswered question (`open`) or at an outcome.
 * With `samen` it walks on after an outcome that allows it; the first outcome stands.
 */
export function loop(boom: Beslisboom, antwoorden: Antwoorden, samen = false): Loop {
  const bezocht: Bezoek[] = [];
  let uitkomst: string | undefined;
  let doorslag: Regel | undefined;
  let volgende: string | undefined = boom.begin;

  while (volgende !== undefined) {
    const scherm = zoekScherm(boom, volgende);
    if (bezocht.some((bezoek) => bezoek.scherm.id === scherm.id)) throw new Error(`Beslisboom ${boom.id}: lus bij "${scherm.id}"`);
    if (scherm.vragen.some((vraag) => antwoorden[vraag] === undefined)) return klaar(bezocht, uitkomst, doorslag, scherm);
    const regel = scherm.verder.find((r) => geldt(r.als, antwoorden));
    if (!regel) throw new Error(`Beslisboom ${boom.id}: geen regel past bij "${scherm.id}"`);
    bezocht.push({ scherm, regel, samen: uitkomst !== undefined });
    volgende = regel.naar;
    if (regel.uitkomst !== undefined && uitkomst === undefined) {
      uitkomst = regel.uitkomst;
      doorslag = regel;
      volgende = samen ? boom.uitkomsten.find((u) => u.id === uitkomst)?.samenVerder?.scherm : undefined;
    }
  }
  return klaar(bezocht, uitkomst, doorslag, undefined);
}

function klaar(bezocht: readonly Bezoek[], uitkomst: string | undefined, doorslag: Regel | undefined, open: Scherm | undefined): Loop {
  return {
    bezocht,
    ...(open === undefined ? {} : { open }),
    ...(uitkomst === undefined ? {} : { uitkomst }),
    ...(doorslag === undefined ? {} : { doorslag }),
  };
}
