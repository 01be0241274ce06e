import { hypothesen, isGesloten } from '../../../../lib/dossier/index.ts';
import { formulier as woorden } from '../../../../messages/dossier-blad.ts';
import { soorten } from '../../../../messages/dossier.ts';
import type { Formuliersoort } from '../../../../stores/dossier/blad-velden.ts';
import { Hulpmiddelen } from './Hulpmiddelen.tsx';
import type { Deelprops } from './soorten.ts';
import { Teken } from './Teken.tsx';

const EIGEN: readonly Formuliersoort[] = ['signaal', 'gesprek', 'consult', 'besluit', 'melding', 'hulp', 'terugkoppeling'];

/** Kinds that belong to something that stands there already, when there is such a thing. */
function erbij(lijst: Deelprops['lijst']): readonly Formuliersoort[] {
  if (lijst.length === 0) return [];
  return [...(hypothesen(lijst).length > 0 ? (['vervolg'] as const) : []), 'ondertekening', isGesloten(lijst) ? 'heropening' : 'afsluiting'];
}

/** Which kind of entry, in plain words. */
export function Soortkeuze({ blad, lijst, gegevens }: Deelprops) {
  const extra = erbij(lijst);
  return (
    <section class="soortkeuze" aria-labelledby="bladkop">
      <h3 id="bladkop" class="nl-heading bladkop" tabIndex={-1} data-kop>
        {woorden.kies}
      </h3>
      <Keuzes soorten={EIGEN} kies={blad.kiesSoort} />
      {extra.length > 0 && (
        <>
          <h4 class="nl-heading subkop">{woorden.kiesBij}</h4>
          <Keuzes soorten={extra} kies={blad.kiesSoort} />
        </>
      )}
      <Hulpmiddelen gegevens={gegevens} />
    </section>
  );
}

function Keuzes({ soorten: keuzes, kies }: { readonly soorten: readonly Formuliersoort[]; readonly kies: (soort: string) => void }) {
  return (
    <ul class="soorten kaal">
      {keuzes.map((soort) => (
        <li key={soort}>
          <button
            type="button"
            aria-describedby={`soort-${soort}`}
            onClick={() => {
              kies(soort);
            }}
          >
            <Teken naam={soort} />
            <b>{soorten[soort]}</b>
          </button>
          <p id={`soort-${soort}`}>{woorden.uitleg[soort]}</p>
        </li>
      ))}
    </ul>
  );
}
