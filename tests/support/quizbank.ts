import type { Quizvraag } from '../../src/lib/training/index.ts';

/** A question of a small bank; `goed` says for each answer whether it is right. */
export const maakVraag = (id: string, goed: readonly boolean[] = [true, false, false], stap?: number): Quizvraag => ({
  id,
  onderwerp: id.split('/')[0] ?? '',
  ...(stap === undefined ? {} : { stap }),
  vraag: `Vraag ${id}?`,
  opties: goed.map((isGoed, nummer) => ({ tekst: `optie ${String(nummer)}`, goed: isGoed, uitleg: `uitleg ${String(nummer)}` })),
  plaats: { href: '/actueel/#acuut', tekst: 'Wat nu geldt' },
});

/** Two subjects: one of four questions over two steps, one of two questions with several right answers. */
export const BANK: readonly Quizvraag[] = [
  maakVraag('een/a', [true, false, false], 1),
  maakVraag('een/b', [false, true, false], 1),
  maakVraag('een/c', [false, false, true], 5),
  maakVraag('een/d', [true, false, false, false], 5),
  maakVraag('twee/a', [true, true, false], 5),
  maakVraag('twee/b', [true, false, true, true]),
];

/** Places of the right answers. */
export const goedeVan = ({ opties }: Quizvraag): readonly number[] => opties.flatMap(({ goed }, nummer) => (goed ? [nummer] : []));
