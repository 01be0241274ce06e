import type { Casus } from '../../../../src/lib/inhoud/index.ts';

/** A case of the small tree with these answers, by question. */
export const kleineCasus = (antwoorden: Readonly<Record<string, string>>, anders: Partial<Casus> = {}): Casus => ({
  titel: 'Een casus',
  groep: 4,
  vormen: ['twijfel'],
  duur: 20,
  kort: 'Er is iets.',
  situatie: [{ stap: 1, tekst: 'Er gebeurt iets.' }],
  antwoorden: Object.fromEntries(Object.entries(antwoorden).map(([vraag, antwoord]) => [vraag, { antwoord, waarom: `Daarom ${antwoord}.` }])),
  uitkomsten: { klein: 'alarm' },
  watAls: [],
  leerpunten: ['Leer.'],
  bespreken: ['Bespreek?'],
  begeleider: ['Let op.'],
  protocollen: {},
  ...anders,
});
