import { kernVan } from './kern.ts';
import type { Antwoord, Kennis } from './soorten.ts';
import { stam } from './stam.ts';

const TOT = 2;
/** So many digits in a row are a telephone number. */
const LANG_NUMMER = 6;
const OUD_NUMMER = 'oud-nummer';

const bevat = (stammen: ReadonlySet<string>, frase: string): boolean => kernVan(frase).every((een) => stammen.has(een));

/** How many words of a pattern the question has; 0 when one is missing. */
function past(patroon: string, stammen: ReadonlySet<string>, groepen: Kennis['groepen']): number {
  const delen = patroon.split(/\s+/);
  const alle = delen.every((deel) => (deel.startsWith('@') ? (groepen[deel.slice(1)] ?? []).some((frase) => bevat(stammen, frase)) : bevat(stammen, deel)));
  return alle ? delen.length : 0;
}

/** The answers that belong above the results, the most precise first. `woorden` is the question, normalised and mended. */
export function antwoordenBij(woorden: readonly string[], kennis: Pick<Kennis, 'antwoorden' | 'groepen' | 'nummers'>): readonly Antwoord[] {
  const stammen = new Set(woorden.map(stam));
  const nummers = woorden.filter((woord) => new RegExp(`^\\d{${String(LANG_NUMMER)},}$`).test(woord));
  const onbekend = nummers.some((nummer) => !kennis.nummers.includes(nummer));
  return kennis.antwoorden
    .map((antwoord, plaats) => {
      const eigen =
        antwoord.nummers.some(({ nummer, tel }) => woorden.includes(tel) && antwoord.titel.includes(nummer)) || (onbekend && antwoord.id === OUD_NUMMER);
      const punten = eigen ? LANG_NUMMER : Math.max(0, ...antwoord.als.map((patroon) => past(patroon, stammen, kennis.groepen)));
      return { antwoord, punten, plaats };
    })
    .filter(({ punten }) => punten > 0)
    .filter(({ antwoord }, _, alle) => antwoord.terugval !== true || alle.length === 1)
    .sort((a, b) => b.punten - a.punten || a.plaats - b.plaats)
    .slice(0, TOT)
    .map(({ antwoord }) => antwoord);
}
