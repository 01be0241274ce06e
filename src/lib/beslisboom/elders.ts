import type { Beslisboom } from '../inhoud/index.ts';
import { loop } from './loop.ts';
import { maakOverdracht } from './overdracht.ts';
import { type Antwoorden, type Sessie, isTekstKaart } from './sessie.ts';

/** The outcome of one aid as another aid may show it: codes and ids, never text. */
export interface Elders {
  /** Slug of the tree that came to this outcome. */
  readonly boom: string;
  readonly versie: string;
  /** Outcome code. */
  readonly uitkomst: string;
  /** The answers that it rests on. */
  readonly antwoorden: Antwoorden;
  /** Slug of the aid from which that one was opened, if it was. */
  readonly via?: string;
}

/** The outcome of a finished weighing for another aid, or undefined while there is none. */
export function maakElders(boom: Beslisboom, sessie: Sessie, via: string | undefined): Elders | undefined {
  const { uitkomst } = loop(boom, sessie.antwoorden, sessie.samen);
  if (uitkomst === undefined) return undefined;
  const { antwoorden } = maakOverdracht(boom, sessie);
  return { boom: boom.id, versie: boom.versie, uitkomst, antwoorden, ...(via === undefined ? {} : { via }) };
}

/** Reads an outcome of another aid, or undefined when it is not that. */
export function leesElders(ruw: unknown): Elders | undefined {
  if (typeof ruw !== 'object' || ruw === null) return undefined;
  const { boom, versie, uitkomst, antwoorden, via } = ruw as Partial<Record<keyof Elders, unknown>>;
  if (typeof boom !== 'string' || typeof versie !== 'string' || typeof uitkomst !== 'string' || !isTekstKaart(antwoorden)) return undefined;
  if (via !== undefined && typeof via !== 'string') return undefined;
  return { boom, versie, uitkomst, antwoorden, ...(via === undefined ? {} : { via }) };
}

/** One question that both aids asked, with another answer in each. */
export interface Botsing {
  readonly vraag: string;
  readonly hier: string;
  readonly daar: string;
}

/** The questions that both aids asked and that have another answer here than there. */
export function botsingen(hier: Antwoorden, elders: Elders): readonly Botsing[] {
  return Object.entries(hier).flatMap(([vraag, antwoord]) => {
    const daar = Object.hasOwn(elders.antwoorden, vraag) ? elders.antwoorden[vraag] : undefined;
    return daar === undefined || daar === antwoord ? [] : [{ vraag, hier: antwoord, daar }];
  });
}
