import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { soorten } from '../../../../messages/dossier.ts';
import { woorden } from '../../../../messages/dossier-blad.ts';
import type { Velden } from '../../../../stores/dossier/blad-velden.ts';
import { isFormulier } from '../../../../stores/dossier/blad-invoer.ts';
import { naarKop } from '../kopfocus.ts';
import type { Deelprops } from './soorten.ts';

export const conceptnaam = (velden: Velden): string => (isFormulier(velden) ? soorten[velden.soort] : woorden.zonderSoort);

/** What was begun and not recorded: go on, or throw it away after one more question. */
export function Concept({ blad }: Pick<Deelprops, 'blad'>) {
  const velden = useStore(blad.concept.$velden);
  if (velden === undefined || !blad.isBezig()) return null;
  return (
    <section class="melding conceptmelding niet-op-papier" aria-label={woorden.bezigMet(conceptnaam(velden))}>
      <p>
        <b>{woorden.bezigMet(conceptnaam(velden))}</b> {woorden.bezigUitleg}
      </p>
      <p class="knoppen">
        <button type="button" class="nl-button nl-button--secondary" onClick={blad.verder}>
          {woorden.verderSchrijven}
        </button>
        <Weggooien
          gooiWeg={() => {
            blad.gooiWeg();
            naarKop('.dossierblad');
          }}
        />
      </p>
    </section>
  );
}

/** Asks in place, and only then throws away. */
export function Weggooien({ gooiWeg, tekst = woorden.gooiWeg }: { readonly gooiWeg: () => void; readonly tekst?: string }) {
  const [vraagt, zetVraagt] = useState(false);
  const naarKnop = (knop: HTMLElement | null): void => knop?.focus();
  if (!vraagt)
    return (
      <button
        type="button"
        class="tekstknop"
        onClick={() => {
          zetVraagt(true);
        }}
      >
        {tekst}
      </button>
    );
  return (
    <span class="zeker" role="group" aria-label={woorden.gooiWegVraag}>
      <span>{woorden.gooiWegVraag}</span>
      <button type="button" class="nl-button nl-button--secondary" onClick={gooiWeg}>
        {woorden.gooiWegJa}
      </button>
      <button
        ref={naarKnop}
        type="button"
        class="tekstknop"
        onClick={() => {
          zetVraagt(false);
        }}
      >
        {woorden.gooiWegNee}
      </button>
    </span>
  );
}
