import { type Gesteld, oordeel } from './quiz.ts';

const MEESTE = 500;
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Ids of questions to practise again, after one more answer: a right answer takes its question off the list. */
export function foutenNa(fouten: readonly string[], gesteld: Gesteld): readonly string[] {
  const anderen = fouten.filter((id) => id !== gesteld.vraag.id);
  const hoe = oordeel(gesteld);
  if (hoe === undefined) return fouten;
  return hoe === 'goed' ? anderen : [...anderen, gesteld.vraag.id].slice(-MEESTE);
}

/** What a device remembered, or nothing when it cannot be read. */
export function leesFouten(ruw: string): readonly string[] {
  try {
    const gelezen: unknown = JSON.parse(ruw);
    return Array.isArray(gelezen) ? gelezen.filter((id): id is string => typeof id === 'string' && ID.test(id)).slice(-MEESTE) : [];
  } catch {
    return [];
  }
}

/** The subjects of these questions, each once. */
export const onderwerpenVan = (fouten: readonly string[]): readonly string[] => [...new Set(fouten.map((id) => id.split('/')[0] ?? ''))];
