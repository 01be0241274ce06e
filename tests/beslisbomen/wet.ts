import type { Beslisboom } from '../../src/lib/inhoud/index.ts';

/** A law: what it has against a tree, one objection at a time. A tree that obeys gives none. */
export type Wet = (boom: Beslisboom) => Iterable<string>;

/** The first few objections of a law; a tree that cannot even be walked is an objection too. */
export function bezwaren(wet: Wet, boom: Beslisboom, hoogstens = 3): readonly string[] {
  const gevonden: string[] = [];
  try {
    for (const bezwaar of wet(boom)) {
      gevonden.push(bezwaar);
      if (gevonden.length >= hoogstens) break;
    }
  } catch (oorzaak) {
    gevonden.push(oorzaak instanceof Error ? oorzaak.message : String(oorzaak));
  }
  return gevonden;
}
