/** The one key under which own cases stand, once the reader chose to keep them. No aid and no dossier reads it. */
export const SLEUTEL = 'training:eigen-casussen';
