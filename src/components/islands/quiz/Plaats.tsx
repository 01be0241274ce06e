import type { Quizvraag } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/quiz.ts';
import { adres } from '../../../adres.ts';

/** Where it can be read. It opens beside the quiz, because a round lives in this window alone. */
export function Plaats({ plaats: { href, tekst } }: { readonly plaats: Quizvraag['plaats'] }) {
  return (
    <p class="quizplaats">
      {woorden.lees}{' '}
      {href === undefined ? (
        tekst
      ) : (
        <>
          <a class="nl-link" href={adres(href)} target="_blank" rel="noopener">
            {tekst}
          </a>{' '}
          <span class="klein zacht niet-op-papier">({woorden.nieuwTabblad})</span>
        </>
      )}
    </p>
  );
}
