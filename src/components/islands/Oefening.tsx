import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { oefenPlatform } from '../../lib/platform-oefenen.ts';
import { type Uitgewerkt, loop } from '../../lib/beslisboom/index.ts';
import { woorden } from '../../messages/oefenen.ts';
import { type Afweging, maakAfweging } from '../../stores/afweging.ts';
import { platform } from '../../stores/start.ts';
import { maakVoorkeur } from '../../stores/voorkeur.ts';
import type { Gegevens, Oefening as Casus } from './afweging/soorten.ts';
import type { Naast } from './oefenen/Naast.tsx';
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
  const voorkeur = useMemo(() => maakVoorkeur(platform), []);
  const isEigen = useIsEigen(store, uitwerking);
  const [deel, zetDeel] = useState<{ readonly is: typeof Naast }>();
  const vulIn = (): void => {
    toonUitwerking(store, uitwerking);
  };
  useEffect(() => {
    const volgAdres = (): void => {
      if (location.hash === UITWERKING) vulIn();
    };
    volgAdres();
    // Comes while the reader answers, as the report does. Without it the worked example is still there.
    import('./oefenen/Naast.tsx').then(
      ({ Naast: is }) => {
        zetDeel({ is });
      },
      () => undefined,
    );
    addEventListener('hashchange', volgAdres);
    return () => {
      removeEventListener('hashchange', volgAdres);
    };
  }, []);
  return (
    <div class="oefening">
      <Balk store={store} vulIn={vulIn} uitwerking={uitwerking} metNaast={deel !== undefined} />
      <Wizard {...gegevens} afweging={store} voorkeur={voorkeur} />
      {deel && isEigen && <deel.is store={store} voorkeur={voorkeur} gegevens={gegevens} uitwerking={uitwerking} />}
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
  /** Whether the comparison stands below the report. */
  readonly metNaast: boolean;
}

/** Whether the report on screen is that of the reader, and not the worked example. */
function useIsEigen(store: Afweging, uitwerking: Props['uitwerking']): boolean {
  const beeld = useStore(store.$beeld);
  return !useIsUitwerking(store, uitwerking) && beeld.soort === 'verslag';
}

function useIsUitwerking(store: Afweging, uitwerking: Props['uitwerking']): boolean {
  const { antwoorden } = useStore(store.$sessie);
  const redenen = useStore(store.$redenen);
  return uitwerking.every(({ vraag, antwoord, waarom }) => antwoorden[vraag] === antwoord && redenen[vraag] === waarom);
}

/** Says on every screen, and on paper, that this is practice. */
function Balk({ store, vulIn, uitwerking, metNaast }: Balkprops) {
  const { antwoorden } = useStore(store.$sessie);
  const isUitwerking = useIsUitwerking(store, uitwerking);
  const isEigen = useIsEigen(store, uitwerking);
  const uit = (alle: Readonly<Record<string, string>>) => loop(store.boom, alle).uitkomst;
  const zelfde = uit(antwoorden) === uit(Object.fromEntries(uitwerking.map(({ vraag, antwoord }) => [vraag, antwoord])));
  return (
    <div class="oefenbalk">
      <p>
        <b>{woorden.merk}.</b> {isUitwerking ? woorden.ingevuld : woorden.verzonnen}
        {isEigen && ` ${zelfde ? woorden.zelfde : woorden.ander}`}
      </p>
      <p class="niet-op-papier">
        <a class="nl-link" href="#situatie">
          {woorden.naarSituatie}
        </a>
        {isEigen && metNaast && (
          <a class="nl-link" href="#naast">
            {woorden.vergelijk}
          </a>
        )}
        {!isUitwerking && (
          <button type="button" class="tekstknop" onClick={vulIn}>
            {woorden.vulIn}
          </button>
        )}
      </p>
    </div>
  );
}
