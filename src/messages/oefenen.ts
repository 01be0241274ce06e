/** Words of the practice cases around the wizard. */
export const woorden = {
  merk: 'Oefencasus',
  verzonnen: 'Verzonnen. Niets hiervan is echt, en niets komt in een echte weging.',
  vast: 'OEFENCASUS · alles is verzonnen',
  training: 'OEFENCASUS · hoort bij een training',
  naarSituatie: 'Lees de situatie',
  vulIn: 'Toon de uitwerking',
  zelfde: 'Je komt uit waar het kader uitkomt.',
  ander: 'Het kader komt hier op een ander advies uit.',
  vergelijk: 'Vergelijk per antwoord',
  ingevuld: 'Dit is de uitwerking: zo weegt het kader deze casus. Wijzig een antwoord om te zien wat er dan anders wordt.',
} as const;
