import type { Vraag } from '../inhoud/index.ts';
import type { Verdeling } from './stemming.ts';

/** Why a group has something to talk about after a vote. The words stand in messages. */
export type Gespreksreden =
  | { readonly soort: 'geen-meerderheid' }
  /** More than half chose something else than the framework. */
  | { readonly soort: 'anders-dan-kader'; readonly meerderheid: string }
  | { readonly soort: 'twijfel'; readonly aantal: number }
  /** So many chose an answer that is safer than that of the framework: something may be missed. */
  | { readonly soort: 'lichter'; readonly aantal: number }
  /** So many saw more danger than the framework. */
  | { readonly soort: 'zwaarder'; readonly aantal: number }
  | { readonly soort: 'eens'; readonly antwoord: string };

/** Doubt, as every tree names it. */
const TWIJFEL = 'twijfel';

/**
 * What to talk about after a vote, the most urgent first. Without an answer of the framework it looks at the votes alone.
 * When nothing stands out it is that all agree.
 */
export function gespreksredenen(vraag: Vraag, verdeling: Verdeling, kader?: string): readonly Gespreksreden[] {
  const { staven, gestemd, meerderheid } = verdeling;
  if (gestemd === 0) return [];
  const { lichter, zwaarder } = naastKader(vraag, verdeling, kader);
  const twijfel = staven.find(({ antwoord }) => antwoord === TWIJFEL)?.aantal ?? 0;
  const redenen: readonly Gespreksreden[] = [
    ...(lichter > 0 ? [{ soort: 'lichter', aantal: lichter } as const] : []),
    ...(kader !== undefined && meerderheid !== undefined && meerderheid !== kader ? [{ soort: 'anders-dan-kader', meerderheid } as const] : []),
    ...(meerderheid === undefined ? [{ soort: 'geen-meerderheid' } as const] : []),
    ...(twijfel > 0 && kader !== TWIJFEL ? [{ soort: 'twijfel', aantal: twijfel } as const] : []),
    ...(zwaarder > 0 ? [{ soort: 'zwaarder', aantal: zwaarder } as const] : []),
  ];
  const eens = staven.find(({ aantal }) => aantal === gestemd);
  return redenen.length === 0 && eens ? [{ soort: 'eens', antwoord: eens.antwoord }] : redenen;
}

/** Votes on the safer and on the less safe side of the framework; doubt is talked about by itself, and a question without such an order has none. */
function naastKader(vraag: Vraag, { staven }: Verdeling, kader: string | undefined): { readonly lichter: number; readonly zwaarder: number } {
  const hier = kader === undefined ? undefined : gewicht(vraag, kader);
  if (hier === undefined) return { lichter: 0, zwaarder: 0 };
  const som = (telt: (gewicht: number) => boolean): number =>
    staven.filter(({ antwoord }) => antwoord !== TWIJFEL && telt(gewicht(vraag, antwoord) ?? hier)).reduce((tot, { aantal }) => tot + aantal, 0);
  return { lichter: som((daar) => daar < hier), zwaarder: som((daar) => daar > hier) };
}

/** Place of an answer from safe to unsafe; where doubt weighs as the least safe answer it has that place. */
function gewicht({ oplopend, twijfelWeegtAlsOnveilig }: Vraag, antwoord: string): number | undefined {
  const plaats = oplopend?.indexOf(antwoord) ?? -1;
  if (!oplopend || plaats < 0) return undefined;
  return twijfelWeegtAlsOnveilig && antwoord === TWIJFEL ? oplopend.length - 1 : plaats;
}
