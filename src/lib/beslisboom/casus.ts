import type { Beslisboom, Casus, Uitkomst } from '../inhoud/index.ts';
import { loop } from './loop.ts';
import type { Antwoorden } from './sessie.ts';

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

const antwoordenVan = ({ antwoorden }: Casus): Antwoorden => Object.fromEntries(Object.entries(antwoorden).map(([vraag, { antwoord }]) => [vraag, antwoord]));

/** The answers of a case that a tree asks for, in the order in which it asks them. */
export function uitwerking(boom: Beslisboom, casus: Casus): readonly Uitgewerkt[] {
  const gevraagd = loop(boom, antwoordenVan(casus)).bezocht.flatMap(({ scherm }) => scherm.vragen);
  return gevraagd.flatMap((vraag) => {
    const gegeven = casus.antwoorden[vraag];
    return gegeven ? [{ vraag, ...gegeven }] : [];
  });
}

/** Checks a case against the trees that it is weighed in: every question answered, no answer too many, and the promised outcome. */
export function casusFouten(casus: Casus, bomen: Readonly<Record<string, Beslisboom>>): readonly Casusfout[] {
  const nodig = new Set<string>();
  const fouten = Object.entries(casus.uitkomsten).flatMap(([slug, beloofd]): readonly Casusfout[] => {
    const boom = bomen[slug];
    if (!boom) return [{ pad: ['uitkomsten', slug], fout: `beslisboom "${slug}" bestaat niet` }];
    const vreemd = vreemdeAntwoorden(boom, casus);
    if (vreemd.length > 0) return vreemd;
    for (const { vraag } of uitwerking(boom, casus)) nodig.add(vraag);
    const { open, uitkomst } = loop(boom, antwoordenVan(casus));
    const mist = open?.vragen.filter((vraag) => !casus.antwoorden[vraag]) ?? [];
    if (mist.length > 0) return mist.map((vraag) => ({ pad: ['antwoorden', vraag], fout: `"${slug}" vraagt dit, en er is geen antwoord` }));
    return uitkomst === beloofd ? [] : [{ pad: ['uitkomsten', slug], fout: `deze antwoorden leiden naar "${uitkomst ?? ''}", niet naar "${beloofd}"` }];
  });
  if (fouten.length > 0) return fouten;
  const teveel = Object.keys(casus.antwoorden).filter((vraag) => !nodig.has(vraag));
  return teveel.map((vraag) => ({ pad: ['antwoorden', vraag], fout: 'geen van de hulpmiddelen van deze casus vraagt dit' }));
}

function vreemdeAntwoorden({ vragen }: Beslisboom, casus: Casus): readonly Casusfout[] {
  return vragen.flatMap(({ id, antwoorden }) => {
    const gegeven = casus.antwoorden[id]?.antwoord;
    if (gegeven === undefined || antwoorden.some((een) => een.id === gegeven)) return [];
    return [{ pad: ['antwoorden', id], fout: `het antwoord "${gegeven}" bestaat niet` }];
  });
}

/** Which cases reach each outcome of a tree, in the order of the tree; an outcome without a case has none. */
export function dekking<Een extends { readonly data: Casus }>(
  boom: Beslisboom,
  casussen: readonly Een[],
): readonly { readonly uitkomst: Uitkomst; readonly casussen: readonly Een[] }[] {
  return boom.uitkomsten.map((uitkomst) => ({ uitkomst, casussen: casussen.filter(({ data }) => data.uitkomsten[boom.id] === uitkomst.id) }));
}
