import type { Beslisboom } from '../inhoud/index.ts';
import type { Antwoorden } from './sessie.ts';

/** Every combination of answers to all questions of a tree, one by one. The number is the product of the answer counts. */
export function* alleVectoren(boom: Beslisboom): Generator<Antwoorden> {
  yield* vulAan(boom.vragen, {});
}

function* vulAan(vragen: Beslisboom['vragen'], tot: Antwoorden): Generator<Antwoorden> {
  const [vraag, ...rest] = vragen;
  if (!vraag) {
    yield tot;
    return;
  }
  for (const antwoord of vraag.antwoorden) yield* vulAan(rest, { ...tot, [vraag.id]: antwoord.id });
}
