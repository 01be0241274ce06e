import type { Beslisboom } from './beslisboom.ts';

/** Ids that data may point to, by kind. */
export interface Doelen {
  readonly bronnen: ReadonlySet<string>;
  readonly contacten: ReadonlySet<string>;
  readonly begrippen: ReadonlySet<string>;
}

/** A reference to something that does not exist: the path inside the data, and what is wrong. */
export interface LosEind {
  readonly pad: readonly (string | number)[];
  readonly fout: string;
}

/** What is wrong with the aids that a tree goes on to: one that does not exist, or itself, or a second one whose outcome the report would show. */
export function vervolgFouten({ id, uitkomsten }: Pick<Beslisboom, 'id' | 'uitkomsten'>, bomen: ReadonlySet<string>): readonly LosEind[] {
  const getoond = getoondeBoom({ uitkomsten });
  return uitkomsten.flatMap(({ vervolg }, u) =>
    vervolg.flatMap(({ hulpmiddel, bij }, v) => {
      const pad = ['uitkomsten', u, 'vervolg', v];
      if (!bomen.has(hulpmiddel) || hulpmiddel === id) return [{ pad, fout: `hulpmiddel "${hulpmiddel}" bestaat niet of is deze boom zelf` }];
      return bij === undefined || hulpmiddel === getoond
        ? []
        : [{ pad, fout: `een verslag toont de uitkomst van één hulpmiddel, en dat is al "${getoond ?? ''}"` }];
    }),
  );
}

/** The aid whose outcome the report of a tree shows, or undefined. */
export const getoondeBoom = ({ uitkomsten }: Pick<Beslisboom, 'uitkomsten'>): string | undefined =>
  uitkomsten.flatMap(({ vervolg }) => vervolg).find(({ bij }) => bij !== undefined)?.hulpmiddel;

/** Keys that hold references, with the kind they point to. */
const SLEUTELS: Readonly<Record<string, keyof Doelen>> = { bronnen: 'bronnen', bel: 'contacten', zieOok: 'begrippen' };

/** Finds every reference in a piece of data that points nowhere. */
export function losseVerwijzingen(data: unknown, doelen: Doelen, pad: readonly (string | number)[] = []): readonly LosEind[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([sleutel, waarde]: [string, unknown]) => {
    const hier = [...pad, sleutel];
    const soort = SLEUTELS[sleutel];
    if (soort && Array.isArray(waarde)) {
      return waarde.filter((id) => !doelen[soort].has(String(id))).map((id) => ({ pad: hier, fout: `src/content/${soort}/${String(id)}.yaml bestaat niet` }));
    }
    return losseVerwijzingen(waarde, doelen, hier);
  });
}
