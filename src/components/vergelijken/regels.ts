interface School {
  readonly id: string;
  readonly kleur: { readonly licht: string; readonly donker: string };
}

const kleuren = (scholen: readonly School[], thema: 'licht' | 'donker'): string => scholen.map(({ id, kleur }) => `.k-${id}{--k:${kleur[thema]}}`).join('');

const verberg = (keuze: string, doel: string): string => `.vgl:has(#kies-${keuze}:not(:checked)) ${doel}{display:none}`;

/** The styles that depend on content: the colour line of each protocol, and what a box that is not ticked hides. */
export const keuzeregels = (scholen: readonly School[], rijen: readonly string[]): string =>
  [
    kleuren(scholen, 'licht'),
    `@media screen and (prefers-color-scheme:dark){${kleuren(scholen, 'donker')}}`,
    ...scholen.map(({ id }) => verberg(id, `.vgl-blad .k-${id}`)),
    ...rijen.map((rij) => verberg(rij, `#${rij}`)),
  ].join('');
