import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { loop } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import type { Kaart } from './Kaart.tsx';
import { adres } from '../../../adres.ts';

type Tekening = ComponentType<Parameters<typeof Kaart>[0]>;

/** The map with the path that was walked; the drawing itself is fetched when somebody opens it. */
export function Routekaart({ store: { boom, $sessie } }: { readonly store: Afweging }) {
  const [tekening, zetTekening] = useState<{ readonly Kaart: Tekening }>();
  const { antwoorden, samen } = $sessie.get();
  const gelopen = new Set(
    loop(boom, antwoorden, samen).bezocht.flatMap(({ scherm, regel }) => [scherm.id, `${scherm.id}[${String(scherm.verder.indexOf(regel))}]`]),
  );
  return (
    <details
      class="routekaart niet-op-papier"
      onToggle={(event) => {
        if (event.currentTarget.open && !tekening) void import('./Kaart.tsx').then(zetTekening);
      }}
    >
      <summary>{woorden.bekijkRoute}</summary>
      <p class="klein">
        {woorden.kaartGelopen}{' '}
        <a class="nl-link" href={adres(`/hulpmiddelen/${boom.id}/routes/`)}>
          {woorden.alleRoutes}
        </a>
      </p>
      {tekening && <tekening.Kaart boom={boom} gelopen={gelopen} />}
    </details>
  );
}
