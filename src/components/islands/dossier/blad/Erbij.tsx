import { useStore } from '@nanostores/preact';
import { woorden } from '../../../../messages/dossier-blad.ts';
import { isFormuliersoort } from '../../../../stores/dossier/blad-velden.ts';
import { useKopfocus } from '../kopfocus.ts';
import { conceptnaam, Weggooien } from './Concept.tsx';
import { Formulier } from './Formulier.tsx';
import { Soortkeuze } from './Soortkeuze.tsx';
import type { Deelprops } from './soorten.ts';

/** A new entry: which kind, then its form. What was open before comes first. */
export function Erbij(props: Deelprops) {
  const { blad } = props;
  const velden = useStore(blad.concept.$velden);
  const wacht = useStore(blad.$wacht);
  const isFormulier = velden !== undefined && (velden['soort'] === 'correctie' || isFormuliersoort(velden['soort']));
  useKopfocus('.dossierblad', wacht ?? (isFormulier && velden['soort']));
  if (wacht !== undefined && velden !== undefined)
    return (
      <section class="bladformulier" aria-labelledby="bladkop">
        <h3 id="bladkop" class="nl-heading bladkop" tabIndex={-1} data-kop>
          {woorden.bezigMet(conceptnaam(velden))}
        </h3>
        <p>{woorden.bezigUitleg}</p>
        <p class="knoppen">
          <button type="button" class="nl-button nl-button--primary" onClick={blad.verder}>
            {woorden.verderSchrijven}
          </button>
          <Weggooien gooiWeg={blad.gooiWeg} />
        </p>
      </section>
    );
  return isFormulier ? <Formulier key={String(velden['soort'])} {...props} velden={velden} /> : <Soortkeuze {...props} />;
}
