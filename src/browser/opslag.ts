import type { Opslag } from '../lib/platform.ts';

/** How the keys of this site begin; in a folder of a host, the keys of its neighbours lie beside them. */
const EIGEN = /^(meldcodewijzer|training|oefenen)[:-]/;

/** Throws away all that this site keeps in the storage of the browser; databases are not storage in this sense. */
export function wisOpslag(): void {
  for (const welke of ['localStorage', 'sessionStorage'] as const) {
    try {
      const opslag = globalThis[welke];
      for (const sleutel of Object.keys(opslag).filter((naam) => EIGEN.test(naam))) opslag.removeItem(sleutel);
    } catch {
      // What is blocked holds nothing.
    }
  }
}

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
