import { woorden } from '../../../messages/eigen-casussen.ts';
import type { EigenCasussen } from '../../../stores/eigencasus/lijst.ts';
import { Bladscherm } from './Bladscherm.tsx';
import { Schrijfscherm } from './Schrijfscherm.tsx';
import { Weegscherm } from './Weegscherm.tsx';
import type { Beeld, Gegevens, Werkbeeld } from './soorten.ts';

interface Props {
  readonly store: EigenCasussen;
  readonly gegevens: Gegevens;
  readonly beeld: Werkbeeld;
  readonly toon: (beeld: Beeld) => void;
  /** Whether something was typed that would be lost. */
  readonly bijTypen: (los: boolean) => void;
}

/** One case: write it, weigh it, or see a sheet of it. */
export function Werkscherm({ store, gegevens, beeld, toon, bijTypen }: Props) {
  const naarLijst = (melding?: string): void => {
    toon(melding === undefined ? { soort: 'lijst' } : { soort: 'lijst', melding });
  };
  if (beeld.soort === 'schrijf') {
    return <Schrijfscherm store={store} gegevens={gegevens} {...(beeld.casus ? { casus: beeld.casus } : {})} naarLijst={naarLijst} bijTypen={bijTypen} />;
  }
  return (
    <div class="eigencasus" data-werk>
      <p class="kruimel klein niet-op-papier">
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            naarLijst();
          }}
        >
          {woorden.terug}
        </button>
      </p>
      {beeld.soort === 'weeg' ? (
        <Weegscherm casus={beeld.casus} gegevens={gegevens} />
      ) : (
        <Bladscherm casus={beeld.casus} gegevens={gegevens} metAntwoorden={beeld.soort === 'blad-begeleider'} />
      )}
    </div>
  );
}
