/** Words around the protocol that the device remembers. */
export const woorden = {
  onthoud: 'Onthoud mijn protocol op dit apparaat:',
  geen: 'niets onthouden',
  naar: 'Verder met dit protocol',
} as const;
