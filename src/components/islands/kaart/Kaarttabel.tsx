import { type Kaart, isGevuld } from '../../../lib/sociale-kaart/index.ts';
import { functies, woorden } from '../../../messages/sociale-kaart.ts';

interface Props {
  readonly kaart: Kaart;
  /** Leave out rows that say nothing. */
  readonly alleenGevuld?: boolean;
  /** Empty rows at the end, to write in by hand. */
  readonly open?: number;
}

/** The map as a table, to read and for paper. Numbers are text: nobody checked them. */
export function Kaarttabel({ kaart, alleenGevuld = false, open = 0 }: Props) {
  return (
    <table class="kaarttabel">
      <thead>
        <tr>
          <th scope="col">{woorden.velden.functie}</th>
          <th scope="col">{woorden.velden.naam}</th>
          <th scope="col">{woorden.velden.nummer}</th>
          <th scope="col">{woorden.velden.opmerking}</th>
        </tr>
      </thead>
      <tbody>
        {kaart
          .filter((rij) => !alleenGevuld || isGevuld(rij))
          .map((rij, plaats) => (
            <tr key={plaats}>
              <th scope="row">{rij.soort === 'eigen' ? rij.functie : functies[rij.soort].naam}</th>
              <td>{rij.naam}</td>
              <td class="nummer">{rij.nummer}</td>
              <td>{rij.opmerking}</td>
            </tr>
          ))}
        {Array.from({ length: open }, (_, plaats) => (
          <tr key={`open-${String(plaats)}`}>
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
