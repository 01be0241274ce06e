import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { eerderOpgenomen, protocolVan } from '../../../../lib/aanbod/index.ts';
import { aanbod as woorden } from '../../../../messages/dossier-aanbod.ts';
import type { Wachtend } from '../../../../stores/dossier/aanbod.ts';
import type { Aanbodprops } from '../soorten.ts';
import { klokTijd } from '../tijd.ts';

interface Hints {
  /** What deserves a second look; nothing of it stops anybody. */
  readonly teksten: readonly string[];
  /** Words of the button that records. */
  readonly knop: string;
  /** The chosen dossier has a draft, which signals would push aside. */
  readonly heeftConcept: boolean;
}

/** What the reader should know before this goes into the chosen dossier. */
export function useHints({ open, aanbod: store, gegevens }: Aanbodprops, { aanbod, isOnbekendeVersie }: Wachtend, gekozen: string | undefined): Hints {
  const { dossiers, concepten } = useStore(open.archief.$archief);
  const klaargezet = useStore(store.$klaargezet).get(aanbod.id);
  const dubbel = useMemo(() => eerderOpgenomen(dossiers, aanbod, gekozen), [dossiers, aanbod, gekozen]);
  const heeftConcept = aanbod.soort === 'signalen' && gekozen !== undefined && (concepten.has(gekozen) || open.archief.ongeschreven.has(gekozen));
  const isDubbel = dubbel !== undefined || klaargezet !== undefined;

  const naam = (slug: string | undefined): string => (slug === undefined ? woorden.geenProtocol : (gegevens.protocollen[slug]?.naam ?? slug));
  const daar = protocolVan(aanbod);
  const hier = dossiers.get(gekozen ?? '')?.omslag.protocol?.slug;
  const isAnders = gekozen !== undefined && daar !== undefined && daar !== hier;

  return {
    teksten: [
      ...(dubbel ? [dubbel.soort === 'gelijk' ? woorden.gelijk : woorden.dezelfde(dubbel.dossier.omslag.label)] : []),
      ...(klaargezet === undefined ? [] : [woorden.klaargezet(klokTijd(klaargezet))]),
      ...(isOnbekendeVersie ? [woorden.onbekendeVersie] : []),
      ...(isAnders ? [woorden.anderProtocol[aanbod.soort](naam(daar), naam(hier))] : []),
      ...(heeftConcept ? [woorden.concept] : []),
    ],
    knop: aanbod.soort === 'weging' ? (isDubbel ? woorden.toch : woorden.neemOp) : isDubbel ? woorden.tochAantekening : woorden.maakAantekening,
    heeftConcept,
  };
}
