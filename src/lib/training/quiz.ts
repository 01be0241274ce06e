import { schud, zaadVan } from './toeval.ts';

/** A question as the browser gets it: complete, with its answers and where it can be read. */
export interface Quizvraag {
  /** `<subject>/<question>`; devices remember it. */
  readonly id: string;
  readonly onderwerp: string;
  /** Step of the meldcode. */
  readonly stap?: number;
  readonly situatie?: string;
  readonly vraag: string;
  readonly opties: readonly { readonly tekst: string; readonly goed: boolean; readonly uitleg: string }[];
  /** Without an address when the protocol that answers it is not on this site. */
  readonly plaats: { readonly href?: string; readonly tekst: string };
}

/** Which questions the reader wants. */
export interface Keuze {
  readonly onderwerpen: readonly string[];
  /** Only this step; every step when absent. */
  readonly stap?: number;
  readonly aantal: number;
}

/** A question in a round: the order in which its answers are shown, and what was chosen. Numbers are places in `vraag.opties`. */
export interface Gesteld {
  readonly vraag: Quizvraag;
  readonly volgorde: readonly number[];
  readonly gekozen?: readonly number[];
}
export type Ronde = readonly Gesteld[];

export type Oordeel = 'goed' | 'deels' | 'fout';

export type Beantwoord = { readonly ok: true; readonly ronde: Ronde } | { readonly ok: false; readonly reden: 'niets-gekozen' | 'kan-niet' };

/** Whether more than one answer is right. */
export const heeftMeer = ({ opties }: Pick<Quizvraag, 'opties'>): boolean => opties.filter(({ goed }) => goed).length > 1;

/** Chooses questions, by turns from each subject, in an order that follows from the seed. */
export function kiesVragen(bank: readonly Quizvraag[], { onderwerpen, stap, aantal }: Keuze, zaad: number): readonly Quizvraag[] {
  const rijen = schud([...new Set(onderwerpen)], zaad).map((onderwerp, nummer) =>
    schud(
      bank.filter((vraag) => vraag.onderwerp === onderwerp && (stap === undefined || vraag.stap === stap)),
      zaad + nummer + 1,
    ),
  );
  const langste = Math.max(0, ...rijen.map((rij) => rij.length));
  return Array.from({ length: langste }, (_, beurt) => rijen.flatMap((rij) => rij.slice(beurt, beurt + 1)))
    .flat()
    .slice(0, aantal);
}

/** A new round with these questions; the order of the answers follows from the seed. */
export const beginRonde = (vragen: readonly Quizvraag[], zaad: number): Ronde =>
  vragen.map((vraag) => ({ vraag, volgorde: schud([...vraag.opties.keys()], zaad ^ zaadVan(vraag.id)) }));

/** Answers the question at a place. An answer stands: it is looked at, not changed. */
export function beantwoordVraag(ronde: Ronde, plaats: number, gekozen: readonly number[]): Beantwoord {
  const hier = ronde[plaats];
  const keuzes = [...new Set(gekozen)].sort((a, b) => a - b);
  if (keuzes.length === 0) return { ok: false, reden: 'niets-gekozen' };
  const past = hier !== undefined && hier.gekozen === undefined && keuzes.every((keuze) => hier.volgorde.includes(keuze));
  if (!past || (keuzes.length > 1 && !heeftMeer(hier.vraag))) return { ok: false, reden: 'kan-niet' };
  return { ok: true, ronde: ronde.map((een, nummer) => (nummer === plaats ? { ...een, gekozen: keuzes } : een)) };
}

/** How an answer did; undefined as long as there is none. */
export function oordeel({ vraag, gekozen }: Gesteld): Oordeel | undefined {
  if (gekozen === undefined) return undefined;
  const goede = vraag.opties.flatMap(({ goed }, nummer) => (goed ? [nummer] : []));
  const raak = gekozen.filter((keuze) => goede.includes(keuze)).length;
  if (raak === 0) return 'fout';
  return raak === goede.length && gekozen.length === goede.length ? 'goed' : 'deels';
}

/** Place of the first question without an answer; the length of the round when all are answered. */
export function eersteOpen(ronde: Ronde): number {
  const plaats = ronde.findIndex(({ gekozen }) => gekozen === undefined);
  return plaats === -1 ? ronde.length : plaats;
}

export interface Telling {
  readonly onderwerp: string;
  readonly goed: number;
  readonly totaal: number;
}

export interface Uitslag {
  readonly goed: number;
  /** Answered questions. */
  readonly totaal: number;
  /** Questions that were left open. */
  readonly open: number;
  readonly perOnderwerp: readonly Telling[];
  /** What was not entirely right, in the order of the round. */
  readonly fout: readonly Quizvraag[];
}

/** How a round went, in all and per subject. */
export function uitslag(ronde: Ronde): Uitslag {
  const gedaan = ronde.filter(({ gekozen }) => gekozen !== undefined);
  const tel = (deel: Ronde): number => deel.filter((een) => oordeel(een) === 'goed').length;
  const onderwerpen = [...new Set(gedaan.map(({ vraag }) => vraag.onderwerp))];
  return {
    goed: tel(gedaan),
    totaal: gedaan.length,
    open: ronde.length - gedaan.length,
    perOnderwerp: onderwerpen.map((onderwerp) => {
      const hier = gedaan.filter(({ vraag }) => vraag.onderwerp === onderwerp);
      return { onderwerp, goed: tel(hier), totaal: hier.length };
    }),
    fout: gedaan.filter((een) => oordeel(een) !== 'goed').map(({ vraag }) => vraag),
  };
}
