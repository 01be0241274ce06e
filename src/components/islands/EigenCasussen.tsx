import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { woorden } from '../../messages/eigen-casussen.ts';
import { maakEigenCasussen } from '../../stores/eigencasus/lijst.ts';
import { trainingsomgeving as omgeving } from '../../stores/start-training.ts';
import { bestanden, platform, volgOpslag } from '../../stores/start.ts';
import { Bewaarplek } from './eigencasus/Bewaarplek.tsx';
import { Casuslijst } from './eigencasus/Casuslijst.tsx';
import { Inkomend } from './eigencasus/Inkomend.tsx';
import type { Werkscherm } from './eigencasus/Werkscherm.tsx';
import type { Beeld, Gegevens } from './eigencasus/soorten.ts';

type Deel = typeof Werkscherm;

/** The cases that a trainer writes: the list at once; writing, weighing and sheets when somebody asks for them. */
export function EigenCasussen(gegevens: Gegevens) {
  const store = useMemo(() => maakEigenCasussen({ ...platform, bestanden, volg: volgOpslag, maakId: omgeving.maakId, nu: omgeving.nu }), []);
  const [beeld, zetBeeld] = useState<Beeld>({ soort: 'lijst' });
  const [werkt, zetWerkt] = useState(false);
  const isUit = !useStore(store.$klaar);
  const los = useStore(store.$los);
  const deel = useWerkscherm(beeld);
  useEffect(() => store.start(), []);
  useEffect(() => {
    omgeving.vraagVoorSluiten(los || werkt);
  }, [los, werkt]);
  useFocus(beeld, deel.is !== undefined);

  const toon = (volgend: Beeld): void => {
    zetWerkt(false);
    zetBeeld(volgend);
  };
  if (beeld.soort !== 'lijst') {
    const Deel = deel.is;
    if (Deel) return <Deel store={store} gegevens={gegevens} beeld={beeld} toon={toon} bijTypen={zetWerkt} />;
    return (
      <div class="eigencasus">
        <p role="status">{deel.mislukt ? woorden.mislukt : woorden.laden}</p>
        {deel.mislukt && (
          <button type="button" class="nl-button nl-button--secondary" onClick={deel.haal}>
            {woorden.probeer}
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="eigencasus">
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-kop>
        {woorden.lijst}
      </h2>
      <p role="status" class="klein">
        {beeld.melding}
      </p>
      <Casuslijst store={store} gegevens={gegevens} isUit={isUit} toon={toon} />
      <Bewaarplek store={store} isUit={isUit} />
      <Inkomend store={store} isUit={isUit} bekend={gegevens.bekend} />
    </div>
  );
}

/** Loads what writes and weighs, once something of it is asked for. */
function useWerkscherm({ soort }: Beeld): { readonly is?: Deel; readonly mislukt: boolean; readonly haal: () => void } {
  const [deel, zetDeel] = useState<{ readonly is?: Deel; readonly mislukt: boolean }>({ mislukt: false });
  const haal = (): void => {
    zetDeel({ mislukt: false });
    import('./eigencasus/Werkscherm.tsx').then(
      ({ Werkscherm: is }) => {
        zetDeel({ is, mislukt: false });
      },
      () => {
        zetDeel({ mislukt: true });
      },
    );
  };
  useEffect(() => {
    if (soort !== 'lijst' && !deel.is) haal();
  }, [soort]);
  return { ...deel, haal };
}

/** Each screen begins at its heading; the first one leaves focus where it is. */
function useFocus(beeld: Beeld, is: boolean): void {
  const eerste = useRef(true);
  useLayoutEffect(() => {
    if (!eerste.current) {
      document.querySelector<HTMLElement>('.eigencasus [data-kop]')?.focus({ preventScroll: true });
      document.querySelector('[data-begin]')?.scrollIntoView();
    }
    eerste.current = false;
  }, [beeld, is]);
}
