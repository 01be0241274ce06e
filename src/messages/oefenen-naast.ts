/** Words of the comparison with the framework, after a practice case. */
export const naastwoorden = {
  kop: 'Jouw weging naast het kader',
  uitleg: 'Per vraag: wat jij koos, wat het kader kiest en waarom.',
  jij: 'Jij',
  kader: 'Het kader',
  kaderAdvies: 'Volgens het kader',
  gelijk: 'gelijk',
  anders: 'anders',
  nietGevraagd: 'niet gevraagd',
  beslist: 'Geeft de doorslag.',
  bron: 'Bron:',
  alleenDit: (gevolg: string) => `Alleen dit antwoord anders: ${gevolg}`,
  dan: (titel: string) => `dan is het advies ‘${titel}’.`,
  blijft: 'dan blijft het advies hetzelfde.',
  dieper: 'dan volgen er nog andere vragen.',
  inProtocol: (naam: string) => `Zo staat het bij ${naam}:`,
  nu: 'Nu:',
} as const;
