// The list on /over/onderdelen/ of what others made and this site ships. Whoever lets something new ship says here what it is for.

/** Per package: what it does for the reader. */
export const waarvoor: Readonly<Record<string, string>> = {
  '@astrojs/preact': 'Koppelt de hulpmiddelen aan de bladzijde waar ze op staan.',
  '@nanostores/preact': 'Laat een scherm meebewegen met wat je invult.',
  '@nl-design-system-candidate/button-css': 'Vorm van de knoppen.',
  '@nl-design-system-candidate/data-badge-css': 'Vorm van de labels.',
  '@nl-design-system-candidate/heading-css': 'Vorm van de koppen.',
  '@nl-design-system-candidate/link-css': 'Vorm van de links.',
  '@nl-design-system-candidate/skip-link-css': 'Vorm van de link ‘Naar de inhoud’.',
  '@noble/ciphers': 'Versleutelt dossierbestanden.',
  '@noble/curves': 'Rekenwerk voor sleutels. Zit in het programma voor dossierbestanden.',
  '@noble/hashes': 'Rekenwerk voor sleutels: in dossierbestanden, en als de snelle weg niet mag.',
  '@noble/post-quantum': 'Rekenwerk voor nieuwe soorten sleutels. Zit in het programma voor dossierbestanden.',
  '@oxc-project/types': 'Kleine hulpstukken waarmee het Word-programma is gemaakt.',
  '@preact/signals': 'Kan @astrojs/preact nodig hebben. Deze site gebruikt het niet.',
  '@preact/signals-core': 'Hoort bij @preact/signals. Deze site gebruikt het niet.',
  '@scure/base': 'Schrijft sleutels als letters en cijfers in dossierbestanden.',
  '@utrecht/textarea-css': 'Vorm van de tekstvakken.',
  'age-encryption': 'Maakt en leest versleutelde dossierbestanden (.age).',
  astro: 'Start een hulpmiddel op de bladzijde.',
  docx: 'Maakt een Word-bestand van een verslag of dossier.',
  fflate: 'Pakt het Word-bestand in.',
  'hash-wasm': 'Maakt een sleutel van je wachtzin (Argon2id).',
  idb: 'Schrijft het versleutelde dossier in de opslag van je browser.',
  nanoid: 'Geeft onderdelen van het Word-bestand een nummer.',
  nanostores: 'Onthoudt wat je invult zolang de bladzijde open is.',
  pagefind: 'Zoekt in de teksten van deze site.',
  preact: 'Tekent de schermen van de hulpmiddelen, het dossier en de training.',
  rolldown: 'Verbindt de stukken van een programma.',
  valibot: 'Kijkt na of een bestand of iets uit de opslag klopt, voordat het wordt gebruikt.',
};

export const woorden = {
  overal: 'elke bladzijde',
  begin: 'beginbladzijde',
  meteen: (plekken: string): string => `Meteen: ${plekken}.`,
  bijGebruik: (plekken: string): string => `Bij gebruik: ${plekken}.`,
  binnen: (naam: string): string => `zit in ${naam}`,
  grootte: (kilobytes: string): string => `${kilobytes} kB`,
} as const;
