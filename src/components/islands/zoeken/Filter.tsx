import { woorden } from '../../../messages/zoeken.ts';

interface Props {
  readonly protocollen: readonly string[];
  readonly gekozen: string | undefined;
  readonly kies: (protocol: string | undefined) => void;
}

/** Narrows the search to one protocol. */
export function Filter({ protocollen, gekozen, kies }: Props) {
  const keuze = (naam: string, waarde: string | undefined) => (
    <label key={naam}>
      <input
        type="radio"
        name="protocol"
        checked={gekozen === waarde}
        onChange={() => {
          kies(waarde);
        }}
      />
      <span>{naam}</span>
    </label>
  );
  return (
    <fieldset class="zoekfilter">
      <legend>{woorden.filter}</legend>
      <div>
        {keuze(woorden.alles, undefined)}
        {protocollen.map((naam) => keuze(naam, naam))}
      </div>
    </fieldset>
  );
}
