import { casusAntwoorden, loop, routes } from '../beslisboom/index.ts';
import type { Beslisboom, Casus, Regel, Scherm, Uitkomst, Vraag } from '../inhoud/index.ts';

type Antwoord = Vraag['antwoorden'][number];

/** One thing of a tree that a case can show: an outcome, a rule (once per answer by which it can hold), or an answer to a question. */
export type Onderdeel =
  | { readonly soort: 'uitkomst'; readonly uitkomst: Uitkomst }
  | {
      readonly soort: 'regel';
      readonly scherm: Scherm;
      readonly nummer: number;
      readonly regel: Regel;
      readonly door?: { readonly vraag: Vraag; readonly antwoord: Antwoord };
    }
  | { readonly soort: 'antwoord'; readonly vraag: Vraag; readonly antwoord: Antwoord };

/** A part of a tree with the cases that show it. */
export interface Dekkingsrij<Een> {
  readonly onderdeel: Onderdeel;
  readonly casussen: readonly Een[];
}

/** Which cases show what of a tree: every outcome, every edge and every answer, in the order of the tree. A part that no case shows has none. */
export function dekking<Een extends { readonly data: Casus }>(boom: Beslisboom, casussen: readonly Een[]): readonly Dekkingsrij<Een>[] {
  const gelopen = casussen
    .filter(({ data }) => data.uitkomsten[boom.id] !== undefined)
    .map((casus) => ({ casus, antwoorden: casusAntwoorden(casus.data), ...loop(boom, casusAntwoorden(casus.data)) }));
  const rij = (onderdeel: Onderdeel, toont: (een: (typeof gelopen)[number]) => boolean): Dekkingsrij<Een> => ({
    onderdeel,
    casussen: gelopen.filter(toont).map(({ casus }) => casus),
  });
  return [
    ...boom.uitkomsten.map((uitkomst) => rij({ soort: 'uitkomst', uitkomst }, (een) => een.uitkomst === uitkomst.id)),
    ...takken(boom).map((tak) =>
      rij(
        tak,
        ({ bezocht, antwoorden }) => bezocht.some(({ regel }) => regel === tak.regel) && (!tak.door || antwoorden[tak.door.vraag.id] === tak.door.antwoord.id),
      ),
    ),
    ...boom.vragen.flatMap((vraag) =>
      vraag.antwoorden.map((antwoord) =>
        rij(
          { soort: 'antwoord', vraag, antwoord },
          ({ bezocht, antwoorden }) => antwoorden[vraag.id] === antwoord.id && bezocht.some(({ scherm }) => scherm.vragen.includes(vraag.id)),
        ),
      ),
    ),
  ];
}

/** The parts of a tree that no case shows. */
export const leemten = (boom: Beslisboom, casussen: readonly { readonly data: Casus }[]): readonly Onderdeel[] =>
  dekking(boom, casussen)
    .filter((rij) => rij.casussen.length === 0)
    .map(({ onderdeel }) => onderdeel);

/** The edges of a tree: every rule, and where it names several answers to a question, once for each that can lead along it. */
function takken(boom: Beslisboom): readonly Extract<Onderdeel, { soort: 'regel' }>[] {
  const wegen = routes(boom);
  return boom.schermen.flatMap((scherm) =>
    scherm.verder.flatMap((regel, plaats) => {
      const tak = { soort: 'regel', scherm, nummer: plaats + 1, regel } as const;
      const langs = wegen.filter(({ stappen }) => stappen.some((stap) => stap.regel === regel));
      const meer = Object.entries(regel.als ?? {}).filter(([, mag]) => mag.length > 1);
      if (meer.length === 0) return [tak];
      return meer.flatMap(([id, mag]) =>
        boom.vragen
          .filter((vraag) => vraag.id === id)
          .flatMap((vraag) =>
            vraag.antwoorden
              .filter((antwoord) => mag.includes(antwoord.id) && langs.some(({ bereik }) => bereik[id]?.includes(antwoord.id)))
              .map((antwoord) => ({ ...tak, door: { vraag, antwoord } })),
          ),
      );
    }),
  );
}
