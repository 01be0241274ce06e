import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps focus in a list of parts: what was added begins at its first field, and after a removal one can add again. */
export function useLijstfocus<Vak extends HTMLElement>(aantal: number): RefObject<Vak> {
  const vak = useRef<Vak>(null);
  const vorige = useRef(aantal);
  useLayoutEffect(() => {
    if (aantal > vorige.current) vak.current?.querySelector<HTMLElement>('fieldset:last-of-type :is(select, input, textarea)')?.focus();
    if (aantal < vorige.current) (vak.current?.querySelector<HTMLElement>('[data-erbij]') ?? vak.current?.querySelector<HTMLElement>('h3'))?.focus();
    vorige.current = aantal;
  }, [aantal]);
  return vak;
}
