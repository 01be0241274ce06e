// The index of the built site and the words that go with it, read without a page.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve/server.ts';
import { type Bladzijde, type Kennis, type Uitslag, type Zoekbron, zoek } from '../../src/lib/zoeken/index.ts';

interface Pagefind {
  search(vraag: string, keuzes: object): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const laad = async <Module>(bestand: string): Promise<Module> => (await import(pathToFileURL(join(dist, 'pagefind', bestand)).href)) as Module;

/** Asks of the index what src/browser/zoeken.ts asks. */
async function maakBron(poort: number): Promise<Zoekbron> {
  const { createInstance } = await laad<{ createInstance: (keuzes: object) => Pagefind }>('pagefind.js');
  const pagefind = createInstance({ basePath: `http://localhost:${String(poort)}/pagefind/`, noWorker: true, language: 'nld' });
  const eerder = new Map<string, ReturnType<Zoekbron['zoek']>>();
  const zoekFrase = async (frase: string) =>
    (await pagefind.search(frase.includes(' ') ? `"${frase}"` : frase, { filters: {} })).results.map(({ id, words }) => ({ id, plaatsen: words }));
  return {
    kennis: async () => (await laad<{ kennis: Kennis }>('kennis.js')).kennis,
    zoek: (frase) => {
      const uit = eerder.get(frase) ?? zoekFrase(frase);
      eerder.set(frase, uit);
      return uit;
    },
    bladzijde: async (id) => (await laad<{ bladzijde: Bladzijde }>(`tekst/${id}.js`)).bladzijde,
    vergeet: () => undefined,
  };
}

/** The addresses that a reader is shown: the page of the answer above, and the results. */
const adressenVan = ({ antwoorden, treffers }: Uitslag): readonly string[] => [
  ...(antwoorden[0]?.paginas[0] === undefined ? [] : [antwoorden[0].paginas[0].href]),
  ...treffers.map(({ href }) => href),
];

/** What the built site finds for each of these questions, in order. */
export async function zoekZonderBladzijde(vragen: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const dienst = await serve(dist, 0);
  if (!dienst.ok) throw new Error(dienst.reden);
  try {
    const bron = await maakBron(dienst.port);
    const uit = new Map<string, readonly string[]>();
    for (const vraag of vragen) uit.set(vraag, adressenVan(await zoek(vraag, bron)));
    return uit;
  } finally {
    await dienst.stop();
  }
}
