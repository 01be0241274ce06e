import { vraagWerker } from '../werker.ts';
import type { Antwoorden, Opdracht, Sleutelwerk } from './sleutelwerk.ts';

// The slowest that may open: stored parameters at their upper limits, without WebAssembly, on an old laptop.
const LANGSTE_MS = 120_000;

/** Does a task with keys in a worker of its own, which ends with it. */
export const sleutelwerkOpAfstand: Sleutelwerk = async <Een extends Opdracht>(opdracht: Een) => {
  const uit = await vraagWerker('kdf', opdracht, LANGSTE_MS);
  return (uit.ok ? uit.antwoord : { ok: false, reden: 'werker' }) as Antwoorden[Een['soort']];
};
