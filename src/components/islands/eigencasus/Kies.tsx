import { formulier as woorden } from '../../../messages/eigen-casus-formulier.ts';

interface Kiesprops {
  readonly id: string;
  readonly label: string;
  readonly waarde: string;
  readonly fout: string | undefined;
  readonly keuzes: readonly { readonly id: string; readonly tekst: string }[];
  readonly bij: (id: string) => void;
}

/** One of a list, with a first line that chooses nothing. */
export function Kies({ id, label, waarde, fout, keuzes, bij }: Kiesprops) {
  return (
    <p class="casusveld">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="veld"
        value={waarde}
        aria-invalid={fout !== undefined}
        aria-describedby={fout}
        onChange={({ currentTarget }) => {
          bij(currentTarget.value);
        }}
      >
        <option value="">{woorden.kies}</option>
        {keuzes.map((keuze) => (
          <option key={keuze.id} value={keuze.id}>
            {keuze.tekst}
          </option>
        ))}
      </select>
    </p>
  );
}
