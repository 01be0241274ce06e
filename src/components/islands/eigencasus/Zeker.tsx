import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly vraag: string;
  readonly ja: string;
  readonly nee: string;
  readonly bijJa: () => void;
  readonly bijNee: () => void;
}

/** Asks once more before something goes away; focus begins at what changes nothing. */
export function Zeker({ vraag, ja, nee, bijJa, bijNee }: Props) {
  const blijf = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    blijf.current?.focus();
  }, []);
  return (
    <div class="melding" role="group" aria-label={vraag}>
      <p>{vraag}</p>
      <p class="knoppen">
        <button type="button" class="nl-button nl-button--primary" onClick={bijJa}>
          {ja}
        </button>
        <button type="button" class="nl-button nl-button--secondary" ref={blijf} onClick={bijNee}>
          {nee}
        </button>
      </p>
    </div>
  );
}
