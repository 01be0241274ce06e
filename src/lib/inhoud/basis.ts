import { z } from 'zod';

/** Plain text: no markup, so that data can never become HTML. Whatever needs markup is an MDX page. */
export const tekst = z
  .string()
  .trim()
  .min(1, 'mag niet leeg zijn')
  .refine((waarde) => !waarde.includes('<'), 'tekst in data is kaal: "<" mag niet, zet opmaak in een MDX-bladzijde');

/** Stable identifier: lower case letters, digits and hyphens. Stored in dossiers, so never renamed. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id heeft kleine letters, cijfers en streepjes');

/** Calendar date as YYYY-MM-DD. */
export const datum = z.iso.date('een datum is JJJJ-MM-DD, tussen aanhalingstekens');

/** At least one id of an entry in `content/bronnen`. */
export const bronnen = z.array(id).min(1, 'noem minstens één bron');
