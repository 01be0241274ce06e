import { adres } from '../adres.ts';

/** Failed loads so far. A browser remembers that a module failed, and asks again only under another address. */
let mislukt = 0;

/** Loads a module of data of this site, by its path from the root of the site. Rejects when it cannot be loaded; a later call tries again. */
export async function laadModule<Module>(pad: string): Promise<Module> {
  try {
    return (await import(/* @vite-ignore */ `${adres(pad)}${mislukt === 0 ? '' : `?poging=${String(mislukt)}`}`)) as Module;
  } catch (fout) {
    mislukt++;
    throw fout;
  }
}
