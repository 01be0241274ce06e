import type { Bladzijde, Kennis, Raak, Schoolbladen, Zoekbron } from '../lib/zoeken/index.ts';
import { laadModule } from './module.ts';
import { adres } from '../adres.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(keuzes: { readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(
    vraag: string,
    keuzes: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

const MAP = '/pagefind/';

async function startPagefind(): Promise<Pagefind> {
  const { createInstance } = await laadModule<{
    createInstance: (keuzes: { readonly basePath: string; readonly noWorker: boolean; readonly language: string }) => Pagefind;
  }>(`${MAP}pagefind.js`);
  return createInstance({ basePath: adres(MAP), noWorker: true, language: 'nld' });
}

/** Everything that was asked for once; a failure is forgotten, so that a later call tries again. */
function maakGeheugen() {
  const beloften = new Map<string, Promise<unknown>>();
  return {
    onthoud: <Waarde>(sleutel: string, haal: () => Promise<Waarde>): Promise<Waarde> => {
      const eerder = (beloften.get(sleutel) as Promise<Waarde> | undefined) ?? haal();
      beloften.set(sleutel, eerder);
      eerder.catch(() => beloften.delete(sleutel));
      return eerder;
    },
    wis: () => {
      beloften.clear();
    },
  };
}

/** Opens the search index; nothing is loaded before the first call. Rejects when a file cannot be loaded; after `vergeet` a call tries again. */
export function maakZoekbron(): Zoekbron {
  const { onthoud, wis } = maakGeheugen();
  const pagefind = () => onthoud('pagefind', startPagefind);
  const kennis = () => onthoud('kennis', async () => (await laadModule<{ kennis: Kennis }>(`${MAP}kennis.js`)).kennis);

  async function zoekFrase(frase: string, protocol: string | undefined): Promise<readonly Raak[]> {
    // Between quotes the words must stand in a row, but then Pagefind gives one place per page only.
    const vraag = frase.includes(' ') ? `"${frase}"` : frase;
    const { results } = await (await pagefind()).search(vraag, { filters: protocol === undefined ? {} : { protocol } });
    return results.map(({ id, words }) => ({ id, plaatsen: words }));
  }

  return {
    kennis: async () => {
      const [woorden] = await Promise.all([kennis(), pagefind()]);
      return woorden;
    },
    zoek: (frase, protocol) => onthoud(`zoek ${protocol ?? ''}|${frase}`, () => zoekFrase(frase, protocol)),
    bladzijde: (id) => onthoud(`tekst ${id}`, async () => (await laadModule<{ bladzijde: Bladzijde }>(`${MAP}tekst/${id}.js`)).bladzijde),
    vergeet: wis,
  };
}

/** The pages of one school, on a site of too many to search at once. Rejects when they cannot be loaded. */
export const haalSchoolbladen = async (slug: string): Promise<Schoolbladen> =>
  (await laadModule<{ readonly school: Schoolbladen }>(`${MAP}school/${slug}.js`)).school;
