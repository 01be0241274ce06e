import type { Beslisboom } from '../../src/lib/inhoud/index.ts';

/** A later version of a tree, with some parts replaced; nobody wrote it, so it tells that. */
export const volgendeVersie = (boom: Beslisboom, anders: Partial<Beslisboom> = {}): Beslisboom => ({
  ...boom,
  versie: '2026-12-01',
  ingang: '2027-01-01',
  wijzigingen: [{ wat: 'Er is iets anders.', vragen: [] }],
  ...anders,
});

/** The tree with one question in other words. */
export const metVraag = (boom: Beslisboom, id: string, anders: Partial<Beslisboom['vragen'][number]>): Pick<Beslisboom, 'vragen'> => ({
  vragen: boom.vragen.map((vraag) => (vraag.id === id ? { ...vraag, ...anders } : vraag)),
});

/** The tree with other rules on one screen. */
export const metRegels = (boom: Beslisboom, id: string, verder: Beslisboom['schermen'][number]['verder']): Pick<Beslisboom, 'schermen'> => ({
  schermen: boom.schermen.map((scherm) => (scherm.id === id ? { ...scherm, verder } : scherm)),
});
