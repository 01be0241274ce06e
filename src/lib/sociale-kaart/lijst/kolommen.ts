/** What a column of a school's list can hold. */
export type Kolom = 'naam' | 'telefoon' | 'website' | 'mail' | 'adres' | 'waarvoor' | 'open' | 'contactpersoon' | 'opmerking';

/** Headings by column, as schools write them: lower case, without accents and marks. */
const KOPPEN: Readonly<Record<Kolom, readonly string[]>> = {
  naam: ['naam', 'organisatie', 'naam organisatie', 'organisatienaam', 'instantie', 'naam instantie', 'instelling', 'partner', 'ketenpartner', 'dienst'],
  telefoon: [
    'telefoon',
    'telefoonnummer',
    'telefoonnummers',
    'tel',
    'tel nr',
    'telnr',
    'telefoonnr',
    'nummer',
    'bellen',
    'mobiel',
    'mobiele nummer',
    '06 nummer',
  ],
  website: ['website', 'site', 'web', 'webadres', 'url', 'internet', 'internetadres'],
  mail: ['e mail', 'email', 'mail', 'e mailadres', 'emailadres', 'mailadres'],
  adres: ['adres', 'bezoekadres', 'straat', 'straat en huisnummer', 'locatie', 'postcode', 'plaats', 'woonplaats', 'postcode en plaats'],
  waarvoor: [
    'waarvoor',
    'voor wie',
    'voor',
    'doel',
    'doelgroep',
    'taak',
    'taken',
    'omschrijving',
    'wat doen ze',
    'aanbod',
    'wanneer bel je',
    'voor wie waarvoor',
  ],
  open: ['open', 'bereikbaar', 'bereikbaarheid', 'openingstijden', 'tijden', 'wanneer bereikbaar', 'open bereikbaar'],
  contactpersoon: ['contactpersoon', 'contactpersonen', 'contact', 'naam contactpersoon', 'persoon'],
  opmerking: ['opmerking', 'opmerkingen', 'bijzonderheden', 'toelichting', 'notitie', 'notities'],
};

const kaal = (kop: string): string =>
  kop
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The column that a heading stands for; undefined when nobody knows the heading. */
export function kolomVan(kop: string): Kolom | undefined {
  const gezocht = kaal(kop);
  return (Object.keys(KOPPEN) as Kolom[]).find((kolom) => KOPPEN[kolom].includes(gezocht));
}

/** Rows above the headings, such as a title, that are looked through. */
const MEESTE_ERBOVEN = 10;

/** The row with the headings: it has one for the name and another one that is known. Its place from 0, or -1. */
export function koprij(rijen: readonly (readonly string[])[]): number {
  return rijen.slice(0, MEESTE_ERBOVEN).findIndex((rij) => {
    const bekend = new Set(rij.map(kolomVan));
    return bekend.has('naam') && bekend.size - Number(bekend.has(undefined)) > 1;
  });
}
