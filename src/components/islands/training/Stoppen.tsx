import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';

interface Props {
  readonly zaal: Zaal;
  readonly bijEinde: () => void;
}

/** Ends a session, and asks before everything goes; focus begins at what changes nothing. */
export function Stoppen({ zaal, bijEinde }: Props) {
  const [vraagt, zetVraagt] = useState<boolean>();
  const knop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (vraagt !== undefined) knop.current?.focus();
  }, [vraagt]);
  if (vraagt !== true) {
    return (
      <button
        type="button"
        class="tekstknop"
        ref={knop}
        onClick={() => {
          zetVraagt(true);
        }}
      >
        {woorden.stop}
      </button>
    );
  }
  return (
    <div class="melding" role="group" aria-label={woorden.stop}>
      <p>{woorden.stopZeker}</p>
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => {
            zaal.vergeet();
            bijEinde();
          }}
        >
          {woorden.stopJa}
        </button>
        <button
          type="button"
          class="tekstknop"
          ref={knop}
          onClick={() => {
            zetVraagt(false);
          }}
        >
          {woorden.stopNee}
        </button>
      </p>
    </div>
  );
}
