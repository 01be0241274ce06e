import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Beslisboom, Contact, Protocol, Rijen } from './lib/inhoud/index.ts';

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

export async function protocollen(): Promise<CollectionEntry<'protocollen'>[]> {
  const alle = await getCollection('protocollen');
  return alle.sort((a, b) => a.data.volgorde - b.data.volgorde);
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

/** All parts of one protocol: steps by number, the rest by their own order. */
export async function delenVan(slug: string): Promise<Delen> {
  const eigen = await getCollection('delen', ({ id }) => id.startsWith(`${slug}/`));
  return {
    stappen: eigen.filter((deel) => stapNummer(deel.id) !== undefined).sort((a, b) => (stapNummer(a.id) ?? 0) - (stapNummer(b.id) ?? 0)),
    overig: eigen.filter((deel) => stapNummer(deel.id) === undefined).sort((a, b) => a.data.volgorde - b.data.volgorde),
  };
}

/** The slugs of all trees. */
export async function boomSlugs(): Promise<string[]> {
  return [...new Set((await getCollection('beslisbomen')).map(({ data }) => data.id))];
}

/** The newest version of every tree, in the order of the list of aids. */
export async function nieuwsteBomen(): Promise<Beslisboom[]> {
  const bomen = await Promise.all((await boomSlugs()).map(async (slug) => (await nieuwsteBoom(slug)).data));
  return bomen.sort((a, b) => a.volgorde - b.volgorde);
}

/** The newest version in force of a tree, on the day of the build of its content. */
export async function nieuwsteBoom(slug: string): Promise<CollectionEntry<'beslisbomen'>> {
  const versies = await getCollection('beslisbomen', ({ id }) => id.startsWith(`${slug}/`));
  const nieuwste = versies.sort((a, b) => b.data.versie.localeCompare(a.data.versie))[0];
  if (!nieuwste) throw new Error(`src/content/beslisbomen/${slug} heeft geen versie`);
  return nieuwste;
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

/** What the comparison of protocols has rows for. */
export async function rijen(): Promise<Rijen> {
  const gevonden = await getEntry('vergelijking', 'rijen');
  if (!gevonden) throw new Error('src/content/vergelijking/rijen.yaml bestaat niet');
  return gevonden.data;
}
