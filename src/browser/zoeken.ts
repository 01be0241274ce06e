import type { Bladzijde, Kennis, Raak, Zoekbron } from '../lib/zoeken/index.ts';

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

async function laad<Module>(bestand: string): Promise<Module> {
  return (await import(/* @vite-ignore */ `${MAP}${bestand}`)) as Module;
}

async function startPagefind(): Promise<Pagefind> {
  const { createInstance } = await laad<{
    createInstance: (keuzes: { readonly basePath: string; readonly noWorker: boolean; readonly language: string }) => Pagefind;
  }>('pagefind.js');
  return createInstance({ basePath: MAP, noWorker: true, language: 'nl' });
}

/** Opens the search index; nothing is loaded before the first call. Rejects when a file cannot be loaded, and a later call tries again. */
export function maakZoekbron(): Zoekbron {
  const onthoud = <Waarde>(haal: () => Promise<Waarde>) => {
    let belofte: Promise<Waarde> | undefined;
    return () =>
      (belofte ??= haal().catch((fout: unknown) => {
        belofte = undefined;
        throw fout;
      }));
  };
  const pagefind = onthoud(startPagefind);
  const kennis = onthoud(async () => (await laad<{ kennis: Kennis }>('kennis.js')).kennis);
  const gezocht = new Map<string, Promise<readonly Raak[]>>();
  const bladzijden = new Map<string, () => Promise<Bladzijde>>();

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
    zoek: (frase, protocol) => {
      const sleutel = `${protocol ?? ''}|${frase}`;
      const eerder = gezocht.get(sleutel) ?? zoekFrase(frase, protocol);
      gezocht.set(sleutel, eerder);
      eerder.catch(() => gezocht.delete(sleutel));
      return eerder;
    },
    bladzijde: (id) => {
      const haal = bladzijden.get(id) ?? onthoud(async () => (await laad<{ bladzijde: Bladzijde }>(`tekst/${id}.js`)).bladzijde);
      bladzijden.set(id, haal);
      return haal();
    },
  };
}
