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

/** A walk that cannot go on: it comes back to a screen, or no rule of a screen fits. `controleer` finds this at build time. */
export interface Vastloper {
  readonly ok: false;
  readonly reden: 'lus' | 'geen-regel';
  readonly scherm: Scherm;
  readonly bezocht: readonly Bezoek[];
}

/**
 * Walks a tree with the given answers.
 * Stops at the first screen with an unanswered question (`open`) or at an outcome.
 * With `samen` it walks on after an outcome that allows it; the first outcome stands.
 * Throws when the tree has a loop or a dead end, which `controleer` rules out.
 */
export function loop(boom: Beslisboom, antwoorden: Antwoorden, samen = false): Loop {
  const poging = probeer(boom, antwoorden, samen);
  if (poging.ok) return poging.loop;
  throw new Error(`Beslisboom ${boom.id}: ${poging.reden === 'lus' ? 'lus' : 'geen regel past'} bij "${poging.scherm.id}"`);
}

/** Walks a tree that may be faulty. Errors: `lus` (comes back to a screen), `geen-regel` (no rule of a screen fits). */
export function probeer(boom: Beslisboom, antwoorden: Antwoorden, samen: boolean): { readonly ok: true; readonly loop: Loop } | Vastloper {
  const bezocht: Bezoek[] = [];
  let uitkomst: string | undefined;
  let doorslag: Regel | undefined;
  let volgende: string | undefined = boom.begin;

  while (volgende !== undefined) {
    const scherm = zoekScherm(boom, volgende);
    if (bezocht.some((bezoek) => bezoek.scherm.id === scherm.id)) return { ok: false, reden: 'lus', scherm, bezocht };
    if (scherm.vragen.some((vraag) => antwoorden[vraag] === undefined)) return { ok: true, loop: klaar(bezocht, uitkomst, doorslag, scherm) };
    const regel = scherm.verder.find((r) => geldt(r.als, antwoorden));
    if (!regel) return { ok: false, reden: 'geen-regel', scherm, bezocht };
    bezocht.push({ scherm, regel, samen: uitkomst !== undefined });
    volgende = regel.naar;
    if (regel.uitkomst !== undefined && uitkomst === undefined) {
      uitkomst = regel.uitkomst;
      doorslag = regel;
      volgende = samen ? boom.uitkomsten.find((u) => u.id === uitkomst)?.samenVerder?.scherm : undefined;
    }
  }
  return { ok: true, loop: klaar(bezocht, uitkomst, doorslag, undefined) };
}

function klaar(bezocht: readonly Bezoek[], uitkomst: string | undefined, doorslag: Regel | undefined, open: Scherm | undefined): Loop {
  return {
    bezocht,
    ...(open === undefined ? {} : { open }),
    ...(uitkomst === undefined ? {} : { uitkomst }),
    ...(doorslag === undefined ? {} : { doorslag }),
  };
}
