import { boomSlugs, boomVersies, delenVan, getContacten, nieuwsteBoom, protocollen, stapNummer } from '../../inhoud.ts';
import { regelsVan } from '../../lib/dossier/index.ts';
import type { Gegevens } from '../islands/dossier/soorten.ts';

/** Everything the dossier needs of protocols and aids, and no more: it travels in the page. */
export async function dossierGegevens(app: string): Promise<Gegevens> {
  const alle = await Promise.all(
    (await protocollen()).map(async ({ id, data }) => {
      const { stappen } = await delenVan(id);
      const titels = Object.fromEntries(stappen.map((stap) => [stapNummer(stap.id) ?? 0, stap.data.titel]));
      return [id, { naam: data.naam, versie: data.gecontroleerd, regels: regelsVan(data.dossier), stappen: titels }] as const;
    }),
  );
  const hulpmiddelen = await Promise.all(
    (await boomSlugs()).map(async (slug) => {
      const { versies } = await boomVersies(slug);
      return [slug, { titel: (await nieuwsteBoom(slug)).data.titel, versies: versies.map(({ versie }) => versie) }] as const;
    }),
  );
  const { noodnummer, veiligThuis } = await getContacten();
  const bel = [noodnummer, veiligThuis].map(({ naam, nummer, tel, kort }) => ({ naam, nummer, tel, kort }));
  return { protocollen: Object.fromEntries(alle), hulpmiddelen: Object.fromEntries(hulpmiddelen), bel, app };
}
