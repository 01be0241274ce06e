/** The calendar day of a moment in the Netherlands, as YYYY-MM-DD. */
export const nederlandseDag = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
