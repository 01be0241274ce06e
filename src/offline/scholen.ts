import { schoolpakket, schoolVan } from '../lib/offline/index.ts';
import { alsAntwoord, regelsVan } from './vul.ts';
import { maakUitpakker } from '../lib/offline/index.ts';

declare const self: ServiceWorkerGlobalScope;

/** So many schools at most: who reads around does not fill a device. */
const MEESTE = 5;
const VOOR = 'school ';

/** The pages of the schools that a reader opens, on a site of too many schools to keep; `versie` names all packages together. */
export function maakScholen(versie: string) {
  const { scope } = self.registration;
  const naamVan = (slug: string): string => `${VOOR}${slug} ${versie} ${scope}`;
  const slugVan = (naam: string): string => naam.split(' ')[1] ?? '';
  const namen = async (): Promise<readonly string[]> => (await caches.keys()).filter((naam) => naam.startsWith(VOOR) && naam.endsWith(` ${scope}`));
  const bezig = new Map<string, Promise<void>>();

  async function haal(slug: string): Promise<void> {
    const naam = naamVan(slug);
    if ((await namen()).includes(naam)) return;
    const { ok, body } = await fetch(schoolpakket(slug), { cache: 'no-store', priority: 'low' });
    if (!ok || !body) return;
    const pakUit = maakUitpakker();
    const bestanden: (readonly [string, Response])[] = [];
    for await (const regel of regelsVan(body)) {
      const bestand = pakUit(regel);
      if (bestand) bestanden.push([new URL(bestand.pad, scope).href, alsAntwoord(bestand)]);
    }
    const voorraad = await caches.open(naam);
    try {
      await Promise.all(bestanden.map(([url, antwoord]) => voorraad.put(url, antwoord)));
    } catch (fout) {
      // Half a school is none: the next visit tries again.
      await caches.delete(naam);
      throw fout;
    }
    const andere = (await namen()).filter((een) => een !== naam);
    await Promise.all(andere.filter((een, plaats) => slugVan(een) === slug || plaats < andere.length - MEESTE + 1).map((een) => caches.delete(een)));
  }

  /** Puts a school away, once. A package that does not come is no failure. */
  const bewaar = (slug: string): Promise<void> => {
    const loopt =
      bezig.get(slug) ??
      haal(slug)
        .catch(() => undefined)
        .finally(() => bezig.delete(slug));
    bezig.set(slug, loopt);
    return loopt;
  };

  return {
    bewaar,
    /** Gives a file of a school from the device, one of this version first; undefined when it is not there. */
    zoek: async (url: string, slug: string): Promise<Response | undefined> => {
      const eigen = (await namen()).filter((naam) => slugVan(naam) === slug && naam === naamVan(slug));
      return eigen[0] === undefined ? undefined : await (await caches.open(eigen[0])).match(url);
    },
    /** The same of an older version: better than nothing when there is no network. */
    zoekOud: async (url: string, slug: string): Promise<Response | undefined> => {
      for (const naam of (await namen()).filter((een) => slugVan(een) === slug)) {
        const gevonden = await (await caches.open(naam)).match(url);
        if (gevonden) return gevonden;
      }
      return undefined;
    },
    /** A new version brings the schools of the old one along, and those that are open now. */
    begin: async (): Promise<void> => {
      const open = (await self.clients.matchAll({ type: 'window' })).map(({ url }) => schoolVan(url.slice(scope.length)));
      const slugs = new Set([...(await namen()).map(slugVan), ...open.flatMap((slug) => slug ?? [])]);
      for (const slug of slugs) await bewaar(slug);
    },
  };
}
