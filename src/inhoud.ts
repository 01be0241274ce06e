import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { totEnMet, volgendeIngang } from './lib/beslisboom/index.ts';
import { bouwdag } from './lib/dag.ts';
import { type Beslisboom, blokkenIn, type Contact, type Kaart, kaartenMet, type Plaats, plaatsAdres, type Protocol, type Rijen } from './lib/inhoud/index.ts';
import { letterVan, MEESTE_IN_KEUZE, VERGELIJKEN } from './lib/scholen/index.ts';
import type { Quizvraag } from './lib/training/index.ts';

/** Reads content for pages; a missing entry is a mistake of the author and stops the build. */
export async function contact(id: string): Promise<Contact> {
  const gevonden = await getEntry('contacten', id);
  if (!gevonden) throw new Error(`src/content/contacten/${id}.yaml bestaat niet`);
  return gevonden.data;
}

export async function getContacten(): Promise<{ noodnummer: Contact; veiligThuis: Contact }> {
  return { noodnummer: await contact('noodnummer'), veiligThuis: await contact('veilig-thuis') };
}

export async function bron(id: string): Promise<CollectionEntry<'bronnen'>> {
  const gevonden = await getEntry('bronnen', id);
  if (!gevonden) throw new Error(`src/content/bronnen/${id}.yaml bestaat niet`);
  return gevonden;
}

/** What this site is called, and which protocols it has. */
export async function deSite(): Promise<CollectionEntry<'site'>['data']> {
  const gevonden = await getEntry('site', 'site');
  if (!gevonden) throw new Error('de site heeft geen bestand in sites/');
  return gevonden.data;
}

/** Content does not change while it is drawn: what every page asks is looked up once. */
function eenmaal<Uitkomst>(zoek: () => Promise<Uitkomst>): () => Promise<Uitkomst> {
  let gezocht: Promise<Uitkomst> | undefined;
  return () => (gezocht ??= zoek());
}

/** The protocols that this site shows, in the order of lists. */
export const protocollen = eenmaal(async (): Promise<readonly CollectionEntry<'protocollen'>[]> => {
  const getoond = new Set((await deSite()).slugs);
  const alle = await getCollection('protocollen', ({ id }) => getoond.has(id));
  return alle.sort((a, b) => a.data.volgorde - b.data.volgorde || a.data.naam.localeCompare(b.data.naam, 'nl'));
});

const slugsHier = eenmaal(async () => new Set((await deSite()).slugs));

/** The protocol of a site of one school; undefined when there are more to choose from. */
export const enigProtocol = eenmaal(async () => {
  const alle = await protocollen();
  return alle.length === 1 ? alle[0] : undefined;
});

/** The protocols to choose from on any page; undefined when there are too many for that. */
export const keuzelijst = eenmaal(async () => {
  const alle = await protocollen();
  return alle.length <= MEESTE_IN_KEUZE ? alle : undefined;
});

/** The protocols by the first letter of their place, when there are too many for one list; else empty. */
export const perLetter = eenmaal(async () => {
  const alle = (await keuzelijst()) ? [] : await protocollen();
  const letters = Map.groupBy(alle, ({ data }) => letterVan(data.plaats ?? ''));
  return new Map([...letters].sort(([a], [b]) => a.localeCompare(b)));
});

/** The protocols that can stand side by side: with less than two there is nothing to compare, and no page for it. */
export const vergelijkbaar = eenmaal(async () => {
  const alle = (await protocollen()).filter(({ data }) => Object.keys(data.vergelijking).length > 0);
  return alle.length > 1 ? alle : [];
});

/** Whether a page is on this site: those of a protocol are not when the site does not show it. */
export async function isHier(pad: string): Promise<boolean> {
  const slug = /^\/protocollen\/([^/]+)\//.exec(pad)?.[1];
  if (slug === VERGELIJKEN) return (await vergelijkbaar()).length > 0;
  return slug === undefined || (await slugsHier()).has(slug);
}

export interface Delen {
  readonly stappen: CollectionEntry<'delen'>[];
  readonly overig: CollectionEntry<'delen'>[];
}

/** Number of a step from its file name, or undefined for another part. */
export const stapNummer = (id: string): number | undefined => {
  const gevonden = /\/stap-(\d+)$/.exec(id);
  return gevonden ? Number(gevonden[1]) : undefined;
};

/** Whether a part has signals to tick. */
export const heeftSignalen = ({ body }: CollectionEntry<'delen'>): boolean => /<Signalen\b/.test(body ?? '');

const delenPerSlug = eenmaal(async () => Map.groupBy(await getCollection('delen'), ({ id }) => id.split('/')[0] ?? ''));

/** All parts of one protocol: steps by number, the rest by their own order. */
export async function delenVan(slug: string): Promise<Delen> {
  const eigen = (await delenPerSlug()).get(slug) ?? [];
  return {
    stappen: eigen.filter((deel) => stapNummer(deel.id) !== undefined).sort((a, b) => (stapNummer(a.id) ?? 0) - (stapNummer(b.id) ?? 0)),
    overig: eigen.filter((deel) => stapNummer(deel.id) === undefined).sort((a, b) => a.data.volgorde - b.data.volgorde),
  };
}

/** The day on which the site is built; it decides which version of a tree is in force (docs/guides/02-change-a-tree.md). */
const dag = bouwdag(process.env['SOURCE_DATE_EPOCH'], new Date());

const commit = import.meta.env.MELDCODEWIJZER_RELEASE;

/** Of which commit and for which day this site is released; a build that is no release has neither. */
export const uitgave = commit ? { kenmerk: commit.slice(0, 12), dag } : undefined;

/** The slugs of all trees with a version in force. */
export async function boomSlugs(): Promise<string[]> {
  const bomen = (await getCollection('beslisbomen')).map(({ data }) => data);
  return [...new Set(totEnMet(bomen, dag).map(({ id }) => id))].sort();
}

/** The versions of a tree that are or were in force, oldest first, and the date of the next one when that is known. */
export async function boomVersies(slug: string): Promise<{ readonly versies: readonly Beslisboom[]; readonly volgende: string | undefined }> {
  const alle = (await getCollection('beslisbomen', ({ id }) => id.startsWith(`${slug}/`))).map(({ data }) => data);
  return { versies: totEnMet(alle, dag), volgende: volgendeIngang(alle, dag) };
}

/** The version in force of every tree, in the order of the list of aids. */
export async function nieuwsteBomen(): Promise<Beslisboom[]> {
  const bomen = await Promise.all((await boomSlugs()).map(async (slug) => (await nieuwsteBoom(slug)).data));
  return bomen.sort((a, b) => a.volgorde - b.volgorde);
}

/** The version of a tree that is in force on the day of the build. */
export async function nieuwsteBoom(slug: string): Promise<{ readonly data: Beslisboom }> {
  const data = (await boomVersies(slug)).versies.at(-1);
  if (!data) throw new Error(`src/content/beslisbomen/${slug} heeft geen versie die al geldt`);
  return { data };
}

/** A tree as other programs get it: version, screens with their rules, questions with answers, norms, outcomes, and the sources in full. */
export async function gepubliceerdeBoom(boom: Beslisboom): Promise<Response> {
  const gebruikt = new Set(
    [...boom.vragen, ...boom.uitkomsten, ...boom.normen, ...boom.aandachtspunten, ...boom.schermen.flatMap((s) => s.verder)].flatMap((deel) => deel.bronnen),
  );
  const bronnen = (await getCollection('bronnen', ({ id }) => gebruikt.has(id))).map(({ id, data }) => ({ id, ...data }));
  return new Response(`${JSON.stringify({ ...boom, bronnen }, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
}

/** A date as people write it: "23 november 2026". */
export const datumTekst = (datum: string): string =>
  new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${datum}T00:00:00Z`));

/** Names of the roles under a title; a role that the protocol does not declare stops the build. */
export function rollenVan({ data }: CollectionEntry<'protocollen'>, deel: CollectionEntry<'delen'>): string[] {
  return deel.data.wie.map((id) => {
    const rol = data.rollen.find((een) => een.id === id);
    if (!rol) throw new Error(`src/content/protocollen/${deel.id}.mdx: wie: rol "${id}" staat niet in protocol.yaml`);
    return rol.naam;
  });
}

/** Role id → name as readers see it. */
export const rolNamen = (protocol: Protocol): Readonly<Record<string, string>> => Object.fromEntries(protocol.rollen.map((rol) => [rol.id, rol.naam]));

/** The contacts that a tree names, by id. */
export async function contactenVan(boom: Beslisboom): Promise<Record<string, Contact>> {
  const ids = new Set(boom.uitkomsten.flatMap((uitkomst) => [...uitkomst.bel, ...uitkomst.doen.flatMap((actie) => actie.bel)]));
  return Object.fromEntries(await Promise.all([...ids].map(async (id) => [id, await contact(id)] as const)));
}

/** The trees among these slugs that exist; a protocol may name an aid that is still to come. */
export async function bomenMet(slugs: readonly string[]): Promise<Beslisboom[]> {
  const bestaand = new Set(await boomSlugs());
  return Promise.all(slugs.filter((slug) => bestaand.has(slug)).map(async (slug) => (await nieuwsteBoom(slug)).data));
}

/** The practice cases, from the youngest class to the oldest. */
export async function casussen(): Promise<CollectionEntry<'casussen'>[]> {
  const alle = await getCollection('casussen');
  return alle.sort((a, b) => a.data.groep - b.data.groep || a.id.localeCompare(b.id));
}

/** What the comparison of protocols has rows for. */
export async function rijen(): Promise<Rijen> {
  const gevonden = await getEntry('vergelijking', 'rijen');
  if (!gevonden) throw new Error('src/content/vergelijking/rijen.yaml bestaat niet');
  return gevonden.data;
}

/** The subjects of the quiz: what holds for everybody first, then each protocol of this site. */
export async function quizzen(): Promise<CollectionEntry<'quiz'>[]> {
  const hier = await slugsHier();
  const gevonden = await getCollection('quiz', ({ data }) => data.protocol === undefined || hier.has(data.protocol));
  return gevonden.sort((a, b) => a.data.volgorde - b.data.volgorde);
}

/** The questions of a subject as the browser gets them, each with a link to where it can be read. */
export const quizvragen = ({ id: onderwerp, data }: CollectionEntry<'quiz'>): Promise<readonly Quizvraag[]> =>
  Promise.all(
    data.vragen.map(async ({ id, stap, situatie, vraag, opties, plaats }) => ({
      id: `${onderwerp}/${id}`,
      onderwerp,
      ...(stap === undefined ? {} : { stap }),
      ...(situatie === undefined ? {} : { situatie }),
      vraag,
      opties,
      plaats: { ...((await isHier(plaatsAdres(plaats))) ? { href: plaatsAdres(plaats) } : {}), tekst: await plaatsTekst(plaats) },
    })),
  );

/** How a link to a place outside the protocols reads, by the kind of place. */
const PLAATSTEKST = {
  actueel: async (id: string) => `Wat nu geldt: ${(await getEntry('actueel', id))?.data.titel ?? ''}`,
  veranderd: async (id: string) => `Wat er veranderde: ${(await getEntry('actueel', id))?.data.titel ?? ''}`,
  hulpmiddel: async (id: string) => `Hulpmiddel: ${(await nieuwsteBoom(id)).data.titel}`,
  begrip: async (id: string) => `Begrip: ${(await getEntry('begrippen', id))?.data.term ?? ''}`,
  nummer: async (id: string) => `Nummers: ${(await contact(id)).naam}`,
} as const;

/** How a link to a place reads. */
async function plaatsTekst(plaats: Plaats): Promise<string> {
  const soort = (Object.keys(PLAATSTEKST) as (keyof typeof PLAATSTEKST)[]).find((een) => plaats[een] !== undefined);
  if (soort) return PLAATSTEKST[soort](plaats[soort] ?? '');
  const { protocol = '', deel = '', blok } = plaats;
  const naam = (await getEntry('protocollen', protocol))?.data.naam ?? '';
  const stap = stapNummer(`/${deel}`);
  const titel = stap === undefined ? ((await getEntry('delen', `${protocol}/${deel}`))?.data.titel ?? '') : `stap ${String(stap)}`;
  return `${naam}, ${titel}${blok === undefined ? '' : `: ${blok}`}`;
}

/** The discussion cards of a protocol, each with what the protocol answers. */
export async function valkuilkaarten(protocol: string): Promise<readonly Kaart[]> {
  const gevonden = await getEntry('valkuilen', protocol);
  if (!gevonden) throw new Error(`src/content/valkuilen/${protocol}.yaml bestaat niet`);
  const { stappen } = await delenVan(protocol);
  return kaartenMet(gevonden.data, new Map(stappen.map(({ id, body = '' }) => [id.split('/')[1] ?? '', blokkenIn(body)])));
}

/** The session plans, the shortest first. */
export async function draaiboeken(): Promise<CollectionEntry<'draaiboeken'>[]> {
  return (await getCollection('draaiboeken')).sort((a, b) => a.data.minuten - b.data.minuten);
}
