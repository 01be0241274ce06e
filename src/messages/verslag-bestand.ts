/** Words that only the files of a report have; they are loaded with the file. What the screen says too stands in `afweging.ts`. */
export const bestandwoorden = {
  titel: (hulpmiddel: string) => `Verslag: ${hulpmiddel}`,
  ondertitel: (datum: string, protocol: string | undefined) =>
    `Hulpmiddel bij de meldcode huiselijk geweld en kindermishandeling. Gemaakt op ${datum}. ${protocol === undefined ? 'Er is geen protocol gekozen.' : `Protocol: ${protocol}.`}`,
  gevaar: (nummer: string) => `Direct gevaar: ${nummer}.`,
  nummer: (naam: string, nummer: string) => `${naam}: ${nummer}.`,
  vertrouwelijk: 'Dit verslag is vertrouwelijk.',
  waaromAfgeweken: 'De reden staat verderop in dit verslag.',
  antwoorden: 'Alle antwoorden, met wat elk antwoord doet en waar dat staat',
  bronnen: 'Bronnen',
  bronnenUitleg: 'Hierop steunen de vragen en de regels in dit verslag.',
} as const;
