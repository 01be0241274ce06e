import { boomVersies, bron, contactenVan, keuzelijst, nieuwsteBomen, nieuwsteBoom } from '../../inhoud.ts';
import { veranderdSinds } from '../../lib/beslisboom/index.ts';
import { type Beslisboom, type Bron, type Contact, getoondeBoom } from '../../lib/inhoud/index.ts';
import type { Bronregel, Gegevens, Getoond, Nummer } from '../islands/afweging/soorten.ts';

const bronregel = ({ titel, uitgever }: Bron): Bronregel => ({ titel, uitgever });
const nummer = ({ naam, nummer: cijfers, tel, kort }: Contact): Nummer => ({ naam, nummer: cijfers, tel, kort });

/** The report names why and from where the rule that decided, and each answer; the rest stands in the published tree, not in the page. */
const watDeBladzijdeToont = (boom: Beslisboom): Beslisboom => ({
  ...boom,
  schermen: boom.schermen.map((scherm) => ({
    ...scherm,
    verder: scherm.verder.map((regel) => (regel.uitkomst === undefined ? { ...regel, omdat: '', bronnen: [] } : regel)),
  })),
  normen: boom.normen.map((norm) => ({ ...norm, bronnen: [] })),
  uitkomsten: boom.uitkomsten.map((uitkomst) => ({ ...uitkomst, bronnen: [] })),
});

/** The outcomes of the aid that the report of this one shows: a few words each, not the tree. */
async function getoondVan(boom: Beslisboom): Promise<Getoond | undefined> {
  const hulpmiddel = getoondeBoom(boom);
  if (hulpmiddel === undefined) return undefined;
  const { data } = await nieuwsteBoom(hulpmiddel);
  const uitkomsten = data.uitkomsten.map(({ id, niveau, titel, zin }) => [id, { niveau, titel, zin }] as const);
  return { hulpmiddel, versie: data.versie, uitkomsten: Object.fromEntries(uitkomsten) };
}

/** Everything a wizard needs, and no more: it travels in the page. */
export async function wizardGegevens(slug: string): Promise<Gegevens> {
  const { versies, volgende } = await boomVersies(slug);
  const boom = watDeBladzijdeToont((await nieuwsteBoom(slug)).data);
  const genoemd = new Set([...boom.vragen, ...boom.aandachtspunten, ...boom.schermen.flatMap((scherm) => scherm.verder)].flatMap((deel) => deel.bronnen));
  const bronnen = await Promise.all([...genoemd].map(async (id) => [id, bronregel((await bron(id)).data)] as const));
  const contacten = Object.entries(await contactenVan(boom)).map(([id, contact]) => [id, nummer(contact)] as const);
  const bomen = await nieuwsteBomen();
  const hulpmiddelen = Object.fromEntries(bomen.map(({ id, titel }) => [id, titel]));
  const getoond = await getoondVan(boom);
  const lijst = await keuzelijst();
  const keuzes = (lijst ?? []).map(({ id, data }) => [id, { naam: data.naam }] as const);
  return {
    boom,
    bronnen: Object.fromEntries(bronnen),
    contacten: Object.fromEntries(contacten),
    hulpmiddelen,
    protocollen: Object.fromEntries(keuzes),
    ...(lijst ? {} : { kiesElders: true }),
    oudere: veranderdSinds(versies),
    ...(volgende === undefined ? {} : { volgende }),
    ...(getoond ? { getoond } : {}),
    wordtGetoond: bomen.some((andere) => getoondeBoom(andere) === slug),
  };
}
