import { type Flags, problemWith, QUESTIONS } from './questions.ts';

/** Somebody at the keyboard: gets a question, gives a line. */
export interface Person {
  readonly ask: (question: string) => Promise<string>;
  readonly tell: (text: string) => void;
}

/** Asks what the flags do not say yet; a bad answer is explained and asked again. */
export async function askFor(flags: Flags, taken: readonly string[], { ask, tell }: Person): Promise<Flags> {
  let known = flags;
  for (const { flag, vraag, voorbeeld, standaard } of QUESTIONS) {
    const given = known[flag];
    if (given !== undefined && problemWith(flag, given, taken) === undefined) continue;
    const usual = standaard(known.naam ?? '');
    const hint = usual === undefined ? `Bijvoorbeeld: ${voorbeeld}` : `Enter geeft: ${usual === '' ? 'niets' : usual}\n  Bijvoorbeeld: ${voorbeeld}`;
    let answer = given;
    do {
      const problem = answer === undefined ? undefined : problemWith(flag, answer, taken);
      if (problem !== undefined) tell(`  ${problem}\n`);
      const typed = (await ask(`${vraag}\n  ${hint}\n> `)).trim();
      answer = typed === '' ? (usual ?? '') : typed;
    } while (problemWith(flag, answer, taken) !== undefined);
    known = { ...known, [flag]: answer };
  }
  return known;
}
