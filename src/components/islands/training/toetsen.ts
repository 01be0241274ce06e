import { useEffect, useRef } from 'preact/hooks';

/** What keys do in a session. */
export interface Toetsen {
  /** Whether keys of one letter count; who speaks or dictates can switch them off. */
  readonly letters: boolean;
  readonly verder: () => void;
  readonly terug: () => void;
  readonly letter: Readonly<Record<string, () => void>>;
}

const VERDER = ['ArrowRight', 'PageDown'];
const TERUG = ['ArrowLeft', 'PageUp'];

/** Keys for one who stands before a room. Esc is left to the quick cover; what one types or chooses is left alone. */
export function useToetsen(toetsen: Toetsen): void {
  const nu = useRef(toetsen);
  nu.current = toetsen;
  useEffect(() => {
    const bij = (toets: KeyboardEvent): void => {
      if (toets.defaultPrevented || toets.isComposing || toets.ctrlKey || toets.altKey || toets.metaKey || inVeld(toets.target) || isAfgedekt()) return;
      if (doe(toets.key, nu.current)) toets.preventDefault();
    };
    addEventListener('keydown', bij);
    return () => {
      removeEventListener('keydown', bij);
    };
  }, []);
}

function doe(toets: string, { letters, verder, terug, letter }: Toetsen): boolean {
  // A page that does not fit is read to its end first.
  if (VERDER.includes(toets) && !(toets === 'PageDown' && kanScrollen(1))) verder();
  else if (TERUG.includes(toets) && !(toets === 'PageUp' && kanScrollen(-1))) terug();
  else if (letters && letter[toets.toLowerCase()]) letter[toets.toLowerCase()]?.();
  else return false;
  return true;
}

const inVeld = (doel: EventTarget | null): boolean => doel instanceof HTMLElement && doel.closest('input, textarea, select') !== null;

const isAfgedekt = (): boolean => document.documentElement.classList.contains('afgedekt');

function kanScrollen(kant: 1 | -1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return kant > 0 ? scrollTop + clientHeight < scrollHeight - 4 : scrollTop > 4;
}
