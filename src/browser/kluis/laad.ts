import type { Kluisdienst } from '../../lib/kluis/index.ts';

let dienst: Promise<Kluisdienst> | undefined;

/** Loads the vault of this browser on first use; later calls give the same one. */
export function laadKluisdienst(): Promise<Kluisdienst> {
  dienst ??= import('./browserdienst.ts').then(({ maakBrowserdienst }) => maakBrowserdienst());
  return dienst;
}

/** Loads what locks, opens and checks age files. */
export const laadAge = () => import('../age.ts');
