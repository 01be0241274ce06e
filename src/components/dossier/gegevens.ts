import { boomSlugs, boomVersies, delenVan, getContacten, nieuwsteBoom, protocollen, stapNummer } from '../../inhoud.ts';
import { regelsVan } from '../../lib/dossier/index.ts';
import type { Bladgegevens, Dossierprotocollen } from '../islands/dossier/soorten.ts';

/** Everything the dossier needs of aids and numbers, and no more: it travels in the page. What it needs of protocols comes when a vault opens. */
export async function dossierGegevens(app: string): Promise<Bladgegevens> {
  const hulpmiddelen = await Promise.all(
    (await boomSlugs()).map(async (slug) => {
      const { versies } = await boomVersies(slug);
      return [slug, { titel: (await nieuwsteBoom(slug)).data.titel, versies: versies.map(({ versie }) => versie) }] as const;
    }),
  );
  const { noodnummer, veiligThuis } = await getContacten();
  const bel = [noodnummer, veiligThuis].map(({ naam, nummer, tel, kort }) => ({ naam, nummer, tel, kort }));
  return { hulpmiddelen: Object.fromEntries(hulpmiddelen), bel, app };
}

/** What the dossier knows of every protocol. */
export async function dossierProtocollen(): Promise<Dossierprotocollen> {
  const alle = await Promise.all(
    (await protocollen()).map(async ({ id, data }) => {
      const { stappen } = await delenVan(id);
      const titels = Object.fromEntries(stappen.map((stap) => [stapNummer(stap.id) ?? 0, stap.data.titel]));
      return [id, { naam: data.naam, versie: data.gecontroleerd, regels: regelsVan(data.dossier), stappen: titels }] as const;
    }),
  );
  return Object.fromEntries(alle);
}
