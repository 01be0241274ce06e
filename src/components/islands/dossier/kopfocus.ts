import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Schermstore } from '../../../stores/dossier/scherm.ts';

/** Takes the reader to the heading of the view inside this part: to the top, or to a heading that is further down. */
export function naarKop(binnen: string): void {
  const kop = document.querySelector<HTMLElement>(`${binnen} [data-kop]`);
  kop?.focus({ preventScroll: true });
  scrollTo(0, 0);
  if (kop && kop.getBoundingClientRect().bottom > innerHeight) kop.scrollIntoView({ block: 'center' });
}

// Focus moves before anything is drawn: a later effect takes it from who is at work already.

/** Takes the reader to the heading when something else is shown; not at first, which is a view of its own. */
export function useKopfocus(binnen: string, wat: unknown): void {
  const was = useRef(wat);
  useLayoutEffect(() => {
    if (was.current !== wat) naarKop(binnen);
    was.current = wat;
  }, [wat]);
}

/** Each view of an open vault starts at its heading, also the first: the form that opened the vault is gone. */
export function useSchermfocus({ $beurt }: Schermstore): void {
  const beurt = useStore($beurt);
  useLayoutEffect(() => {
    naarKop('.binnen');
  }, [beurt]);
}
