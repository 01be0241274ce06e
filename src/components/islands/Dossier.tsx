import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Boomversies } from '../../lib/aanbod/index.ts';
import { woorden } from '../../messages/dossier-scherm.ts';
import { type Aanbodstore, maakAanbodstore } from '../../stores/dossier/aanbod.ts';
import { maakKluisstore, type Kluisstore, type Staat } from '../../stores/dossier/kluis.ts';
import { dossieromgeving, kanVersleutelen } from '../../stores/start-dossier.ts';
import { Wachtmelding } from './dossier/aanbod/Wachtmelding.tsx';
import { Beginscherm } from './dossier/Beginscherm.tsx';
import { Binnenkomst } from './dossier/Binnenkomst.tsx';
import { Herstelscherm } from './dossier/Herstelscherm.tsx';
import { naarKop } from './dossier/kopfocus.ts';
import { Nieuwscherm } from './dossier/Nieuwscherm.tsx';
import { Slotscherm } from './dossier/Slotscherm.tsx';
import type { Bladgegevens } from './dossier/soorten.ts';
import { Uitwegscherm } from './dossier/Uitwegscherm.tsx';
import { ontvanger } from './ontvanger.ts';

/** The dossier: what is outside the vault is here, what is inside comes when it opens. */
export function Dossier(gegevens: Bladgegevens) {
  const aanbod = useMemo(() => maakAanbodstore(ontvanger, versiesVan(gegevens), dossieromgeving), []);
  const kluis = useMemo(() => maakKluisstore(dossieromgeving, aanbod.wachtEr), []);
  const staat = useStore(kluis.$staat);
  useEffect(() => {
    void kluis.start();
  }, []);
  const vak = useRef<HTMLDivElement>(null);
  useMeteenLeeg(kluis, vak);
  useVooruit(staat);
  useFocus(staat);
  useOntvanger(kluis, staat);
  return (
    <>
      {/* Beside what is emptied at a lock: it says that something waits, and not a word of it. */}
      {!IN_KLUIS.has(staat.soort) && <Wachtmelding aanbod={aanbod} />}
      <div ref={vak} class="dossier" data-staat={staat.soort}>
        <Scherm kluis={kluis} staat={staat} gegevens={gegevens} aanbod={aanbod} />
      </div>
    </>
  );
}

interface Props {
  readonly kluis: Kluisstore;
  readonly staat: Staat;
  readonly gegevens: Bladgegevens;
  readonly aanbod: Aanbodstore;
}

function Scherm({ kluis, staat, gegevens, aanbod }: Props) {
  const fout = useStore(kluis.$fout);
  if (staat.soort === 'laden')
    return fout ? (
      <Uitwegscherm kluis={kluis} stand="werker" />
    ) : (
      <p role="status" class="dossierladen">
        {woorden.laden}
      </p>
    );
  if (!kanVersleutelen()) return <Uitwegscherm kluis={kluis} stand="geen-versleuteling" />;
  switch (staat.soort) {
    case 'begin':
      return <Beginscherm kluis={kluis} verdwenen={staat.verdwenen} />;
    case 'nieuw':
      return <Nieuwscherm kluis={kluis} plaats={staat.plaats} />;
    case 'herstelcode':
      return <Herstelscherm kluis={kluis} code={staat.code} />;
    case 'op-slot':
      return <Slotscherm kluis={kluis} staat={staat} />;
    case 'onbruikbaar':
      return <Uitwegscherm kluis={kluis} stand={staat.stand} />;
    // What was wiped is still on screen: it stays there.
    case 'open':
    case 'gewist':
      return <Binnenkomst kluis={kluis} open={staat.open} gegevens={gegevens} aanbod={aanbod} isGewist={staat.soort === 'gewist'} />;
  }
}

const IN_KLUIS: ReadonlySet<Staat['soort']> = new Set(['open', 'gewist']);

const versiesVan = ({ hulpmiddelen }: Bladgegevens): Boomversies =>
  Object.fromEntries(Object.entries(hulpmiddelen).map(([slug, { versies }]) => [slug, versies]));

/** Pages that have something for a dossier hear how this one stands. */
function useOntvanger(kluis: Kluisstore, { soort }: Staat): void {
  const rol = useStore(kluis.$rol);
  useEffect(() => {
    ontvanger.zetStand(soort !== 'open' ? 'dicht' : rol === 'lezer' ? 'lezer' : 'open');
  }, [soort, rol]);
}

/** Each new screen starts at its heading; not the first, so that reading starts at the top. What is told of a wipe takes focus by itself. */
function useFocus({ soort }: Staat): void {
  const vorige = useRef(soort);
  useLayoutEffect(() => {
    const was = vorige.current;
    vorige.current = soort;
    if (was !== 'laden' && was !== soort && soort !== 'gewist') naarKop('.dossier');
  }, [soort]);
}

/** At a lock the text goes in the same moment. Drawing waits for a timer, which no longer comes when the page is on its way out. */
function useMeteenLeeg({ $staat }: Kluisstore, vak: RefObject<HTMLElement>): void {
  useEffect(() => {
    let was = $staat.get().soort;
    return $staat.listen(({ soort }) => {
      if (soort === 'op-slot' && ['open', 'gewist', 'herstelcode'].includes(was)) vak.current?.replaceChildren();
      was = soort;
    });
  }, []);
}

/** Who is about to open a vault will need what is inside: it comes while they type. */
function useVooruit({ soort }: Staat): void {
  useEffect(() => {
    if (soort === 'nieuw' || soort === 'op-slot') import('./dossier/Binnen.tsx').catch(() => undefined);
  }, [soort]);
}
