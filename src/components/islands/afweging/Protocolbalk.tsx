import { useStore } from '@nanostores/preact';
import { woorden } from '../../../messages/afweging.ts';
import type { Voorkeur } from '../../../stores/voorkeur.ts';
import type { Gegevens } from './soorten.ts';

/** Which protocol's roles and words stand beside the framework; the weighing itself is the same for all. */
export function Protocolbalk({ voorkeur, protocollen }: { readonly voorkeur: Voorkeur; readonly protocollen: Gegevens['protocollen'] }) {
  const gekozen = useStore(voorkeur.$protocol);
  return (
    <p class="protocolbalk klein niet-op-papier">
      <label for="protocol">{woorden.protocol}</label>{' '}
      <select
        id="protocol"
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
      </select>
    </p>
  );
}
