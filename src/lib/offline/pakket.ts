/** Headers of a file, as its host sends them. */
export type Koppen = readonly (readonly [naam: string, waarde: string])[];

/** One file of the site, to put away for use without internet. */
export interface Pakketbestand {
  /** Path below the root of the site, without a slash at its start: `over/`. */
  readonly pad: string;
  readonly koppen: Koppen;
  readonly inhoud: { readonly tekst: string } | { readonly base64: string };
}

/** A line of a package. What many files share has a line of its own and is named by its number. */
type Regel =
  | { readonly koppen: Koppen }
  | { readonly stuk: string }
  | { readonly pad: string; readonly k: number; readonly delen: readonly (string | number)[] }
  | { readonly pad: string; readonly k: number; readonly base64: string };

/** Styles are most of a page, and the same in many. */
const GEDEELD = /(<style\b[^>]*>.*?<\/style>)/s;

/**
 * Writes the files of a site as one package: a JSON array with one element per line, so that it can be read while it comes in.
 * One package is one request, and what pages have in common travels once.
 */
export function maakPakket(bestanden: readonly Pakketbestand[]): string {
  const regels: Regel[] = [];
  const koppen = maakNummers((tekst) => regels.push({ koppen: JSON.parse(tekst) as Koppen }));
  const stukken = maakNummers((stuk) => regels.push({ stuk }));
  for (const { pad, koppen: eigen, inhoud } of bestanden) {
    const k = koppen(JSON.stringify(eigen));
    if ('base64' in inhoud) regels.push({ pad, k, base64: inhoud.base64 });
    else {
      const delen = inhoud.tekst.split(GEDEELD).map((deel, plaats) => (plaats % 2 === 1 ? stukken(deel) : deel));
      regels.push({ pad, k, delen });
    }
  }
  return `[\n${regels.map((regel) => JSON.stringify(regel)).join(',\n')}\n]\n`;
}

/** Gives every text a number, the same text the same one. */
function maakNummers(bijNieuw: (tekst: string) => unknown): (tekst: string) => number {
  const bekend = new Map<string, number>();
  return (tekst) => {
    const nummer = bekend.get(tekst) ?? bekend.size;
    if (nummer === bekend.size) {
      bekend.set(tekst, nummer);
      bijNieuw(tekst);
    }
    return nummer;
  };
}

/** Reads a package line by line; a line that is not a file gives nothing. Throws when a line is damaged. */
export function maakUitpakker(): (regel: string) => Pakketbestand | undefined {
  const koppen: Koppen[] = [];
  const stukken: string[] = [];
  const op = <T>(lijst: readonly T[], nummer: number): T => {
    const gevonden = lijst[nummer];
    if (gevonden === undefined) throw new Error(`the package names part ${String(nummer)} before it came`);
    return gevonden;
  };
  return (tekst) => {
    const kaal = tekst.replace(/,$/, '');
    if (kaal === '' || kaal === '[' || kaal === ']') return undefined;
    const regel = JSON.parse(kaal) as Regel;
    if ('koppen' in regel) koppen.push(regel.koppen);
    else if ('stuk' in regel) stukken.push(regel.stuk);
    else {
      const inhoud =
        'base64' in regel ? { base64: regel.base64 } : { tekst: regel.delen.map((deel) => (typeof deel === 'number' ? op(stukken, deel) : deel)).join('') };
      return { pad: regel.pad, koppen: op(koppen, regel.k), inhoud };
    }
    return undefined;
  };
}
