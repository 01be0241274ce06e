import { useLayoutEffect, useRef } from 'preact/hooks';
import { woorden } from '../../../messages/quiz.ts';
import type { Hinder } from '../../../stores/quiz.ts';

interface Props {
  readonly hinder: Hinder;
  /** The field where it can be mended. */
  readonly veld: string;
}

/** What hinders the reader, with a link to the field; takes focus when it appears. */
export function Foutvak({ hinder, veld }: Props) {
  const vak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const kaal = document.title;
    document.title = woorden.foutVoorTitel + kaal;
    vak.current?.focus();
    return () => {
      document.title = kaal;
    };
  }, [hinder]);
  return (
    <div ref={vak} class="foutenlijst" role="alert" tabIndex={-1}>
      <h2 class="nl-heading">{woorden.fouttitel}</h2>
      <ul>
        <li>
          <a
            href={`#${veld}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(veld)?.focus();
            }}
          >
            {woorden.hinder[hinder]}
          </a>
        </li>
      </ul>
    </div>
  );
}
