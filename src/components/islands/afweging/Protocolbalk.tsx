import { useStore } from '@nanostores/preact';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import type { Protocollaag } from '../../../stores/protocollaag.ts';
import type { Voorkeur } from '../../../stores/voorkeur.ts';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly voorkeur: Voorkeur;
  readonly laag: Protocollaag;
  readonly protocollen: Gegevens['protocollen'];
}

/** Which protocol's roles and words stand beside the framework; the weighing itself is the same for all. */
export function Protocolbalk({ voorkeur, laag, protocollen }: Props) {
  const stand = useStore(laag.$stand);
  const gekozen = useStore(voorkeur.$protocol);
  return (
    <p class="protocolbalk klein niet-op-papier">
      <label for="protocol">{woorden.protocol}</label>{' '}
      <select
        id="protocol"
        class="veld"
        value={gekozen ?? ''}
        onChange={(event) => {
          voorkeur.kies(event.currentTarget.value || undefined);
        }}
      >
        <option value="">{woorden.geenProtocol}</option>
        {Object.entries(protocollen).map(([slug, { naam }]) => (
          <option key={slug} value={slug}>
            {naam}
          </option>
        ))}
      </select>{' '}
      {stand.soort === 'laden' && <span class="zacht">{woorden.laagLaden(protocollen[stand.protocol]?.naam ?? '')}</span>}
    </p>
  );
}
