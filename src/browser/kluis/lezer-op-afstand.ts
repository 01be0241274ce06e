import type { Opslagreden, Weigering } from '../../lib/kluis/index.ts';
import { vraagWerker } from '../werker.ts';
import type { Leesantwoord, Leestekst } from './lees-worker.ts';
import { leesHier, type Lezer } from './lezer.ts';
import { setVan } from './set.ts';

/** With fewer records than this a worker costs more time than it saves. */
const VEEL = 400;
const LANGSTE_MS = 60_000;

/** Reads a large vault of this device in a worker of its own, which ends with it, so that the page stays at work. Where the worker fails it is done here. */
export const lezerOpAfstand: Lezer = async (sleutel, rijen) => {
  const begin = await rijen.leesKop();
  if (!begin.ok) return begin;
  if (begin.aantal < VEEL) return leesHier(sleutel, rijen);
  const uit = await vraagWerker('lees', sleutel, LANGSTE_MS);
  if (!uit.ok) return leesHier(sleutel, rijen);
  const antwoord = uit.antwoord as Leesantwoord | Weigering<Opslagreden>;
  if (!antwoord.ok) return antwoord;
  const { isEr, hoofd, tekst, zegels, hashes } = antwoord;
  const { regels, geopend } = JSON.parse(tekst) as Leestekst;
  return { ok: true, isEr, hoofd, set: await setVan(regels, zegels, hashes), geopend };
};
