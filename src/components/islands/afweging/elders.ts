// What the outcome of another aid is worth here, for the screen and for a file alike.
import { type Botsing, type Elders, type Verslag, botsingen } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Getoond } from './soorten.ts';
import { woordenVan } from './woorden-van.ts';

/** `past`: it fits the answers given here. `botst`: it was made with other answers. `vernieuwd`: that aid has changed since. */
export type Eldersstand =
  | { readonly soort: 'past'; readonly uitkomst: Getoond['uitkomsten'][string] }
  | { readonly soort: 'botst'; readonly uitkomst: Getoond['uitkomsten'][string]; readonly botsingen: readonly Botsing[] }
  | { readonly soort: 'vernieuwd' };

export function eldersstand({ spoor }: Verslag, elders: Elders, { versie, uitkomsten }: Getoond): Eldersstand {
  const uitkomst = elders.versie === versie && Object.hasOwn(uitkomsten, elders.uitkomst) ? uitkomsten[elders.uitkomst] : undefined;
  if (uitkomst === undefined) return { soort: 'vernieuwd' };
  const anders = botsingen(Object.fromEntries(spoor.map(({ vraag, antwoord }) => [vraag, antwoord])), elders);
  return anders.length === 0 ? { soort: 'past', uitkomst } : { soort: 'botst', uitkomst, botsingen: anders };
}

/** One question with another answer here than there. */
export const botsingzin = (boom: Beslisboom, { vraag, daar, hier }: Botsing): string =>
  woorden.eldersBotsing(woordenVan(boom, vraag, '').kort, woordenVan(boom, vraag, daar).label.toLowerCase(), woordenVan(boom, vraag, hier).label.toLowerCase());
