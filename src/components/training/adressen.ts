import type { Draaiboek } from '../../lib/inhoud/index.ts';

/** Where a practice case is told for a group. */
export const casusAdres = (id: string): string => `/training/casussen/${id}/`;

type Gebruik = Draaiboek['kwartieren'][number]['onderdelen'][number]['gebruik'][number];

/** What a part of a session uses: its name, and where it is. */
export const MATERIAAL: Readonly<Record<Gebruik, { readonly naam: string; readonly href: string }>> = {
  kaarten: { naam: 'de aangevinkte valkuilkaarten', href: '#kaarten' },
  casussen: { naam: 'een aangevinkte casus', href: '#casussen' },
  groep: { naam: 'wegen met een groep, als je een scherm hebt', href: '/training/groep/' },
  quiz: { naam: 'de quiz', href: '/training/quiz/' },
  stemkaarten: { naam: 'de stemkaarten', href: '/training/draaiboek/stemkaarten/' },
  'hand-out': { naam: 'de hand-out', href: '/training/draaiboek/hand-out/' },
  presentielijst: { naam: 'de presentielijst', href: '/training/draaiboek/presentielijst/' },
  evaluatie: { naam: 'het evaluatieformulier', href: '/training/draaiboek/evaluatie/' },
};

/** What one prints for every session, in the order of use. */
export const BLADEN = [
  { href: MATERIAAL['hand-out'].href, titel: 'Hand-out', tekst: 'De meldcode op één blad, voor iedereen die meedoet.' },
  { href: MATERIAAL.stemkaarten.href, titel: 'Stemkaarten', tekst: 'Ja, nee, twijfel en nog niet bekend. Groot, met woord en vorm.' },
  { href: MATERIAAL.presentielijst.href, titel: 'Presentielijst', tekst: 'Om op papier in te vullen.' },
  { href: MATERIAAL.evaluatie.href, titel: 'Evaluatieformulier', tekst: 'Om op papier in te vullen, zonder naam.' },
  { href: '/training/valkuilen/', titel: 'Valkuilkaarten', tekst: 'Om uit te knippen, met het antwoord achterop.' },
  { href: '/training/quiz/alle/', titel: 'Quizvragen met sleutel', tekst: 'Per onderwerp, met de sleutel op een eigen blad.' },
] as const;
