import type { Opslag, Platform } from './platform.ts';

function geheugenOpslag(): Opslag {
  const inhoud = new Map<string, string>();
  return {
    lees: (sleutel) => inhoud.get(sleutel),
    schrijf: (sleutel, waarde) => {
      inhoud.set(sleutel, waarde);
      return true;
    },
    wis: (sleutel) => {
      inhoud.delete(sleutel);
    },
  };
}

/** The twin of the browser's platform: remembers nothing beyond this object, and is always the same day. */
export const geheugenPlatform = (vandaag = '2026-11-23'): Platform => ({
  sessie: geheugenOpslag(),
  voorkeuren: geheugenOpslag(),
  geschiedenis: { duw: () => undefined, vervang: () => undefined, bij: () => undefined },
  vandaag: () => vandaag,
});
