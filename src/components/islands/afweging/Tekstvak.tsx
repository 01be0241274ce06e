import { STIL } from '../stil.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly waarde: string;
  readonly bijWijzig: (tekst: string) => void;
}

/** A field for free text that stays in this window. */
export function Tekstvak({ id, label, hint, waarde, bijWijzig }: Props) {
  return (
    <div class="tekstvak">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="klein zacht">
          {hint}
        </p>
      )}
      <textarea
        {...STIL}
        id={id}
        class="utrecht-textarea"
        rows={3}
        value={waarde}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => {
          bijWijzig(event.currentTarget.value);
        }}
      />
    </div>
  );
}
