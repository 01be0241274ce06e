import type { Aanbiedomgeving } from '../../src/lib/platform.ts';

/** Tabs of one browser in the hand of a test: what they say to each other, which of them sleeps, and their clock. */
export interface NepLijnen {
  /** What one tab has of the browser. */
  readonly tabblad: (adres?: string) => NepTabblad;
  /** Everything that was said, with the line. */
  readonly gezegd: readonly { readonly lijn: string; readonly bericht: unknown }[];
  /** Lines that are open, by name. */
  readonly open: () => readonly string[];
  readonly verstrijk: (ms: number) => void;
  /** Says something on a line from outside every tab. */
  readonly zeg: (lijn: string, bericht: unknown) => void;
}

export interface NepTabblad extends Aanbiedomgeving {
  /** Asleep: what is said waits until it wakes up. */
  slaap: () => void;
  wek: () => void;
  /** The reader leaves this page, or comes back to it as it was. */
  blad: (wat: 'weg' | 'terug') => void;
  /** Pages that it opened beside itself. */
  readonly geopend: readonly string[];
}

export function nepLijnen(): NepLijnen {
  const luisteraars = new Set<{ readonly lijn: string; readonly wie: object; readonly hoor: (bericht: unknown) => void }>();
  const gezegd: { readonly lijn: string; readonly bericht: unknown }[] = [];
  const wekkers = new Set<{ readonly op: number; readonly doe: () => void }>();
  let nu = 0;
  let ids = 0;

  function zend(lijn: string, bericht: unknown, van?: object): void {
    gezegd.push({ lijn, bericht });
    // As a browser does: a copy, to every other end of the line.
    for (const luisteraar of [...luisteraars]) if (luisteraar.lijn === lijn && luisteraar !== van) luisteraar.hoor(structuredClone(bericht));
  }

  function tabblad(adres = '/hulpmiddelen/afwegingskader/'): NepTabblad {
    const geopend: string[] = [];
    const volgers: ((wat: 'weg' | 'terug') => void)[] = [];
    let slaapt = false;
    let wachtrij: (() => void)[] = [];
    const zodraWakker = (doe: () => void): void => {
      if (slaapt) wachtrij.push(doe);
      else doe();
    };
    return {
      geopend,
      openKanaal: (lijn, bij) => {
        const luisteraar = {
          lijn,
          wie: volgers,
          hoor: (bericht: unknown) => {
            zodraWakker(() => {
              bij(bericht);
            });
          },
        };
        luisteraars.add(luisteraar);
        return {
          zeg: (bericht) => {
            zend(lijn, bericht, luisteraar);
          },
          sluit: () => luisteraars.delete(luisteraar),
        };
      },
      maakId: () => `tab${String(++ids)}`,
      straks: (ms, doe) => {
        const wekker = {
          op: nu + ms,
          doe: () => {
            zodraWakker(doe);
          },
        };
        wekkers.add(wekker);
        return () => wekkers.delete(wekker);
      },
      volgBladzijde: (doe) => volgers.push(doe),
      adres: () => adres,
      openErnaast: (pad) => geopend.push(pad),
      slaap: () => {
        slaapt = true;
      },
      wek: () => {
        slaapt = false;
        const rij = wachtrij;
        wachtrij = [];
        for (const doe of rij) doe();
      },
      blad: (wat) => {
        for (const doe of volgers) doe(wat);
      },
    };
  }

  return {
    tabblad,
    gezegd,
    open: () => [...luisteraars].map(({ lijn }) => lijn),
    zeg: (lijn, bericht) => {
      zend(lijn, bericht);
    },
    verstrijk: (ms) => {
      nu += ms;
      for (const wekker of [...wekkers].filter(({ op }) => op <= nu).sort((a, b) => a.op - b.op)) {
        if (wekkers.delete(wekker)) wekker.doe();
      }
    },
  };
}
