import { useRef, useState } from 'preact/hooks';
import { herstel } from '../../../messages/dossier-scherm.ts';
import { kopieer } from '../../../stores/start-dossier.ts';
import { Foutvak, type Veldmelding } from './Foutvak.tsx';

interface Props {
  readonly code: string;
  /** Words of the button that goes on. */
  readonly knop: string;
  readonly verder: () => void;
}
const GEEN: readonly Veldmelding[] = [];

/** A recovery code, shown once: to print, to copy, and to say that it was kept. */
export function Codeblad({ code, knop, verder }: Props) {
  const tekst = useRef<HTMLOutputElement>(null);
  const [gekopieerd, zetGekopieerd] = useState<boolean>();
  const [isBewaard, zetBewaard] = useState(false);
  const [fouten, zetFouten] = useState(GEEN);
  const kopie = async (): Promise<void> => {
    const isGelukt = await kopieer(code);
    if (!isGelukt && tekst.current) getSelection()?.selectAllChildren(tekst.current);
    zetGekopieerd(isGelukt);
  };

  return (
    <>
      <div class="niet-op-papier">
        <Foutvak titel={herstel.vinkFout} fouten={fouten} />
        <p>{herstel.intro}</p>
        <p>{herstel.raad}</p>
        <output ref={tekst} class="geheimtekst" aria-label={herstel.code} translate={false}>
          {code}
        </output>
        <div class="knoppen">
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              print();
            }}
          >
            {herstel.druk}
          </button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => void kopie()}>
            {herstel.kopieer}
          </button>
        </div>
        <p role="status">{gekopieerd !== undefined && (gekopieerd ? herstel.gekopieerd : herstel.nietGekopieerd)}</p>
        <label class="keuze">
          <input
            id="code-bewaard"
            type="checkbox"
            autocomplete="off"
            checked={isBewaard}
            onChange={() => {
              zetBewaard(!isBewaard);
              zetFouten(GEEN);
            }}
          />
          <b>{herstel.vink}</b>
        </label>
        <div class="knoppen">
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => {
              if (isBewaard) verder();
              else zetFouten([{ veld: 'code-bewaard', tekst: herstel.vink }]);
            }}
          >
            {knop}
          </button>
        </div>
      </div>
      <div class="op-papier codepapier">
        <h2>{herstel.papierKop}</h2>
        <p class="geheimtekst">{code}</p>
        <p>{herstel.papier}</p>
        <p>{herstel.papierDatum} ______________________________</p>
      </div>
    </>
  );
}
