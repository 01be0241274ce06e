import type { Opslag } from '../lib/platform.ts';

/** How the names of everything begin that this site keeps: another site at the same host has names of its own. */
const EIGEN = /^(meldcodewijzer|training|oefenen):/;

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

/** Takes away everything that this site kept in the storage of the tab and of the device. */
export function vergeetAlles(): void {
  for (const welke of ['sessionStorage', 'localStorage'] as const) {
    try {
      const opslag = globalThis[welke];
      for (const sleutel of Object.keys(opslag).filter((naam) => EIGEN.test(naam))) opslag.removeItem(sleutel);
    } catch {
      // Storage that is blocked holds nothing.
    }
  }
}
