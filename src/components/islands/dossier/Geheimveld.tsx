import { useState } from 'preact/hooks';
import { nieuw } from '../../../messages/dossier-scherm.ts';
import { eersteZin } from './Foutvak.tsx';
import { STIL } from '../stil.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly waarde: string;
  readonly fout?: string | undefined;
  readonly isUit?: boolean;
  /** Shows from the start what is typed: a code that is copied from paper. */
  readonly open?: boolean;
  readonly bijWijzig: (tekst: string) => void;
}

/** A field for a passphrase or a code, which can be shown. Pasting is fine. */
export function Geheimveld({ id, label, hint, waarde, fout, isUit = false, open = false, bijWijzig }: Props) {
  const [isZichtbaar, zetZichtbaar] = useState(open);
  const beschrijving = [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div class={fout ? 'geheim fout' : 'geheim'}>
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="klein zacht">
          {hint}
        </p>
      )}
      {fout && (
        <p id={`${id}-fout`} class="foutregel">
          {eersteZin(fout)}
        </p>
      )}
      <input
        {...STIL}
        id={id}
        class="veld"
        type={isZichtbaar ? 'text' : 'password'}
        value={waarde}
        readOnly={isUit}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving || undefined}
        onInput={(event) => {
          bijWijzig(event.currentTarget.value);
        }}
      />
      <label class="vinkje klein">
        <input
          type="checkbox"
          checked={isZichtbaar}
          onChange={() => {
            zetZichtbaar(!isZichtbaar);
          }}
        />
        {nieuw.toon}
      </label>
    </div>
  );
}
