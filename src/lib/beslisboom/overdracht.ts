import type { Beslisboom } from '../inhoud/index.ts';
import { loop } from './loop.ts';
import { type Antwoorden, type Sessie, isTekstKaart, kent } from './sessie.ts';

/** What one aid hands to another: where it comes from, and the answers. Choices only, never text. */
export interface Overdracht {
  /** Slug of the tree that gave the answers. */
  readonly van: string;
  readonly antwoorden: Antwoorden;
  /** Whether the reader goes back to the aid that opened the one that hands over. */
  readonly terug?: true;
}

/** The answers that were asked for in this weighing, ready to be handed over; what was set aside stays behind. */
export function maakOverdracht(boom: Beslisboom, { antwoorden, samen }: Sessie): Overdracht {
  const { bezocht } = loop(boom, antwoorden, samen);
  const gevraagd = bezocht.flatMap((bezoek) => bezoek.scherm.vragen);
  return { van: boom.id, antwoorden: Object.fromEntries(gevraagd.map((vraag) => [vraag, antwoorden[vraag] ?? ''])) };
}

/** Reads what was handed over, or undefined when it is not that. */
export function leesOverdracht(ruw: unknown): Overdracht | undefined {
  if (typeof ruw !== 'object' || ruw === null) return undefined;
  const { van, antwoorden, terug } = ruw as Partial<Record<keyof Overdracht, unknown>>;
  if (typeof van !== 'string' || !isTekstKaart(antwoorden)) return undefined;
  return { van, antwoorden, ...(terug === true ? { terug } : {}) };
}

/**
 * Takes over the answers that this tree knows too. They wait in `eerder`: each is shown, and counts only once it is confirmed,
 * as does everything that was answered here before. Undefined when there is nothing new to take over.
 */
export function neemOver(boom: Beslisboom, sessie: Sessie, overdracht: Overdracht): { readonly sessie: Sessie; readonly overgenomen: Overdracht } | undefined {
  const bekend = Object.entries(overdracht.antwoorden).filter(([vraag, antwoord]) => kent(boom, vraag, antwoord));
  if (bekend.every(([vraag, antwoord]) => sessie.antwoorden[vraag] === antwoord)) return undefined;
  const antwoorden = Object.fromEntries(bekend);
  return {
    sessie: { ...sessie, antwoorden: {}, eerder: { ...sessie.eerder, ...sessie.antwoorden, ...antwoorden }, samen: false },
    overgenomen: { van: overdracht.van, antwoorden },
  };
}
