/** The calendar day of a moment in the Netherlands, as YYYY-MM-DD. */
export const nederlandseDag = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);

/**
 * The calendar day for which the site is built, as YYYY-MM-DD: it decides which rules are in force.
 * `epoch` is SOURCE_DATE_EPOCH, in seconds since 1970, with which a build of another day can be made again; without it the day is that of `nu`.
 */
export const bouwdag = (epoch: string | undefined, nu: Date): string => nederlandseDag(epoch ? new Date(Number(epoch) * 1000) : nu);
