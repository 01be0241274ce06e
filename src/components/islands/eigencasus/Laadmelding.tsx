import { woorden } from '../../../messages/eigen-casussen.ts';

/** Says that something is on its way, or did not come and can be asked again. */
export function Laadmelding({ mislukt, opnieuw }: { readonly mislukt: boolean; readonly opnieuw: () => void }) {
  return (
    <>
      <p role="status">{mislukt ? woorden.mislukt : woorden.laden}</p>
      {mislukt && (
        <button type="button" class="nl-button nl-button--secondary" onClick={opnieuw}>
          {woorden.probeer}
        </button>
      )}
    </>
  );
}
