/** "2026-11-23" → "23 november 2026". */
export const datum = (dag: string): string =>
  new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${dag}T00:00:00Z`));
