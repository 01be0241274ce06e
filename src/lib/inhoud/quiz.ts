import { z } from 'zod';
import { id, tekst } from './basis.ts';
import { type Plaatsen, plaatsFout, plaatsSchema } from './plaats.ts';
import type { LosEind } from './verwijzingen.ts';

/** One answer to choose, with why it is right or wrong: nobody is left with a wrong rule. */
const optie = z.strictObject({ tekst, goed: z.boolean().default(false), uitleg: tekst });

const quizvraag = z
  .strictObject({
    /** Unique in its subject. Devices remember it, so it never changes. */
    id,
    /** Step of the meldcode that it belongs to. */
    stap: z.number().int().min(0).max(6).optional(),
    /** What happens, before the question. Always made up. */
    situatie: tekst.optional(),
    vraag: tekst,
    /** Readers get them in another order. More than one right answer makes it a question with several answers. */
    opties: z.array(optie).min(3, 'een vraag heeft drie of vier opties').max(4, 'een vraag heeft drie of vier opties'),
    /** Where it can be read. */
    plaats: plaatsSchema,
    bronnen: z.array(id).default([]),
  })
  .refine(({ opties }) => opties.some(({ goed }) => goed) && opties.some(({ goed }) => !goed), 'minstens één optie is goed, en minstens één niet');

/** One file of the question bank: a subject, or a protocol. Its file name is its id. */
export const quizSchema = z.strictObject({
  titel: tekst,
  kort: tekst,
  /** Order among the subjects. */
  volgorde: z.number().int(),
  /** The protocol that all questions are about. */
  protocol: id.optional(),
  vragen: z.array(quizvraag).min(1),
});
export type Quiz = z.infer<typeof quizSchema>;

/** What is wrong with the places and ids of a subject; every message names the question. */
export function quizFouten({ vragen, protocol }: Pick<Quiz, 'vragen' | 'protocol'>, plaatsen: Plaatsen, protocollen: ReadonlySet<string>): readonly LosEind[] {
  const ids = vragen.map((vraag) => vraag.id);
  const losProtocol = protocol !== undefined && !protocollen.has(protocol) ? [{ pad: ['protocol'], fout: `protocol "${protocol}" bestaat niet` }] : [];
  const inVragen = vragen.flatMap(({ id, plaats }, nummer): readonly LosEind[] => {
    const fout = plaatsFout(plaats, plaatsen);
    return [
      ...(ids.indexOf(id) < nummer ? [{ pad: ['vragen', nummer, 'id'], fout: `vraag "${id}" staat er twee keer in` }] : []),
      ...(fout === undefined ? [] : [{ pad: ['vragen', nummer, 'plaats'], fout: `vraag "${id}": ${fout}` }]),
    ];
  });
  return [...losProtocol, ...inVragen];
}
