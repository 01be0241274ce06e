import { z } from 'zod';
import { id, tekst } from './basis.ts';
import type { LosEind } from './verwijzingen.ts';

/** Length of one part of a session, in minutes. */
export const KWARTIER = 15;

const onderdeel = z.strictObject({
  minuten: z.number().int().min(1),
  kop: tekst,
  /** What the trainer says, in words to use or change. */
  zeg: z.array(tekst).default([]),
  /** What the trainer does. */
  doe: z.array(tekst).min(1),
  /** What is used: the ticked cards or cases, or another page of the training. */
  gebruik: z.array(z.enum(['kaarten', 'casussen', 'groep', 'quiz', 'stemkaarten', 'hand-out', 'presentielijst', 'evaluatie'])).default([]),
});

const kwartier = z.strictObject({
  kop: tekst,
  /** What the group can do or knows after it. */
  doel: tekst,
  onderdelen: z.array(onderdeel).min(1),
});

/** `content/draaiboeken/<minutes>.yaml`: the plan of a session, a quarter of an hour at a time. */
export const draaiboekSchema = z.strictObject({
  minuten: z.number().int().min(KWARTIER),
  titel: tekst,
  kort: tekst,
  /** What lies ready before it begins. */
  klaarleggen: z.array(tekst).min(1),
  kwartieren: z.array(kwartier).min(1),
  /** What is ticked when the page opens; the trainer changes it. */
  voorstel: z.strictObject({ kaarten: z.array(z.number().int().min(1)).min(1), casussen: z.array(id).min(1) }),
});
export type Draaiboek = z.infer<typeof draaiboekSchema>;

/** What a plan may propose. */
export interface Voorraad {
  /** How many discussion cards there are. */
  readonly kaarten: number;
  readonly casussen: ReadonlySet<string>;
}

/** What is wrong with a plan: minutes that do not add up, or a card or case that does not exist. */
export function draaiboekFouten({ minuten, kwartieren, voorstel }: Draaiboek, voorraad: Voorraad): readonly LosEind[] {
  const som = kwartieren.length * KWARTIER;
  return [
    ...(som === minuten ? [] : [{ pad: ['minuten'], fout: `${String(kwartieren.length)} kwartieren zijn ${String(som)} minuten, geen ${String(minuten)}` }]),
    ...kwartieren.flatMap(({ kop, onderdelen }, nummer) => {
      const duur = onderdelen.reduce((totaal, deel) => totaal + deel.minuten, 0);
      return duur === KWARTIER ? [] : [{ pad: ['kwartieren', nummer], fout: `"${kop}" duurt ${String(duur)} minuten, geen ${String(KWARTIER)}` }];
    }),
    ...voorstel.kaarten
      .filter((kaart) => kaart > voorraad.kaarten)
      .map((kaart) => ({ pad: ['voorstel', 'kaarten'], fout: `kaart ${String(kaart)} bestaat niet` })),
    ...voorstel.casussen
      .filter((casus) => !voorraad.casussen.has(casus))
      .map((casus) => ({ pad: ['voorstel', 'casussen'], fout: `src/content/casussen/${casus}.yaml bestaat niet` })),
  ];
}
