import { type Aanbod, type Aanbodkern, type Boomversies, schrijfAanbod } from '../../src/lib/aanbod/index.ts';
import { type InhoudVan, wegingUit } from '../../src/lib/dossier/index.ts';
import { doorloop, nieuwsteBoom } from './bomen.ts';

const boom = nieuwsteBoom('afwegingskader');

export const BEKEND: Boomversies = { afwegingskader: [boom.versie] };
export const KANARIE = 'Zebrastreep-7431';

/** A finished weighing as the aid makes it. */
export function weging(redenen: Readonly<Record<string, string>> = { acuut: `${KANARIE}: de plek is vers.` }): InhoudVan<'weging'> {
  const sessie = doorloop(boom, { medewerker: 'nee', vermoeden: 'ja', acuut: 'ja', onthulling: 'nee', structureel: 'nee' });
  const uit = wegingUit(boom, sessie, { gebeurdOp: '2026-11-23', redenen });
  if (!uit) throw new Error('not finished');
  return uit;
}

export const SIGNALEN: Extract<Aanbodkern, { soort: 'signalen' }> = {
  soort: 'signalen',
  signalen: [
    { id: 'het-kind-is-agressief', tekst: 'Het kind is agressief.' },
    { id: 'het-kind-trekt-zich-enorm-terug', tekst: 'Het kind trekt zich enorm terug.' },
  ],
};

export const wegingaanbod = (): Extract<Aanbod, { soort: 'weging' }> => ({
  soort: 'weging',
  id: 'w1',
  vandaan: '/hulpmiddelen/afwegingskader/',
  protocol: 'gpo-wn',
  weging: weging(),
});
export const signaalaanbod = (): Extract<Aanbod, { soort: 'signalen' }> => ({ ...SIGNALEN, id: 's1', vandaan: '/protocollen/bijlage-9/signalen/' });

/** What is handed over as text, with some of it changed. */
export const tekstMet = (aanbod: Aanbod, anders: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ ...(JSON.parse(schrijfAanbod(aanbod)) as object), ...anders });
