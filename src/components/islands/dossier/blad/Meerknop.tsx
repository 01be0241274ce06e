import { stand as woorden } from '../../../../messages/dossier-blad.ts';

/** Shows the rest of a list that is longer than what is drawn at once. */
export const Meerknop = ({ over, toonAlles }: { readonly over: number; readonly toonAlles: () => void }) =>
  over > 0 ? (
    <button type="button" class="nl-button nl-button--secondary" onClick={toonAlles}>
      {woorden.meer(over)}
    </button>
  ) : null;
