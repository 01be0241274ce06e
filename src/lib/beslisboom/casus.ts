import type { Beslisboom, Casus } from '../inhoud/index.ts';
import { loop } from './loop.ts';
import { type Antwoorden, kent } from './sessie.ts';

/** A fault in a practice case: the path inside it, and what is wrong, in words for whoever edits the YAML. */
interface Casusfout {
  readonly pad: readonly string[];
  readonly fout: string;
}

/** One question of a tree as the framework answers it in a case. */
export interface Uitgewerkt {
  readonly vraag: string;
  readonly antwoord: string;
  readonly waarom: string;
}

/** Question id → answer id of the framework in a case. */
export const casusAntwoorden = ({ antwoorden }: Pick<Casus, 'antwoorden'>): Antwoorden =>
  Object.fromEntries(Object.entries(antwoorden).map(([vraag, { antwoord }]) => [vraag, antwoord]));

/** The answers of a case that a tree asks for, in the order in which it asks them. */
export function uitwerking(boom: Beslisboom, casus: Pick<Casus, 'antwoorden'>): readonly Uitgewerkt[] {
  const gevraagd = loop(boom, casusAntwoorden(casus)).bezocht.flatMap(({ scherm }) => scherm.vragen);
  return gevraagd.flatMap((vraag) => {
    const gegeven = casus.antwoorden[vraag];
    return gegeven ? [{ vraag, ...gegeven }] : [];
  });
}

/** Checks a case against the trees that it is weighed in: every question answered, no answer too many, the promised outcome, and what-ifs that another answer stands for. */
export function casusFouten(casus: Casus, bomen: Readonly<Record<string, Beslisboom>>): readonly Casusfout[] {
  const nodig = new Set<string>();
  const fouten = Object.entries(casus.uitkomsten).flatMap(([slug, beloofd]): readonly Casusfout[] => {
    const boom = bomen[slug];
    if (!boom) return [{ pad: ['uitkomsten', slug], fout: `beslisboom "${slug}" bestaat niet` }];
    const vreemd = vreemdeAntwoorden(boom, casus);
    if (vreemd.length > 0) return vreemd;
    for (const { vraag } of uitwerking(boom, casus)) nodig.add(vraag);
    const { open, uitkomst } = loop(boom, casusAntwoorden(casus));
    const mist = open?.vragen.filter((vraag) => !casus.antwoorden[vraag]) ?? [];
    if (mist.length > 0) return mist.map((vraag) => ({ pad: ['antwoorden', vraag], fout: `"${slug}" vraagt dit, en er is geen antwoord` }));
    return uitkomst === beloofd ? [] : [{ pad: ['uitkomsten', slug], fout: `deze antwoorden leiden naar "${uitkomst ?? ''}", niet naar "${beloofd}"` }];
  });
  if (fouten.length > 0) return fouten;
  const teveel = Object.keys(casus.antwoorden).filter((vraag) => !nodig.has(vraag));
  return [
    ...teveel.map((vraag) => ({ pad: ['antwoorden', vraag], fout: 'geen van de hulpmiddelen van deze casus vraagt dit' })),
    ...watAlsFouten(
      casus,
      Object.keys(casus.uitkomsten).flatMap((slug) => bomen[slug] ?? []),
    ),
  ];
}

function vreemdeAntwoorden({ vragen }: Beslisboom, casus: Casus): readonly Casusfout[] {
  return vragen.flatMap(({ id, antwoorden }) => {
    const gegeven = casus.antwoorden[id]?.antwoord;
    if (gegeven === undefined || antwoorden.some((een) => een.id === gegeven)) return [];
    return [{ pad: ['antwoorden', id], fout: `het antwoord "${gegeven}" bestaat niet` }];
  });
}

function watAlsFouten(casus: Casus, bomen: readonly Beslisboom[]): readonly Casusfout[] {
  return casus.watAls.flatMap(({ vraag, antwoord }, i) => {
    const met = bomen.filter((boom) => uitwerking(boom, casus).some((een) => een.vraag === vraag));
    const fout =
      met.length === 0
        ? `geen van de hulpmiddelen van deze casus vraagt "${vraag}"`
        : !met.some((boom) => kent(boom, vraag, antwoord))
          ? `het antwoord "${antwoord}" bestaat niet`
          : casus.antwoorden[vraag]?.antwoord === antwoord
            ? `"${antwoord}" is al het antwoord van deze casus`
            : undefined;
    return fout === undefined ? [] : [{ pad: ['watAls', String(i)], fout }];
  });
}
