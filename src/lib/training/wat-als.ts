import { type Antwoorden, type Tegenfeit, loop } from '../beslisboom/index.ts';
import type { Beslisboom } from '../inhoud/index.ts';

/** What answers lead to: an outcome, or a question that still has to be answered. */
export type Gevolg = Tegenfeit['gevolg'];

/** Walks a tree with these answers. */
export function gevolgVan(boom: Beslisboom, antwoorden: Antwoorden): Gevolg {
  const { uitkomst, open } = loop(boom, antwoorden);
  return uitkomst === undefined ? { soort: 'verder', scherm: open?.id ?? '' } : { soort: 'uitkomst', uitkomst };
}

/** What one other answer leads to, everything else being equal. */
export const watAls = (boom: Beslisboom, antwoorden: Antwoorden, vraag: string, antwoord: string): Gevolg =>
  gevolgVan(boom, { ...antwoorden, [vraag]: antwoord });

/** What each answer to a question leads to, as far as the answers until now tell; undefined where that hangs on other questions of the same screen. */
export function gevolgenTotHier(boom: Beslisboom, afspraken: Antwoorden, vraag: string): Readonly<Record<string, Gevolg | undefined>> {
  const scherm = boom.schermen.find((een) => een.vragen.includes(vraag));
  const { bezocht } = loop(boom, afspraken);
  const plaats = bezocht.findIndex((bezoek) => bezoek.scherm.id === scherm?.id);
  const ervoor = (plaats < 0 ? bezocht : bezocht.slice(0, plaats)).flatMap((bezoek) => bezoek.scherm.vragen);
  const bekend = Object.fromEntries([...ervoor, ...(scherm?.vragen ?? [])].flatMap((id) => (afspraken[id] === undefined ? [] : [[id, afspraken[id]]])));
  return Object.fromEntries(
    (boom.vragen.find(({ id }) => id === vraag)?.antwoorden ?? []).map(({ id }) => {
      const gevolg = watAls(boom, bekend, vraag, id);
      return [id, gevolg.soort === 'verder' && gevolg.scherm === scherm?.id ? undefined : gevolg];
    }),
  );
}
