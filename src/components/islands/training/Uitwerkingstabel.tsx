import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import { type Begeleiding, gelopen } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-notities.ts';
import { labelVan, vraagVan } from './beeldwoorden.ts';

/** Every answer of the framework in a case, in the order of the tree. */
export function Uitwerkingstabel({ boom, antwoorden }: { readonly boom: Beslisboom; readonly antwoorden: Begeleiding['antwoorden'] }) {
  const afspraken = Object.fromEntries(Object.entries(antwoorden).map(([vraag, { antwoord }]) => [vraag, antwoord]));
  const vragen = gelopen(boom, { afspraken }).flatMap((scherm) => scherm.vragen);
  return (
    <details>
      <summary>{woorden.route}</summary>
      <table class="spoor">
        <thead>
          <tr>
            <th scope="col">{woorden.vraag}</th>
            <th scope="col">{woorden.antwoord}</th>
            <th scope="col">{woorden.waarom}</th>
          </tr>
        </thead>
        <tbody>
          {vragen.map((id) => {
            const vraag = vraagVan(boom, id);
            const antwoord = antwoorden[id];
            return (
              vraag &&
              antwoord && (
                <tr key={id}>
                  <th scope="row">{vraag.kort}</th>
                  <td>{labelVan(vraag, antwoord.antwoord)}</td>
                  <td>{antwoord.waarom}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
