import { atom } from 'nanostores';
import { type Antwoord, bereidVoor, metSchool, PER_KEER, type Schoolbladen, type Uitslag, type Zoekbron, zoek } from '../lib/zoeken/index.ts';

export type Stand =
  | { readonly fase: 'leeg' }
  /** What stands above all results is there before the results are. */
  | { readonly fase: 'laden'; readonly antwoorden: readonly Antwoord[] }
  | { readonly fase: 'fout' }
  | { readonly fase: 'klaar'; readonly uitslag: Uitslag };

/** Of a site of many schools only the pages of one can be searched: the one that the device remembers. */
export type Schoolstand = { readonly soort: 'geen' } | { readonly soort: 'er'; readonly naam: string } | { readonly soort: 'mislukt' };

const KORTSTE = 2;

/** State and actions of the search page. What is typed lives in this memory alone: never in an address, a title, the history or a store. */
export function maakZoeken(rest: Zoekbron, haalSchool?: () => Promise<Schoolbladen>) {
  const $vraag = atom('');
  const $protocol = atom<string | undefined>(undefined);
  const $stand = atom<Stand>({ fase: 'leeg' });
  const $school = atom<Schoolstand>({ soort: 'geen' });
  let bron = rest;
  let schoolKomt: Promise<void> | undefined;
  let beurt = 0;
  let toon = PER_KEER;

  /** Adds the pages of the school, once. Without them the rest of the site is searched, and the screen says so. */
  const metEigenSchool = (): Promise<void> =>
    (schoolKomt ??= (async () => {
      if (!haalSchool) return;
      try {
        const school = await haalSchool();
        bron = metSchool(rest, school);
        $school.set({ soort: 'er', naam: school.naam });
      } catch {
        schoolKomt = undefined;
        $school.set({ soort: 'mislukt' });
      }
    })());

  async function zoekNu(): Promise<void> {
    const deze = ++beurt;
    const vraag = $vraag.get().trim();
    if (vraag.length < KORTSTE) {
      $stand.set({ fase: 'leeg' });
      return;
    }
    if ($stand.get().fase !== 'klaar') $stand.set({ fase: 'laden', antwoorden: [] });
    // Results that are there stay until the new ones are: they would jump at every key.
    const meteen = (antwoorden: readonly Antwoord[]): void => {
      if (deze === beurt && $stand.get().fase === 'laden') $stand.set({ fase: 'laden', antwoorden });
    };
    let stand: Stand;
    await metEigenSchool();
    try {
      stand = { fase: 'klaar', uitslag: await zoek(vraag, bron, { protocol: $protocol.get(), toon, meteen }) };
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
    $school,
    /** Loads the search program ahead; a failure shows itself at the first question. */
    warmOp: () => {
      bereidVoor(rest).catch(() => undefined);
      void metEigenSchool();
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
