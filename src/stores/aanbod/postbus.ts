import { ALLEN, type Bericht, leesBericht, lijnVan, type Wat } from '../../lib/aanbod/index.ts';
import type { Kanaal, Lijnomgeving } from '../../lib/platform.ts';

/** Where one tab says things to all others and to one, and hears what is said to all and to itself. */
export function maakPostbus({ openKanaal, maakId }: Pick<Lijnomgeving, 'openKanaal' | 'maakId'>, bij: (bericht: Bericht) => void) {
  let eigen = '';
  let lijnen: readonly [allen: Kanaal, eigen: Kanaal] | undefined;

  const hoor = (naam: string, aan: 'allen' | 'een'): Kanaal =>
    openKanaal(naam, (ruw) => {
      const bericht = leesBericht(ruw, aan);
      if (bericht) bij(bericht);
    });
  const alsBericht = (wat: Wat, inhoud: string): Bericht => ({ wat, van: eigen, inhoud });

  return {
    luister: (): void => {
      eigen ||= maakId();
      lijnen ??= [hoor(ALLEN, 'allen'), hoor(lijnVan(eigen), 'een')];
    },
    /** A page that stays in the memory of the browser may hold no line. */
    zwijg: (): void => {
      for (const lijn of lijnen ?? []) lijn.sluit();
      lijnen = undefined;
    },
    omroep: (wat: Wat, inhoud = ''): void => {
      lijnen?.[0].zeg(alsBericht(wat, inhoud));
    },
    zeg: (aan: string, wat: Wat, inhoud = ''): void => {
      const lijn = openKanaal(lijnVan(aan), () => undefined);
      lijn.zeg(alsBericht(wat, inhoud));
      lijn.sluit();
    },
  };
}
