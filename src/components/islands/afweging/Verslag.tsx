import { useStore } from '@nanostores/preact';
import { verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { platform } from '../../../stores/start.ts';
import type { Voorkeur } from '../../../stores/voorkeur.ts';
import { Afwijking } from './Afwijking.tsx';
import { Bewaren } from './Bewaren.tsx';
import { Kaderwijziging } from './Kaderwijziging.tsx';
import { NaarDossier } from './NaarDossier.tsx';
import { Ontbreekt } from './Ontbreekt.tsx';
import { Routekaart } from './Routekaart.tsx';
import { Stappen } from './Stappen.tsx';
import { Tegenfeiten } from './Tegenfeiten.tsx';
import { Tweede } from './Tweede.tsx';
import { Uitkomstvlak } from './Uitkomstvlak.tsx';
import { Vervolg } from './Vervolg.tsx';
import { Waarom } from './Waarom.tsx';
import { datum } from './datum.ts';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly store: Afweging;
  readonly voorkeur: Voorkeur;
  readonly gegevens: Gegevens;
}

/** The reasoned advice: what, why, what would change it, what to do now; made to be read a year later. */
export function Verslag({ store, voorkeur, gegevens }: Props) {
  const sessie = useStore(store.$sessie);
  const redenen = useStore(store.$redenen);
  const slug = useStore(voorkeur.$protocol);
  const protocol = gegevens.protocollen[slug ?? ''];
  const uit = verslag(store.boom, sessie);
  if (!uit) return null;
  const { boom } = store;
  const { uitkomst } = uit;
  return (
    <div class="verslag" data-uitkomst={uitkomst.id} data-normen={uit.normen.map((norm) => norm.id).join(' ')}>
      <p class="voortgang klein zacht">
        {woorden.verslag}
        {protocol && ` · ${protocol.naam}`}
      </p>
      <Uitkomstvlak uit={uit} contacten={gegevens.contacten} />
      <Kaderwijziging store={store} gegevens={gegevens} />
      <Ontbreekt uit={uit} bronnen={gegevens.bronnen} />
      <Waarom store={store} uit={uit} redenen={redenen} gegevens={gegevens} />
      <Routekaart store={store} />
      <Tegenfeiten boom={boom} uit={uit} />
      <Tweede store={store} uit={uit} />
      <Stappen store={store} uit={uit} protocol={protocol} gegevens={gegevens} />
      <Vervolg store={store} uit={uit} gegevens={gegevens} />
      <Afwijking store={store} />
      <section class="op-papier" aria-label={woorden.opPapier}>
        <h3 class="nl-heading">{woorden.opPapier}</h3>
        <dl>
          {woorden.velden.map((veld) => (
            <div key={veld}>
              <dt>{veld}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
      <Bewaren
        inhoud={() => ({
          uit,
          gegevens,
          protocol,
          redenen,
          afwijking: store.$afwijking.get(),
          overgenomen: store.$overgenomen.get(),
          elders: store.$elders.get(),
          begonnenIn: sessie.begonnenIn,
          vandaag: platform.vandaag(),
        })}
      />
      {!gegevens.oefening && <NaarDossier store={store} protocol={protocol && slug} />}
      <p class="bron">{woorden.versie(boom.titel, uit.versie, datum(platform.vandaag()))}</p>
      <div class="knoppen niet-op-papier">
        <button type="button" class="nl-button nl-button--secondary" onClick={store.terug}>
          {woorden.terug}
        </button>
        <button type="button" class="tekstknop" onClick={store.opnieuw}>
          {woorden.opnieuw}
        </button>
      </div>
    </div>
  );
}
