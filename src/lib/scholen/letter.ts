const LIDWOORD = /^['’]\p{L}+[\s-]+/u;

/** The letter under which a place is looked up: that of the word itself, so that ’s-Gravenhage is under the g; `overig` for a place without letters. */
export const letterVan = (plaats: string): string => /\p{L}/u.exec(plaats.replace(LIDWOORD, '').normalize('NFD'))?.[0].toLowerCase() ?? 'overig';
