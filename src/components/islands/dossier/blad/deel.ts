import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Lines that are drawn at once. */
const EERST = 8;

/** The first lines of a list, and the rest when it is asked for; the button goes then, and reading goes on where the list went on. */
export function useDeel<Regel, Lijst extends HTMLElement>(regels: readonly Regel[]) {
  const [alles, zetAlles] = useState(false);
  const lijst = useRef<Lijst>(null);
  useLayoutEffect(() => {
    if (alles) (lijst.current?.children[EERST] as HTMLElement | undefined)?.focus();
  }, [alles]);
  const getoond = alles ? regels : regels.slice(0, EERST);
  return {
    lijst,
    getoond,
    over: regels.length - getoond.length,
    toonAlles: (): void => {
      zetAlles(true);
    },
  };
}
