import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { $spelling } from '../../../stores/dossier/spelling.ts';

const TEKST = 'textarea, input:not([type]), input[type="text"]';

/** Gives the fields for text inside this part the choice of the reader; everything else that keeps text inside stays as it is. */
export function useSpelling(vak: RefObject<HTMLElement>): void {
  const isAan = useStore($spelling);
  useEffect(() => {
    const zet = (veld: Element): void => {
      if (veld instanceof HTMLElement && veld.matches(TEKST) && !veld.matches('.geheim *, .wissen *')) veld.spellcheck = isAan;
    };
    for (const veld of vak.current?.querySelectorAll(TEKST) ?? []) zet(veld);
    const bij = ({ target }: FocusEvent): void => {
      if (target instanceof Element) zet(target);
    };
    // A field that comes later is met when somebody goes into it.
    const doel = vak.current;
    doel?.addEventListener('focusin', bij);
    return () => doel?.removeEventListener('focusin', bij);
  }, [isAan]);
}
