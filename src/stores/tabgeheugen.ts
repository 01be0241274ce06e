import type { Opslag } from '../lib/platform.ts';

/** One thing that the tab remembers; ids only, never text. */
export interface Plek {
  /** What was stored as JSON; undefined when there is nothing, null when it cannot be read. */
  lees(): unknown;
  /** Returns false when the browser refused. */
  schrijf(waarde: unknown): boolean;
  wis(): void;
}

export function maakPlek(opslag: Opslag, sleutel: string): Plek {
  return {
    lees: () => {
      const ruw = opslag.lees(sleutel);
      if (ruw === undefined) return undefined;
      try {
        return JSON.parse(ruw) as unknown;
      } catch {
        return null;
      }
    },
    schrijf: (waarde) => opslag.schrijf(sleutel, JSON.stringify(waarde)),
    wis: () => {
      opslag.wis(sleutel);
    },
  };
}

/** What the tab remembers of one aid, and what aids leave there for one another (ADR 0009). */
export function tabgeheugen(opslag: Opslag, boom: string) {
  const eigen = `meldcodewijzer:${boom}`;
  return {
    sessie: maakPlek(opslag, eigen),
    /** What was taken over from another aid. */
    overgenomen: maakPlek(opslag, `${eigen}:overgenomen`),
    /** The aid from which this one was opened. */
    herkomst: maakPlek(opslag, `${eigen}:herkomst`),
    /** Answers that another aid left for this one. */
    overdracht: maakPlek(opslag, `meldcodewijzer:overdracht:${boom}`),
    /** The outcome of this aid, for others to show. */
    uitkomst: maakPlek(opslag, `meldcodewijzer:uitkomst:${boom}`),
  };
}
