import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kluisfout, slot, slotredenen, woorden } from '../../../messages/dossier-scherm.ts';
import type { Kluisstore, Staat } from '../../../stores/dossier/kluis.ts';
import { dossieromgeving } from '../../../stores/start-dossier.ts';
import { Foutvak, isSleutelfout, Kluisfoutvak, type Veldmelding } from './Foutvak.tsx';
import { Geheimveld } from './Geheimveld.tsx';
import { Wissen } from './Wissen.tsx';

interface Props {
  readonly kluis: Kluisstore;
  readonly staat: Extract<Staat, { soort: 'op-slot' }>;
}
const GEEN: readonly Veldmelding[] = [];

/** A vault that is locked: opens with the passphrase or the recovery code. */
export function Slotscherm({ kluis, staat }: Props) {
  const { plaats, reden, nietBewaard = false } = staat;
  const [soort, zetSoort] = useState<'wachtzin' | 'herstelcode'>('wachtzin');
  const [getypt, zetGetypt] = useState('');
  const [leeg, zetLeeg] = useState(GEEN);
  const isBezig = useStore(kluis.$bezig);
  const fout = useStore(kluis.$fout);
  useSchoonGeheugen(reden === 'afgedekt' && plaats === 'apparaat' && !nietBewaard);

  const isGewisseld = useRef(false);
  useLayoutEffect(() => {
    if (isGewisseld.current) document.getElementById('sleutel')?.focus();
  }, [soort]);
  const wissel = (): void => {
    isGewisseld.current = true;
    zetSoort(soort === 'wachtzin' ? 'herstelcode' : 'wachtzin');
    zetGetypt('');
    zetLeeg(GEEN);
  };
  const open = (): void => {
    const fouten = getypt.trim() === '' ? [{ veld: 'sleutel', tekst: slot.leeg[soort] }] : GEEN;
    zetLeeg(fouten);
    if (fouten.length === 0) void kluis.open(plaats, soort === 'wachtzin' ? { wachtzin: getypt } : { herstelcode: getypt });
  };

  return (
    <section class="dossierscherm">
      <Foutvak titel={woorden.foutInvoer} fouten={leeg} />
      <Kluisfoutvak fout={fout} sleutelveld="sleutel" />
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {slot.kop}
      </h2>
      <Waarom {...staat} />
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <Geheimveld
          key={soort}
          id="sleutel"
          label={soort === 'wachtzin' ? slot.metWachtzin : slot.metCode}
          hint={soort === 'herstelcode' ? slot.codeHulp : undefined}
          waarde={getypt}
          fout={leeg[0]?.tekst ?? (fout && isSleutelfout(fout) ? kluisfout[fout] : undefined)}
          isUit={isBezig}
          open={soort === 'herstelcode'}
          bijWijzig={zetGetypt}
        />
        <div class="knoppen">
          <button type="submit" class="nl-button nl-button--primary" disabled={isBezig}>
            {slot.open}
          </button>
          <button type="button" class="tekstknop" onClick={wissel}>
            {soort === 'wachtzin' ? slot.naarCode : slot.naarWachtzin}
          </button>
        </div>
        <p role="status">{isBezig && woorden.bezig}</p>
      </form>
      {plaats === 'apparaat' && !nietBewaard && <Kwijt kluis={kluis} />}
    </section>
  );
}

/** Why it is locked, and whether what was typed is safe. */
const Waarom = ({ plaats, reden, nietBewaard = false }: Props['staat']) => (
  <>
    {reden && (
      <p class="melding">
        {slotredenen[reden]} {nietBewaard ? <b>{slot.nietBewaard}</b> : slot.bewaard}
      </p>
    )}
    {plaats === 'venster' && <p>{slot.venster}</p>}
  </>
);

/** Without passphrase and code: the ways that are left. */
const Kwijt = ({ kluis }: Pick<Props, 'kluis'>) => (
  <details>
    <summary>{slot.kwijt}</summary>
    <p>{slot.kwijtUitleg}</p>
    <p>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        onClick={() => {
          kluis.kies('venster');
        }}
      >
        {slot.naarVenster}
      </button>
    </p>
    <Wissen kluis={kluis} />
  </details>
);

/** A covered page cannot leave at once; when the cover goes it does, and what it still held goes out of memory. */
function useSchoonGeheugen(isAan: boolean): void {
  useEffect(() => {
    if (!isAan) return undefined;
    const weg = (): void => {
      dossieromgeving.verlaat('/dossier/');
    };
    addEventListener('blootgelegd', weg);
    return () => {
      removeEventListener('blootgelegd', weg);
    };
  }, [isAan]);
}
