/** Words in the map of a tree, which is loaded when somebody opens it. */
export const kaartwoorden = {
  andereGevallen: 'in alle andere gevallen',
  titel: (titel: string) => `Kaart van alle routes: ${titel}`,
  uitleg: 'Links de vragen van boven naar beneden. Rechts waar een antwoord naartoe leidt. Dezelfde inhoud staat in de tabel met alle routes.',
} as const;
