import type { Beslisboom } from '../inhoud/index.ts';
import { loop } from './loop.ts';
import type { Antwoorden } from './sessie.ts';

/** What one other answer would have done, everything else being equal. */
export interface Tegenfeit {
  readonly vraag: string;
  readonly van: string;
  readonly naar: string;
  /** Either another outcome, or a question that would then still have to be answered. */
  readonly gevolg: { readonly soort: 'uitkomst'; readonly uitkomst: string } | { readonly soort: 'verder'; readonly scherm: string };
}

/**
 * All single answers that, changed, would change the outcome. Computed by walking the tree again for each of them.
 * Answers given after the outcome, together with Veilig Thuis, are left out: they never change it.
 */
export function tegenfeiten(boom: Beslisboom, antwoorden: Antwoorden): readonly Tegenfeit[] {
  const { bezocht, uitkomst } = loop(boom, antwoorden);
  if (uitkomst === undefined) return [];
  return bezocht
    .flatMap((bezoek) => bezoek.scherm.vragen)
    .flatMap((vraag) => anders(boom, antwoorden, vraag))
    .filter((feit) => feit.gevolg.soort === 'verder' || feit.gevolg.uitkomst !== uitkomst);
}

function anders(boom: Beslisboom, antwoorden: Antwoorden, vraagId: string): readonly Tegenfeit[] {
  const van = antwoorden[vraagId] ?? '';
  const mogelijk = boom.vragen.find((vraag) => vraag.id === vraagId)?.antwoorden ?? [];
  return mogelijk
    .filter((antwoord) => antwoord.id !== van)
    .map((antwoord) => {
      const { uitkomst, open } = loop(boom, { ...antwoorden, [vraagId]: antwoord.id });
      const gevolg = uitkomst === undefined ? ({ soort: 'verder', scherm: open?.id ?? '' } as const) : ({ soort: 'uitkomst', uitkomst } as const);
      return { vraag: vraagId, van, naar: antwoord.id, gevolg };
    });
}
