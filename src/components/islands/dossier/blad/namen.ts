import type { Inhoud, Post } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { keuzes, soorten } from '../../../../messages/dossier.ts';

/** The day of an entry as people say it. */
export function dagTekst({ gebeurdOp, tijd, ongeveer }: Pick<Inhoud, 'gebeurdOp' | 'tijd' | 'ongeveer'>): string {
  const dag = documenten.datum(gebeurdOp);
  return [ongeveer ? documenten.ongeveer(dag) : dag, ...(tijd === undefined ? [] : [documenten.om(tijd)])].join(' ');
}

/** Kind and day of a post: how others refer to it. */
export const postnaam = ({ nu }: Pick<Post, 'nu'>): string => `${soorten[nu.soort]}, ${dagTekst(nu)}`;

const KORTST = 60;

/** The same with the first words, to choose it from a list. */
export function postkeuze(post: Post): string {
  const { nu } = post;
  const tekst = 'tekst' in nu ? nu.tekst : 'besproken' in nu ? nu.besproken : 'wat' in nu ? nu.wat : '';
  const begin = Array.from(tekst.replace(/\s+/g, ' ').trim());
  const kort = begin.length > KORTST ? `${begin.slice(0, KORTST).join('')} …` : begin.join('');
  return kort === '' ? postnaam(post) : `${postnaam(post)}: ${kort}`;
}

const woordenVan: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = keuzes;

/** The words of a choice. */
export const keuzewoord = (veld: string, keuze: string): string => woordenVan[veld]?.[keuze] ?? keuze;
