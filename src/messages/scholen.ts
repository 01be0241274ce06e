/** Words around the list of many schools. */
export const woorden = {
  veld: 'Naam of plaats van je school',
  plaats: 'Plaats',
  stand: 'Meldnormen',
  alle: 'alle',
  normen: 'met de normen van 2019',
  oud: 'van vóór 2019',
  aantal: (aantal: number) => (aantal === 1 ? '1 school' : `${String(aantal)} scholen`),
  gevonden: (aantal: number, alle: number) => `${String(aantal)} van ${alle === 1 ? '1 school' : `${String(alle)} scholen`}`,
  laden: 'De lijst wordt geladen.',
  fout: 'De lijst kon niet worden geladen. Kijk of je internet hebt en typ opnieuw. De lijst hieronder werkt wel.',
  onthoud: 'Onthoud op dit apparaat welke school ik kies. Alleen de school, niets van een casus.',
  opPlaats: 'Of kies op de plaats van je school',
  meer: 'Er zijn er meer. Typ verder om te kiezen.',
  geen: 'Geen school gevonden.',
  geenTip: 'Probeer een korter stuk van de naam of alleen de plaats. De nummers bovenaan en het afwegingskader gelden voor elke school.',
  zonder: 'Verder zonder protocol, naar de hulpmiddelen',
} as const;
