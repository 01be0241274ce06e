import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { type Aanbodkern, teLang } from '../../../lib/aanbod/index.ts';
import { wegingUit } from '../../../lib/dossier/index.ts';
import { woorden } from '../../../messages/aanbod-weging.ts';
import type { Aanbiedstand } from '../../../stores/aanbod/aanbieder.ts';
import { type Aanbiedstore, maakAanbiedstore } from '../../../stores/aanbod/aanbiedstore.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { aanbiedomgeving, kanPraten } from '../../../stores/start-aanbod.ts';
import { platform } from '../../../stores/start.ts';
import { klokTijd } from '../dossier/tijd.ts';
import { woordenVan } from './woorden-van.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly store: Afweging;
  /** Slug of the protocol whose words stand beside the weighing. */
  readonly protocol: string | undefined;
}

/** What this page handed over stays known when the reader goes back to a question and comes again. */
const aanbieders = new WeakMap<Afweging, Aanbiedstore>();

function aanbiederVan(store: Afweging): Aanbiedstore {
  const bestaand = aanbieders.get(store);
  if (bestaand) return bestaand;
  const nieuw = maakAanbiedstore(aanbiedomgeving);
  aanbieders.set(store, nieuw);
  nieuw.begin();
  // Another weighing, perhaps about another child: what still waits of this one in a dossier is not replaced by it.
  const stopVolgen = store.$sessie.listen(({ antwoorden, eerder }) => {
    if (Object.keys({ ...antwoorden, ...eerder }).length > 0) return;
    nieuw.stop();
    aanbieders.delete(store);
    stopVolgen();
  });
  return nieuw;
}

/** Brings a finished weighing to a dossier in another tab. Not for practice, and not where tabs cannot speak with each other. */
export const NaarDossier = (props: Props) => (kanPraten() ? <Naar {...props} /> : null);

function Naar({ store, protocol }: Props) {
  const aanbieder = useMemo(() => aanbiederVan(store), [store]);
  const stand = useStore(aanbieder.$stand);
  const kern = useKern(store, protocol);
  if (!kern) return null;
  const lang = teLang(kern.weging).map((id) => (id === 'afwijking' ? woorden.afwijking : woordenVan(store.boom, id, '').kort));
  const isGewijzigd = stand.soort !== 'rust' && !aanbieder.isZelfde(kern);
  return (
    <section class="bewaren niet-op-papier" aria-labelledby="naar-dossier" data-aanbod={stand.soort}>
      <h3 id="naar-dossier" class="nl-heading">
        {woorden.kop}
      </h3>
      <p>{woorden.uitleg}</p>
      {lang.length > 0 ? (
        <p class="melding">{woorden.teLang(lang.join(', '))}</p>
      ) : (
        <div class="knoppen">
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => {
              aanbieder.bied(kern);
            }}
          >
            {woorden.knop}
          </button>
        </div>
      )}
      <div role="status" class={stand.soort === 'rust' ? undefined : `melding${stand.soort === 'opgenomen' && !isGewijzigd ? ' gelukt' : ''}`}>
        {stand.soort !== 'rust' && <p>{inWoorden(stand)}</p>}
        {isGewijzigd && <p>{woorden.gewijzigd}</p>}
      </div>
      {stand.soort === 'opent' && (
        <p>
          <a class="nl-link" href={adres('/dossier/')} target="_blank" rel="noopener">
            {woorden.zelf}
          </a>
        </p>
      )}
    </section>
  );
}

/** The finished weighing as it is now, with every motivation; undefined while a question is open. */
function useKern(store: Afweging, protocol: string | undefined): Extract<Aanbodkern, { soort: 'weging' }> | undefined {
  const sessie = useStore(store.$sessie);
  const redenen = useStore(store.$redenen);
  const afwijking = useStore(store.$afwijking);
  const weging = wegingUit(store.boom, sessie, {
    gebeurdOp: platform.vandaag(),
    redenen,
    ...(afwijking ? { afwijking: { reden: afwijking.reden, besprokenMet: afwijking.met } } : {}),
  });
  return weging && { soort: 'weging', weging, ...(protocol === undefined ? {} : { protocol }) };
}

const reden = (welke: string): string => (woorden.geweigerd as Readonly<Record<string, string>>)[welke] ?? woorden.geweigerd.beschadigd;

function inWoorden(stand: Exclude<Aanbiedstand, { soort: 'rust' }>): string {
  if (stand.soort === 'geweigerd') return reden(stand.reden);
  return stand.soort === 'opgenomen' || stand.soort === 'klaargezet' ? woorden.opgenomen(klokTijd(stand.op)) : woorden.stand[stand.soort];
}
