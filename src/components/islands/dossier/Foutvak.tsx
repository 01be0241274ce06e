import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { kluisfout, woorden } from '../../../messages/dossier-scherm.ts';
import type { Kluisfout } from '../../../stores/dossier/kluis.ts';

/** Something that must be mended before going on; with the id of a field it links to that field. */
export interface Veldmelding {
  readonly veld?: string;
  readonly tekst: string;
}
interface Props {
  readonly titel: string;
  readonly fouten: readonly Veldmelding[];
}

/** The summary of what is wrong; takes focus each time that it is new. */
export function Foutvak({ titel, fouten }: Props) {
  const vak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    vak.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  return (
    <div ref={vak} class="foutenlijst" role="alert" tabIndex={-1}>
      <p class="fouttitel">{titel}</p>
      <ul class="kaal">
        {fouten.map(({ veld, tekst }) => (
          <li key={tekst}>{veld === undefined ? tekst : <Naar veld={veld} tekst={tekst} />}</li>
        ))}
      </ul>
    </div>
  );
}

/** What went wrong with the vault. One list for each error, so that it takes focus once and not at each key. */
export function Kluisfoutvak({ fout }: { readonly fout: Kluisfout | undefined }) {
  const fouten = useMemo(() => (fout === undefined ? [] : [{ tekst: kluisfout[fout] }]), [fout]);
  return <Foutvak titel={woorden.foutTitel} fouten={fouten} />;
}

const Naar = ({ veld, tekst }: Required<Veldmelding>) => (
  <a
    href={`#${veld}`}
    onClick={(event) => {
      // The address stays as it is.
      event.preventDefault();
      document.querySelector<HTMLElement>(`#${veld}`)?.focus();
    }}
  >
    {tekst}
  </a>
);
