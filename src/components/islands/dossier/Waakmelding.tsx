import { useStore } from '@nanostores/preact';
import { balk } from '../../../messages/dossier-binnen.ts';
import type { Waak } from '../../../stores/dossier/waak.ts';

/** Twenty seconds before it locks. It takes no focus: whoever types goes on typing, and that keeps the vault open. */
export function Waakmelding({ waak }: { readonly waak: Waak }) {
  const over = useStore(waak.$waarschuwing);
  return (
    <div class="waakmelding niet-op-papier" data-open={over === undefined ? undefined : ''}>
      {/* Heard once, and not at each second. */}
      <p class="vh" role="alert">
        {over !== undefined && `${balk.wachtZin} ${balk.wachtHulp}`}
      </p>
      {over !== undefined && (
        <>
          <p aria-hidden="true">
            <b>{balk.wacht(Math.ceil(over / 1000))}</b> {balk.wachtHulp}
          </p>
          <button type="button" class="nl-button nl-button--primary" onClick={waak.verleng}>
            {balk.blijf}
          </button>
        </>
      )}
    </div>
  );
}
