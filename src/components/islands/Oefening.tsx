import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { oefenPlatform } from '../../lib/platform-oefenen.ts';
import type { Uitgewerkt } from '../../lib/beslisboom/index.ts';
import { woorden } from '../../messages/oefenen.ts';
import { type Afweging, maakAfweging } from '../../stores/afweging.ts';
import { platform } from '../../stores/start.ts';
import type { Gegevens, Oefening as Casus } from './afweging/soorten.ts';
import { Wizard } from './Wizard.tsx';

interface Props extends Gegevens {
  readonly oefening: Casus;
  /** The answers of the framework, in the order of the tree. */
  readonly uitwerking: readonly Uitgewerkt[];
}

/** In the address of a practice case, to show it worked out. Only a fictional case has anything in its address. */
const UITWERKING = '#uitwerking';

/** The wizard over a fictional case: weigh it yourself, or look how the framework weighs it. */
export function Oefening({ uitwerking, ...gegevens }: Props) {
  const store = useMemo(() => maakAfweging(gegevens.boom, oefenPlatform(platform, gegevens.oefening.casus)), []);
  const vulIn = (): void => {
    toonUitwerking(store, uitwerking);
  };
  useEffect(() => {
    const volgAdres = (): void => {
      if (location.hash === UITWERKING) vulIn();
    };
    volgAdres();
    addEventListener('hashchange', volgAdres);
    return () => {
      removeEventListener('hashchange', volgAdres);
    };
  }, []);
  return (
    <div class="oefening">
      <Balk store={store} vulIn={vulIn} uitwerking={uitwerking} />
      <Wizard {...gegevens} afweging={store} />
    </div>
  );
}

/** Shows the report of the framework. It is not kept: a reload brings back what the reader had chosen. */
function toonUitwerking(store: Afweging, uitwerking: Props['uitwerking']): void {
  const per = (wat: 'antwoord' | 'waarom') => Object.fromEntries(uitwerking.map((een) => [een.vraag, een[wat]]));
  store.$overgenomen.set(undefined);
  store.$redenen.set(per('waarom'));
  store.$sessie.set({ ...store.$sessie.get(), antwoorden: per('antwoord'), eerder: {}, samen: false });
  store.naarVerslag();
}

interface Balkprops {
  readonly store: Afweging;
  readonly vulIn: () => void;
  readonly uitwerking: Props['uitwerking'];
}

/** Says on every screen, and on paper, that this is practice. */
function Balk({ store, vulIn, uitwerking }: Balkprops) {
  const { antwoorden } = useStore(store.$sessie);
  const redenen = useStore(store.$redenen);
  const isUitwerking = uitwerking.every(({ vraag, antwoord, waarom }) => antwoorden[vraag] === antwoord && redenen[vraag] === waarom);
  return (
    <div class="oefenbalk">
      <p>
        <b>{woorden.merk}.</b> {isUitwerking ? woorden.ingevuld : woorden.verzonnen}
      </p>
      <p class="niet-op-papier">
        <a class="nl-link" href="#situatie">
          {woorden.naarSituatie}
        </a>
        {!isUitwerking && (
          <button type="button" class="tekstknop" onClick={vulIn}>
            {woorden.vulIn}
          </button>
        )}
      </p>
    </div>
  );
}
