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
export function Kluisfoutvak({ fout, sleutelveld }: { readonly fout: Kluisfout | undefined; readonly sleutelveld?: string }) {
  const isSleutel = sleutelveld !== undefined && isSleutelfout(fout);
  const fouten = useMemo(() => (fout === undefined ? [] : [{ tekst: kluisfout[fout], ...(isSleutel ? { veld: sleutelveld } : {}) }]), [fout]);
  return <Foutvak titel={isSleutel ? woorden.foutInvoer : woorden.foutTitel} fouten={fouten} />;
}

/** Whether what was typed is wrong, and not the vault. */
export const isSleutelfout = (fout: Kluisfout | undefined): boolean => fout === 'verkeerde-wachtzin' || fout === 'verkeerde-code' || fout === 'code-getypt';

/** Leads to the field. Of a long message the first sentence, which says what is wrong, is the link. */
function Naar({ veld, tekst }: Required<Veldmelding>) {
  const kort = eersteZin(tekst);
  return (
    <>
      <a
        href={`#${veld}`}
        onClick={(event) => {
          // The address stays as it is.
          event.preventDefault();
          document.querySelector<HTMLElement>(`#${veld}`)?.focus();
        }}
      >
        {kort}
      </a>
      {tekst.slice(kort.length)}
    </>
  );
}

/** What is wrong, when more sentences than two say also what is safe and what to do. */
export function eersteZin(tekst: string): string {
  const zinnen = tekst.split(/(?<=[.!?]) /);
  return zinnen.length > 2 ? (zinnen[0] ?? tekst) : tekst;
}
