import { useEffect, useRef } from 'preact/hooks';
import { keurGrootte } from '../../../../lib/kluis/index.ts';
import { kiezer as w, openfout } from '../../../../messages/dossier-bestand-scherm.ts';
import { eersteZin, type Veldmelding } from '../Foutvak.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly fout?: string | undefined;
  readonly isUit: boolean;
  readonly bijKies: (bestand: File | undefined) => void;
}

/** A field for one file; the whole page takes it when it is dropped. */
export function Bestandkiezer({ id, label, fout, isUit, bijKies }: Props) {
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const vang = (event: DragEvent): void => {
      // A file that lands beside the field would take the place of this page.
      event.preventDefault();
      const gegeven = event.type === 'drop' ? event.dataTransfer?.files : undefined;
      if (!gegeven?.length || !veld.current || veld.current.disabled) return;
      veld.current.files = gegeven;
      bijKies(gegeven[0]);
    };
    addEventListener('dragover', vang, { signal: stop.signal });
    addEventListener('drop', vang, { signal: stop.signal });
    return () => {
      stop.abort();
    };
  }, []);
  return (
    <div class={fout ? 'bestandkiezer fout' : 'bestandkiezer'}>
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="klein zacht">
        {w.hulp}
      </p>
      {fout && (
        <p id={`${id}-fout`} class="foutregel">
          {eersteZin(fout)}
        </p>
      )}
      <input
        ref={veld}
        id={id}
        class="veld"
        type="file"
        accept=".age"
        disabled={isUit}
        aria-invalid={fout ? true : undefined}
        aria-describedby={fout ? `${id}-hint ${id}-fout` : `${id}-hint`}
        onChange={(event) => {
          bijKies(event.currentTarget.files?.[0]);
        }}
      />
    </div>
  );
}

interface Velden {
  readonly bestand: string;
  readonly zin: string;
}

/** What can be said of a file and its passphrase before anything is opened. The size is known without reading. */
export function keurKeuze(velden: Velden, bestand: File | undefined, zin: string): readonly Veldmelding[] {
  const grootte = bestand && keurGrootte(bestand.size);
  return [
    ...(bestand ? [] : [{ veld: velden.bestand, tekst: w.leeg }]),
    ...(grootte && !grootte.ok ? [{ veld: velden.bestand, tekst: openfout[grootte.reden] }] : []),
    ...(zin === '' ? [{ veld: velden.zin, tekst: w.zinLeeg }] : []),
  ];
}

/** The field that a refusal belongs to: a wrong passphrase or the file. */
export const bijVeld = (velden: Velden, reden: keyof typeof openfout): Veldmelding => ({
  veld: reden === 'verkeerde-wachtzin' ? velden.zin : velden.bestand,
  tekst: openfout[reden],
});
