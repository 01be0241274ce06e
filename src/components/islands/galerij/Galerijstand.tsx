import { useMemo } from 'preact/hooks';
import { beantwoordScherm, gelopenAfweging, losseVoorkeur } from '../../../stores/galerij.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import type { HaalLaag } from '../../../lib/platform.ts';
import { type Gegevens, omgeving } from '../afweging/soorten.ts';
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

const HALEN: Record<NonNullable<Stand['laag']>, HaalLaag> = {
  laden: () => new Promise(() => undefined),
  mislukt: () => Promise.reject(new Error('geen net')),
};

/** The wizard in one named state. */
export function Galerijstand({ stand: id, ...kaal }: Gegevens & { readonly stand: string }) {
  const stand = standen.find((een) => een.id === id);
  const gegevens: Gegevens = { ...kaal, ...stand?.gegevens, boom: { ...kaal.boom, ...(stand?.wijzigingen ? { wijzigingen: stand.wijzigingen } : {}) } };
  const [afweging, voorkeur] = useMemo(() => {
    const store = gelopenAfweging(gegevens.boom, stand?.antwoorden ?? {}, { omgeving: omgeving(gegevens), tab: stand?.tab?.(gegevens) ?? {} });
    if (stand?.daarna) DAARNA[stand.daarna](store);
    if (stand?.melding) store.$melding.set(stand.melding);
    return [store, losseVoorkeur(stand?.protocol)] as const;
  }, []);
  return <Wizard {...gegevens} {...(stand?.laag ? { haal: HALEN[stand.laag] } : {})} afweging={afweging} voorkeur={voorkeur} />;
}
