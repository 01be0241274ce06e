import type { Opslag } from '../lib/platform.ts';

/** Wraps the storage of the browser so that a blocked or full store is a value, never an exception. */
export function maakOpslag(welke: 'sessionStorage' | 'localStorage'): Opslag {
  const probeer = <T>(doe: (opslag: Storage) => T, anders: T): T => {
    try {
      return doe(globalThis[welke]);
    } catch {
      return anders;
    }
  };
  return {
    lees: (sleutel) => probeer((opslag) => opslag.getItem(sleutel) ?? undefined, undefined),
    schrijf: (sleutel, waarde) =>
      probeer((opslag) => {
        opslag.setItem(sleutel, waarde);
        return true;
      }, false),
    wis: (sleutel) => {
      probeer((opslag) => {
        opslag.removeItem(sleutel);
      }, undefined);
    },
  };
}
