/** Words of the quick cover. */
export const woorden = {
  knop: 'Afdekken',
  toets: 'Esc',
  uitleg: 'Dekt het scherm meteen af. De toets Esc doet hetzelfde. Er wordt niets gewist.',
  /** Title of the window while it is covered: it says nothing. */
  titel: 'Pauze',
  kop: 'Het scherm is afgedekt',
  gerust: 'Er is niets gewist.',
  verder: 'Verder',
} as const;
