import type { Binnenprops } from './soorten.ts';

interface Props {
  readonly scherm: Binnenprops['scherm'];
  readonly woord: string;
  readonly isUit?: boolean;
}

/** Leaves a form as it is, for the list of dossiers. */
export const Naarlijst = ({ scherm, woord, isUit = false }: Props) => (
  <button
    type="button"
    class="tekstknop"
    disabled={isUit}
    onClick={() => {
      scherm.ga({ soort: 'lijst' });
    }}
  >
    {woord}
  </button>
);
