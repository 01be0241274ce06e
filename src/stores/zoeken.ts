import { atom } from 'nanostores';
import { bereidVoor, PER_KEER, type Uitslag, type Zoekbron, zoek } from '../lib/zoeken/index.ts';

export type Stand = { readonly fase: 'leeg' } | { readonly fase: 'laden' } | { readonly fase: 'fout' } | { readonly fase: 'klaar'; readonly uitslag: Uitslag };

const KORTSTE = 2;

/** State and actions of the search page. What is typed lives in this memory alone: never in an address, a title, the history or a store. */
export function maakZoeken(bron: Zoekbron) {
  const $vraag = atom('');
  const $protocol = atom<string | undefined>(undefined);
  const $stand = atom<Stand>({ fase: 'leeg' });
  let beurt = 0;
  let toon = PER_KEER;

  async function zoekNu(): Promise<void> {
    const deze = ++beurt;
    const vraag = $vraag.get().trim();
    if (vraag.length < KORTSTE) {
      $stand.set({ fase: 'leeg' });
      return;
    }
    if ($stand.get().fase !== 'klaar') $stand.set({ fase: 'laden' });
    let stand: Stand;
    try {
      stand = { fase: 'klaar', uitslag: await zoek(vraag, bron, { protocol: $protocol.get(), toon }) };
    } catch {
      bron.vergeet();
      stand = { fase: 'fout' };
    }
    // An answer that comes late must not replace a newer one.
    if (deze === beurt) $stand.set(stand);
  }

  return {
    $vraag,
    $protocol,
    $stand,
    /** Loads the search program ahead; a failure shows itself at the first question. */
    warmOp: () => {
      bereidVoor(bron).catch(() => undefined);
    },
    typ: (vraag: string) => {
      $vraag.set(vraag);
      toon = PER_KEER;
      return zoekNu();
    },
    kiesProtocol: (protocol: string | undefined) => {
      $protocol.set(protocol);
      toon = PER_KEER;
      return zoekNu();
    },
    /** Shows more results for the same question. */
    meer: () => {
      toon += PER_KEER;
      return zoekNu();
    },
    opnieuw: zoekNu,
  };
}
