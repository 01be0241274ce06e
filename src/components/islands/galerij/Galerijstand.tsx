import { useMemo } from 'preact/hooks';
import { beantwoordScherm, gelopenAfweging, losseVoorkeur } from '../../../stores/galerij.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import type { Gegevens } from '../afweging/soorten.ts';
import { Wizard } from '../Wizard.tsx';
import { type Stand, standen } from './standen.ts';

const DAARNA: Record<NonNullable<Stand['daarna']>, (store: Afweging) => void> = {
  fout: (store) => {
    store.kies('acuut', 'nee');
    store.verder();
  },
  'wijzig-vermoeden': (store) => {
    store.wijzig('vermoeden');
    beantwoordScherm(store, ['vermoeden'], { vermoeden: 'twijfel' });
  },
  'wijzig-naar-nee': (store) => {
    store.wijzig('meewerken');
    beantwoordScherm(store, ['meewerken'], { meewerken: 'nee' });
  },
  samen: (store) => {
    store.samenVerder();
  },
  afwijken: (store) => {
    store.$afwijking.set({ reden: 'Wij bellen eerst voor advies.', met: 'de aandachtsfunctionaris' });
  },
  redenen: (store) => {
    store.zetReden('acuut', 'Verse brandwond. Het verhaal verandert.\nVader is onder invloed.');
  },
};

/** The wizard in one named state. */
export function Galerijstand({ stand: id, ...gegevens }: Gegevens & { readonly stand: string }) {
  const stand = standen.find((een) => een.id === id);
  const [afweging, voorkeur] = useMemo(() => {
    const store = gelopenAfweging(gegevens.boom, stand?.antwoorden ?? {});
    if (stand?.daarna) DAARNA[stand.daarna](store);
    if (stand?.melding) store.$melding.set(stand.melding);
    return [store, losseVoorkeur(stand?.protocol)] as const;
  }, []);
  return <Wizard {...gegevens} afweging={afweging} voorkeur={voorkeur} />;
}
