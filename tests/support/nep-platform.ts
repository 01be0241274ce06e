import type { Opslag, Platform } from '../../src/lib/platform.ts';

interface NepOpslag extends Opslag {
  readonly inhoud: Map<string, string>;
}

/** A store in memory; with `weigert` it refuses to write, as a blocked browser does. */
function nepOpslag(weigert = false): NepOpslag {
  const inhoud = new Map<string, string>();
  return {
    inhoud,
    lees: (sleutel) => inhoud.get(sleutel),
    schrijf: (sleutel, waarde) => {
      if (!weigert) inhoud.set(sleutel, waarde);
      return !weigert;
    },
    wis: (sleutel) => {
      inhoud.delete(sleutel);
    },
  };
}

export interface NepPlatform extends Platform {
  readonly sessie: NepOpslag;
  readonly voorkeuren: NepOpslag;
  /** Every call to the history with all that was handed over, oldest first. */
  readonly bezocht: readonly (readonly ['duw' | 'vervang', ...unknown[]])[];
  /** The reader presses back or forward and arrives at this place. */
  readonly browserNaar: (plaats: number) => void;
}

/** A platform in memory; with `weigert` nothing can be stored. */
export function nepPlatform({ weigert = false }: { readonly weigert?: boolean } = {}): NepPlatform {
  const bezocht: (readonly ['duw' | 'vervang', ...unknown[]])[] = [];
  const luisteraars: ((plaats: number) => void)[] = [];
  return {
    sessie: nepOpslag(weigert),
    voorkeuren: nepOpslag(weigert),
    bezocht,
    browserNaar: (plaats) => {
      for (const doe of luisteraars) doe(plaats);
    },
    geschiedenis: {
      duw: (...wat) => bezocht.push(['duw', ...wat]),
      vervang: (...wat) => bezocht.push(['vervang', ...wat]),
      bij: (doe) => luisteraars.push(doe),
    },
    vandaag: () => '2026-11-23',
  };
}
