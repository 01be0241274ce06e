import { useStore } from '@nanostores/preact';
import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { Tekstvak } from './Tekstvak.tsx';

/** Setting the advice aside, with a reason; the advice and the reason both stay in the report. */
export function Afwijking({ store }: { readonly store: Afweging }) {
  const afwijking = useStore(store.$afwijking);
  const open = afwijking !== undefined;
  const plek = useRef<HTMLElement>(null);
  const eerder = useRef(open);
  useLayoutEffect(() => {
    // The button that was pressed is gone; focus stays where the reader was.
    if (eerder.current !== open) plek.current?.focus();
    eerder.current = open;
  }, [open]);
  if (!afwijking) {
    return (
      <p class="niet-op-papier">
        <button
          ref={plek as Ref<HTMLButtonElement>}
          type="button"
          class="tekstknop"
          onClick={() => {
            store.$afwijking.set({ reden: '', met: '' });
          }}
        >
          {woorden.afwijken}
        </button>
      </p>
    );
  }
  return (
    <section class="afwijking" aria-labelledby="afwijking">
      <h3 id="afwijking" class="nl-heading" tabIndex={-1} ref={plek as Ref<HTMLHeadingElement>}>
        {woorden.afwijkenKop}
      </h3>
      <p class="niet-op-papier">{woorden.afwijkenUitleg}</p>
      <Tekstvak
        id="afwijking-reden"
        label={woorden.afwijkenReden}
        waarde={afwijking.reden}
        bijWijzig={(reden) => {
          store.$afwijking.set({ ...afwijking, reden });
        }}
      />
      <Tekstvak
        id="afwijking-met"
        label={woorden.afwijkenMet}
        waarde={afwijking.met}
        bijWijzig={(met) => {
          store.$afwijking.set({ ...afwijking, met });
        }}
      />
      <p class="niet-op-papier">
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            store.$afwijking.set(undefined);
          }}
        >
          {woorden.afwijkenWeg}
        </button>
      </p>
    </section>
  );
}
