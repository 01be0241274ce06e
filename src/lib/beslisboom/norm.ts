import type { Beslisboom, Norm } from '../inhoud/index.ts';
import { geldt } from './loop.ts';
import type { Antwoorden } from './sessie.ts';

/** Where one norm stands: it applies, it applies because doubt counts, it does not show, or not all its questions were asked. */
export interface Normstand {
  readonly norm: Norm;
  readonly stand: 'geldt' | 'twijfel' | 'blijkt-niet' | 'open';
}

const TWIJFEL = 'twijfel';

/** The reporting norms that the given answers indicate; every condition is looked at, so several may apply. */
export function normenVoor(boom: Beslisboom, antwoorden: Antwoorden): readonly Norm[] {
  return boom.normen.filter((norm) => norm.als.some((als) => geldt(als, antwoorden)));
}

/** Where every norm of a tree stands by the given answers. A norm that does not apply is `open` until all its questions have an answer. */
export function normstanden(boom: Beslisboom, antwoorden: Antwoorden): readonly Normstand[] {
  return boom.normen.map((norm) => ({ norm, stand: standVan(norm, antwoorden) }));
}

function standVan({ als: voorwaarden }: Norm, antwoorden: Antwoorden): Normstand['stand'] {
  const gelden = voorwaarden.filter((als) => geldt(als, antwoorden));
  if (gelden.length > 0) return gelden.every((als) => Object.keys(als).some((vraag) => antwoorden[vraag] === TWIJFEL)) ? 'twijfel' : 'geldt';
  const vragen = voorwaarden.flatMap((als) => Object.keys(als));
  return vragen.every((vraag) => antwoorden[vraag] !== undefined) ? 'blijkt-niet' : 'open';
}
