import { bsnsIn, mailadressenIn, postcodesIn } from '../herkenbaar/index.ts';
import { nummersIn } from '../verouderd/index.ts';
import { isDatum } from './model/basis.ts';
import { LENGTES } from './model/tekst.ts';

/** What looks like something that tells who somebody is. A hint to look again; it never stops anybody. */
export type Hint = 'bsn' | 'geboortedatum' | 'telefoon' | 'mailadres' | 'postcode' | 'naam';

/** "geb. 3-4-2015", or a full date with a word for birth near it. */
const GEBOREN = /\b(?:geb\.?|geboren|geboortedatum|gebdat)(?:[^\d\n]{0,20})\d{1,2}[-/. ](?:\d{1,2}|[a-z]+)[-/. ]\d{2,4}/i;

/** What in a text looks like personal data: number, date of birth, telephone, mail address, postcode. Each once. */
export function persoonsgegevens(tekst: string): readonly Hint[] {
  const kijk: readonly (readonly [Hint, boolean])[] = [
    ['bsn', bsnsIn(tekst).length > 0],
    ['geboortedatum', GEBOREN.test(tekst)],
    ['telefoon', nummersIn(tekst).length > 0],
    ['mailadres', mailadressenIn(tekst).length > 0],
    ['postcode', postcodesIn(tekst).length > 0],
  ];
  return kijk.filter(([, raak]) => raak).map(([hint]) => hint);
}

// Two words with a capital, also with "van der" between, or a letter and a surname: J. Jansen.
const NAAM = /(?<![\p{L}])(?:\p{Lu}\.\s?)*(?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?:\s(?:van|de|der|den|het|ten|ter|te|el|al|ben|’t|'t))*\s\p{Lu}\p{Ll}+/u;

/** What in a label looks like a person: it is on every screen and print, so it should be a pseudonym. */
export function letOpLabel(label: string): readonly Hint[] {
  const datum = /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(label) || (/\d{4}-\d{2}-\d{2}/.exec(label) ?? []).some(isDatum);
  const hints = persoonsgegevens(label.slice(0, LENGTES.label));
  return [...hints, ...(datum && !hints.includes('geboortedatum') ? (['geboortedatum'] as const) : []), ...(NAAM.test(label) ? (['naam'] as const) : [])];
}

/** What about a day deserves a second look; a wrong clock is possible, so it never stops anybody. */
export type Daghint = 'in-de-toekomst' | 'lang-geleden';

/** Looks at the day on which something is said to have happened. */
export function letOpDag(gebeurdOp: string, vandaag: string): Daghint | undefined {
  if (gebeurdOp > vandaag) return 'in-de-toekomst';
  return Number(vandaag.slice(0, 4)) - Number(gebeurdOp.slice(0, 4)) > 20 ? 'lang-geleden' : undefined;
}
