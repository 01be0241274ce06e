const toon = (opties: Intl.DateTimeFormatOptions) => (moment: string) => new Intl.DateTimeFormat('nl-NL', opties).format(new Date(moment));

/** A moment in UTC as the time of this device: "14:10". */
export const klokTijd = toon({ hour: '2-digit', minute: '2-digit' });

/** A moment in UTC as a day of this device: "23 november 2026". */
export const dagVan = toon({ day: 'numeric', month: 'long', year: 'numeric' });
