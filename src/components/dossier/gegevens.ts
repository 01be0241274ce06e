import { delenVan, protocollen, stapNummer } from '../../inhoud.ts';
import { type Dossierregels, STANDAARDREGELS } from '../../lib/dossier/index.ts';
import type { Protocol } from '../../lib/inhoud/index.ts';
import type { Gegevens } from '../islands/dossier/soorten.ts';

/** What a protocol says about the dossier, on top of what the law says. */
const regelsVan = ({ dossier: { taken, altijd, overleg, gesprekMet, ondertekenen } }: Protocol): Dossierregels => ({
  taken: { ...STANDAARDREGELS.taken, ...taken },
  altijd,
  overleg: overleg.map(({ stap, met, sterkte }) => ({ stap, met, sterkte })),
  gesprekMet: gesprekMet ?? STANDAARDREGELS.gesprekMet,
  ondertekenen: ondertekenen !== undefined,
});

/** Everything the dossier needs of the protocols, and no more: it travels in the page. */
export async function dossierGegevens(app: string): Promise<Gegevens> {
  const alle = await Promise.all(
    (await protocollen()).map(async ({ id, data }) => {
      const { stappen } = await delenVan(id);
      const titels = Object.fromEntries(stappen.map((stap) => [stapNummer(stap.id) ?? 0, stap.data.titel]));
      return [id, { naam: data.naam, versie: data.gecontroleerd, regels: regelsVan(data), stappen: titels }] as const;
    }),
  );
  return { protocollen: Object.fromEntries(alle), app };
}
