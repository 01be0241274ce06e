import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { type Aanbod, eerderOpgenomen, protocolVan } from '../../../../lib/aanbod/index.ts';
import type { Dossier } from '../../../../lib/dossier/index.ts';
import { aanbod as woorden } from '../../../../messages/dossier-aanbod.ts';
import type { Wachtend } from '../../../../stores/dossier/aanbod.ts';
import type { Aanbodprops, Gegevens } from '../soorten.ts';
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
export function useHints({ open, aanbod: store, gegevens }: Aanbodprops, { aanbod, isOnbekendeVersie }: Wachtend, gekozen = ''): Hints {
  const { dossiers, concepten } = useStore(open.archief.$archief);
  const klaargezet = useStore(store.$klaargezet).get(aanbod.id);
  const dubbel = useMemo(() => eerderOpgenomen(dossiers, aanbod, gekozen), [dossiers, aanbod, gekozen]);
  const heeftConcept = aanbod.soort === 'signalen' && (concepten.has(gekozen) || open.archief.ongeschreven.has(gekozen));
  const teksten = [
    dubbel && (dubbel.soort === 'gelijk' ? woorden.gelijk : woorden.dezelfde(dubbel.dossier.omslag.label)),
    klaargezet && woorden.klaargezet(klokTijd(klaargezet)),
    isOnbekendeVersie && woorden.onbekendeVersie,
    anderProtocol(aanbod, dossiers.get(gekozen), gegevens),
    heeftConcept && woorden.concept,
  ].filter((tekst) => typeof tekst === 'string');
  return { teksten, knop: woorden.knop[aanbod.soort][dubbel || klaargezet !== undefined ? 'weer' : 'eerst'], heeftConcept };
}

/** Said when it was made with another protocol than the dossier follows. */
function anderProtocol(aanbod: Aanbod, dossier: Dossier | undefined, { protocollen }: Gegevens): string | undefined {
  const daar = protocolVan(aanbod);
  const hier = dossier?.omslag.protocol?.slug;
  if (!dossier || daar === undefined || daar === hier) return undefined;
  const naam = (slug: string | undefined): string => (slug === undefined ? woorden.geenProtocol : (protocollen[slug]?.naam ?? slug));
  return woorden.anderProtocol[aanbod.soort](naam(daar), naam(hier));
}
