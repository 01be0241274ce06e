interface Filter {
  readonly id: string;
  readonly keuzes: readonly { readonly waarde: string }[];
}

/**
 * The styles that hide what does not fit the choice in a list: each list has a name, and each case says which choices it fits.
 * They have no quotes, which do not come through whole in a style block; so a value begins with a letter.
 */
export const filterregels = (filters: readonly Filter[]): string =>
  filters
    .map(({ id, keuzes }) =>
      keuzes.map(({ waarde }) => `main:has([data-filter=${id}] [value=${waarde}]:checked) .casuskaarten li:not([data-${id}~=${waarde}])`).join(','),
    )
    .map((kiezers) => `${kiezers}{display:none}`)
    .join('');
