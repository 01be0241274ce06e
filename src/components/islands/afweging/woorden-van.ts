import type { Beslisboom } from '../../../lib/inhoud/index.ts';

/** Short name of a question and the word of an answer. */
export function woordenVan(boom: Beslisboom, vraagId: string, antwoordId: string): { readonly kort: string; readonly label: string } {
  const vraag = boom.vragen.find((een) => een.id === vraagId);
  return { kort: vraag?.kort ?? vraagId, label: vraag?.antwoorden.find((een) => een.id === antwoordId)?.label ?? antwoordId };
}
