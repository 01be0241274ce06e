import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { vraagwoorden as woorden } from '../../messages/vraag.ts';
import { type Afweging, maakAfweging } from '../../stores/afweging.ts';
import { type Laagstand, maakProtocollaag } from '../../stores/protocollaag.ts';
import { haalLaag, platform } from '../../stores/start.ts';
import { type Voorkeur, maakVoorkeur } from '../../stores/voorkeur.ts';
import { Laagmelding } from './afweging/Laagmelding.tsx';
import { Protocolbalk } from './afweging/Protocolbalk.tsx';
import { Routelijn } from './afweging/Routelijn.tsx';
import { Verlopen } from './afweging/Verlopen.tsx';
import { Verslagscherm, useVerslagdeel } from './afweging/Verslagscherm.tsx';
import { Vraagscherm } from './afweging/Vraagscherm.tsx';
import { omgeving, type Gegevens } from './afweging/soorten.ts';
import type { HaalLaag } from '../../lib/platform.ts';

interface Props extends Gegevens {
  /** Ready-made stores and what they load, for the gallery; the page itself leaves them out. */
  readonly afweging?: Afweging;
  readonly voorkeur?: Voorkeur;
  readonly haal?: HaalLaag;
}

/** The wizard of one decision tree: one question a screen, then the report. */
export function Wizard({ afweging, voorkeur: eigen, haal = haalLaag, ...kaal }: Props) {
  const store = useMemo(() => afweging ?? maakAfweging(kaal.boom, platform, omgeving(kaal)), []);
  const voorkeur = useMemo(() => eigen ?? maakVoorkeur(platform), []);
  const deel = useVerslagdeel();
  const beeld = useStore(store.$beeld);
  const melding = useStore(store.$melding);
  const laag = useMemo(() => maakProtocollaag(kaal.boom.id, voorkeur.$protocol, haal), []);
  const gegevens = metLaag(kaal, useStore(laag.$stand));
  useEerste(store, voorkeur, kaal);
  useEffect(() => laag.start(), []);
  useFocus(store);

  return (
    <div class="wizard">
      <Routelijn store={store} />
      <div>
        <Verlopen volgende={kaal.volgende} />
        <Laagmelding laag={laag} protocollen={kaal.protocollen} />
        {melding && (
          <p class="melding" role="status">
            {woorden.melding[melding]}
          </p>
        )}
        {beeld.soort === 'vraag' ? (
          <Vraagscherm key={beeld.scherm.id} store={store} scherm={beeld.scherm} voorkeur={voorkeur} gegevens={gegevens} />
        ) : (
          <Verslagscherm deel={deel} store={store} voorkeur={voorkeur} gegevens={gegevens} />
        )}
        <Protocolbalk voorkeur={voorkeur} laag={laag} gegevens={gegevens} />
      </div>
    </div>
  );
}

/** Puts the words of the chosen protocol beside its name, once they are there. */
function metLaag(gegevens: Gegevens, stand: Laagstand): Gegevens {
  if (stand.soort !== 'er') return gegevens;
  const { naam } = gegevens.protocollen[stand.protocol] ?? stand.laag;
  if (naam === undefined) return gegevens;
  const keuze = { ...gegevens.protocollen[stand.protocol], naam };
  return { ...gegevens, protocollen: { ...gegevens.protocollen, [stand.protocol]: { ...keuze, laag: stand.laag } } };
}

function useEerste(store: Afweging, voorkeur: Voorkeur, { protocollen, kiesElders }: Gegevens): void {
  useEffect(() => {
    voorkeur.laad(kiesElders ? 'te-veel' : Object.keys(protocollen));
    neemOver(store);
    store.herstel();
    // A page that comes back from the memory of the browser is as it was, and another aid may have been finished since.
    const bijTerugkeer = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) store.ververs();
    };
    addEventListener('pageshow', bijTerugkeer);
    return () => {
      removeEventListener('pageshow', bijTerugkeer);
    };
  }, []);
}

/** Who chose before the program was there keeps that choice. */
function neemOver(store: Afweging): void {
  for (const keuze of document.querySelectorAll<HTMLInputElement>('[data-vraag] input:checked')) store.kies(keuze.name, keuze.value);
}

/** After each new view the heading of that view gets focus; not on the first, so that reading starts at the top. */
function useFocus(store: Afweging): void {
  const beurt = useStore(store.$beurt);
  const eerste = useRef(true);
  useLayoutEffect(() => {
    if (eerste.current) {
      eerste.current = false;
      return;
    }
    document.querySelector<HTMLElement>('[data-kop]')?.focus({ preventScroll: true });
    // A page that has something above the wizard says where to begin.
    const begin = document.querySelector('[data-begin]');
    if (begin) begin.scrollIntoView();
    else scrollTo(0, 0);
  }, [beurt]);
}
