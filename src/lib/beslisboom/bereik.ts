import type { Voorwaarde } from '../inhoud/index.ts';

/** For each question: the answers that are meant. All combinations of them are. */
export type Bereik = Readonly<Record<string, readonly string[]>>;

/** The part of a range in which a condition holds; empty when there is none. A question that the range does not name never fits. */
function snijd(bereik: Bereik, als: Voorwaarde): readonly Bereik[] {
  const nieuw = Object.fromEntries(Object.entries(als).map(([vraag, goed]) => [vraag, (bereik[vraag] ?? []).filter((antwoord) => goed.includes(antwoord))]));
  return Object.values(nieuw).every((antwoorden) => antwoorden.length > 0) ? [{ ...bereik, ...nieuw }] : [];
}

/** The parts of a range in which a condition does not hold; they do not overlap. */
function zonder(bereik: Bereik, als: Voorwaarde): readonly Bereik[] {
  const delen: Bereik[] = [];
  let rest: Bereik = bereik;
  for (const [vraag, goed] of Object.entries(als)) {
    const antwoorden = rest[vraag];
    if (antwoorden === undefined) return [...delen, rest];
    const anders = antwoorden.filter((antwoord) => !goed.includes(antwoord));
    if (anders.length > 0) delen.push({ ...rest, [vraag]: anders });
    rest = { ...rest, [vraag]: antwoorden.filter((antwoord) => goed.includes(antwoord)) };
  }
  return delen;
}

/** Takes a condition out of a list of ranges: the parts where it holds, and what is over. */
export function splits(lijst: readonly Bereik[], als: Voorwaarde): { readonly past: readonly Bereik[]; readonly over: readonly Bereik[] } {
  return { past: lijst.flatMap((bereik) => snijd(bereik, als)), over: lijst.flatMap((bereik) => zonder(bereik, als)) };
}
