import { type ReadableAtom, atom } from 'nanostores';
import type { Genoemdelaag, HaalLaag } from '../lib/platform.ts';

/** Where the words of the chosen protocol are: not asked for, on their way, here, or not to be had (so many times now). */
export type Laagstand =
  | { readonly soort: 'geen' }
  | { readonly soort: 'laden'; readonly protocol: string }
  | { readonly soort: 'er'; readonly protocol: string; readonly laag: Genoemdelaag }
  | { readonly soort: 'mislukt'; readonly protocol: string; readonly keer: number };

/** What the chosen protocol adds to one tree, loaded when it is chosen. The last choice wins; what was loaded once stays. */
export function maakProtocollaag(boom: string, $protocol: ReadableAtom<string | undefined>, haal: HaalLaag) {
  const $stand = atom<Laagstand>({ soort: 'geen' });
  const gehaald = new Map<string, Genoemdelaag>();

  async function haalVoor(protocol: string, keer: number): Promise<void> {
    const stand = await haal(boom, protocol).then(
      (laag): Laagstand => {
        gehaald.set(protocol, laag);
        return { soort: 'er', protocol, laag };
      },
      (): Laagstand => ({ soort: 'mislukt', protocol, keer }),
    );
    const nu = $stand.get();
    if ($protocol.get() === protocol && nu.soort !== 'er') $stand.set(stand);
  }

  function toon(protocol: string | undefined): void {
    const laag = gehaald.get(protocol ?? '');
    if (protocol === undefined) $stand.set({ soort: 'geen' });
    else if (laag) $stand.set({ soort: 'er', protocol, laag });
    else {
      $stand.set({ soort: 'laden', protocol });
      void haalVoor(protocol, 1);
    }
  }

  return {
    $stand,
    /** Follows the choice of protocol from now on. Returns how to stop. */
    start: () => $protocol.subscribe(toon),
    /** Tries again after a failure. The message stays until the words are there. */
    opnieuw: async (): Promise<void> => {
      const nu = $stand.get();
      if (nu.soort === 'mislukt') await haalVoor(nu.protocol, nu.keer + 1);
    },
  };
}
export type Protocollaag = ReturnType<typeof maakProtocollaag>;
