import { useStore } from '@nanostores/preact';
import { adres } from '../../../adres.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import type { Protocollaag } from '../../../stores/protocollaag.ts';
import type { Voorkeur } from '../../../stores/voorkeur.ts';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly voorkeur: Voorkeur;
  readonly laag: Protocollaag;
  readonly gegevens: Pick<Gegevens, 'protocollen' | 'kiesElders'>;
}

/** Which protocol's roles and words stand beside the framework; the weighing itself is the same for all. */
export function Protocolbalk({ voorkeur, laag, gegevens: { protocollen, kiesElders } }: Props) {
  const stand = useStore(laag.$stand);
  const gekozen = useStore(voorkeur.$protocol);
  if (kiesElders) return <Elders voorkeur={voorkeur} naam={protocollen[gekozen ?? '']?.naam} gekozen={gekozen !== undefined} />;
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

interface Eldersprops {
  readonly voorkeur: Voorkeur;
  readonly naam: string | undefined;
  readonly gekozen: boolean;
}

/** With many schools one is chosen where they can be searched; the device remembers it, and so the aids know it. */
function Elders({ voorkeur, naam, gekozen }: Eldersprops) {
  return (
    <p class="protocolbalk klein niet-op-papier">
      {woorden.protocol}: {naam ?? woorden.geenProtocol}.{' '}
      <a class="nl-link" href={adres('/protocollen/')}>
        {gekozen ? woorden.anderProtocol : woorden.kiesProtocol}
      </a>{' '}
      {gekozen && (
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            voorkeur.kies(undefined);
          }}
        >
          {woorden.zonderProtocol}
        </button>
      )}
    </p>
  );
}
