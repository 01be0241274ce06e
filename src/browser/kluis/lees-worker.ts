import { plak, type Bytes, type Opslagreden, type Weigering } from '../../lib/kluis/index.ts';
import type { Kluissleutel } from './inhoud.ts';
import { leesHier, type Geopend } from './lezer.ts';
import { maakRijenIdb } from './rijen-idb.ts';
import { regelsVan } from './set.ts';

/** What the page gets back, in as few pieces as can be: ten thousand objects take it longer to receive than to read from text. */
export interface Leesantwoord {
  readonly ok: true;
  readonly isEr: boolean;
  readonly hoofd: unknown;
  /** JSON of `Leestekst`. */
  readonly tekst: string;
  /** The seals of all records, 28 bytes each, in the order of `regels`. */
  readonly zegels: Bytes;
  /** The hashes of the parts of the set, 32 bytes each. */
  readonly hashes: Bytes;
}
export interface Leestekst {
  readonly regels: readonly (readonly [id: string, revisie: number])[];
  readonly geopend: readonly Geopend[];
}

async function doe(sleutel: Kluissleutel): Promise<Leesantwoord | Weigering<Opslagreden>> {
  const rijen = maakRijenIdb();
  const uit = await leesHier(sleutel, rijen);
  rijen.sluit();
  if (!uit.ok) return uit;
  const regels = regelsVan(uit.set);
  const tekst: Leestekst = { regels: regels.map(({ id, revisie }) => [id, revisie]), geopend: uit.geopend };
  return {
    ok: true,
    isEr: uit.isEr,
    hoofd: uit.hoofd,
    tekst: JSON.stringify(tekst),
    zegels: plak(regels.map(({ zegel }) => zegel)),
    hashes: plak(uit.set.hashes),
  };
}

// The key cannot be taken out of the hands of the browser, and this worker lives for one task.
addEventListener('message', ({ data }: MessageEvent<Kluissleutel>) => {
  void doe(data).then((antwoord) => {
    postMessage(antwoord, antwoord.ok ? { transfer: [antwoord.zegels.buffer, antwoord.hashes.buffer] } : {});
  });
});
