/** Words on the search page. */
export const woorden = {
  veld: 'Waar zoek je naar?',
  uitleg: 'Bijvoorbeeld: nummer Veilig Thuis, blauwe plekken, gesprek met ouders. Wat je typt, blijft op dit apparaat.',
  toets: 'Sneltoets: /',
  filter: 'Zoek in',
  geenSchool: 'Je zoekt in alles wat voor elke school geldt. Wil je ook in de meldcode van je school zoeken? Kies en onthoud dan eerst je school.',
  schoolMislukt: 'De meldcode van je school is nu niet te doorzoeken. Je zoekt in alles wat voor elke school geldt.',
  kiesSchool: 'Kies je school',
  alles: 'alles',
  laden: 'Zoeken …',
  fout: {
    titel: 'Zoeken lukt nu niet',
    tekst: 'De zoekgegevens konden niet worden geladen. Misschien heb je geen internet. De bladzijden hieronder werken wel.',
    opnieuw: 'Probeer opnieuw',
  },
  geen: {
    titel: (vraag: string) => `Niets gevonden voor ‘${vraag}’`,
    inProtocol: (protocol: string) => `Er is alleen gezocht in ${protocol}.`,
    overal: 'Zoek in alles',
    tip: 'Probeer een ander of korter woord, of kijk hier:',
  },
  gelezenAls: (woord: string) => `Gezocht op ‘${woord}’.`,
  aantal: (aantal: number, getoond: number) =>
    aantal === 1 ? '1 resultaat' : aantal > getoond ? `${String(aantal)} resultaten, de beste ${String(getoond)} staan hier` : `${String(aantal)} resultaten`,
  metAntwoord: 'bovenaan staat wat nu geldt',
  meer: 'Meer resultaten',
  nu: 'Nu',
  bel: (naam: string) => `Bel ${naam}:`,
  lees: 'Lees:',
  plaatsNu: (naam: string) => `Wat nu geldt · ${naam}`,
  resultaten: 'Resultaten',
} as const;

/** Ways on when the search gives nothing. */
export const wegen = [
  { naam: 'Nummers die nu gelden', href: '/sociale-kaart/' },
  { naam: 'Protocollen', href: '/protocollen/' },
  { naam: 'Begrippen van A tot Z', href: '/begrippen/' },
  { naam: 'Hulpmiddelen', href: '/hulpmiddelen/' },
] as const;
