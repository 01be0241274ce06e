/** Words of the screens around the dossiers: where they are kept, how they open and close. */
export const woorden = {
  laden: 'Even kijken wat er op dit apparaat staat …',
  lijst: 'Je dossiers',
  slot: 'Op slot',
  terug: 'Terug',
} as const;
