/** The folder of its host that the site is in, `/` or for instance `/meldcode/`. */
const BASIS = import.meta.env.BASE_URL;

/**
 * Gives the address of a place on this site, for an `href` or a load. In data, rules and stores a path begins at the root of the site, as
 * `/dossier/` does; here it gets the folder of the host that the site is in. A bare anchor stays as it is.
 */
export const adres = (pad: string): string => (pad.startsWith('/') ? BASIS + pad.slice(1) : pad);

/** Gives back the path on this site that an address of the browser stands for. */
export const padVan = (vanBrowser: string): string => vanBrowser.slice(BASIS.length - 1);
