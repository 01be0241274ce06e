/** A stop on the route of a protocol, as it stands on the map. */
interface Halte {
  readonly nummer: string;
  readonly naam: string;
  readonly bij?: string | undefined;
  /** Roads that part from this stop, such as 5a and 5b. */
  readonly takken: readonly Tak[];
}

/** One road from a stop. */
interface Tak {
  readonly nummer: string;
  readonly naam: string;
}

/** A circle with its words, in units of the drawing. */
interface Punt {
  readonly x: number;
  readonly y: number;
  readonly straal: number;
  readonly nummer: string;
  readonly regels: readonly Tekstregel[];
}

/** One line of words at a stop. */
interface Tekstregel {
  readonly x: number;
  readonly y: number;
  readonly tekst: string;
  readonly soort: 'naam' | 'bij';
}

/** The drawing: its size, the roads as SVG paths, and the stops. */
interface Routekaart {
  readonly breedte: number;
  readonly hoogte: number;
  readonly wegen: readonly string[];
  readonly punten: readonly Punt[];
}

/** Breaks words into lines of at most `langst` characters; a longer word gets a line of its own. */
export function breek(tekst: string, langst: number): readonly string[] {
  return tekst.split(' ').reduce<readonly string[]>((regels, woord) => {
    const laatste = regels.at(-1);
    if (laatste === undefined || laatste.length + 1 + woord.length > langst) return [...regels, woord];
    return [...regels.slice(0, -1), `${laatste} ${woord}`];
  }, []);
}

const STRAAL = 18;
const TAKSTRAAL = 17;

interface Zetsel {
  readonly langst: number;
  readonly regelhoogte: number;
}

function woorden(
  plek: { readonly x: number; readonly y: number },
  naam: string,
  bij: string | undefined,
  { langst, regelhoogte }: Zetsel,
): readonly Tekstregel[] {
  const namen = breek(naam, langst).map((tekst) => ({ tekst, soort: 'naam' as const }));
  const rest = bij === undefined ? [] : breek(bij, Math.round(langst * 1.1)).map((tekst) => ({ tekst, soort: 'bij' as const }));
  return [...namen, ...rest].map((regel, i) => ({ ...regel, x: plek.x, y: plek.y + i * regelhoogte }));
}

const onderkant = (punt: Punt): number => Math.max(punt.y + punt.straal, punt.regels.at(-1)?.y ?? 0);

const VAK = 124;
const BREED: Zetsel = { langst: 12, regelhoogte: 21 };

/** The route from left to right, for a wide screen and for paper. */
export function liggend(haltes: readonly Halte[]): Routekaart {
  const y = STRAAL + 4;
  const midden = (i: number): number => VAK / 2 + i * VAK;
  const stops = haltes.map(({ nummer, naam, bij }, i): Punt => {
    const x = midden(i);
    return { x, y, straal: STRAAL, nummer, regels: woorden({ x, y: y + STRAAL + 24 }, naam, bij, BREED) };
  });
  const afslag = Math.max(...stops.map(onderkant)) + 12;
  const takken = haltes.flatMap((halte, i) =>
    halte.takken.map((tak, j): { punt: Punt; weg: string } => {
      const x = midden(i) + (j - (halte.takken.length - 1) / 2) * VAK;
      const hier = { x, y: afslag + 36 };
      const punt = { ...hier, straal: TAKSTRAAL, nummer: tak.nummer, regels: woorden({ x, y: hier.y + TAKSTRAAL + 22 }, tak.naam, undefined, BREED) };
      return { punt, weg: `M${String(midden(i))} ${String(afslag)}V${String(afslag + 10)}H${String(x)}V${String(hier.y)}` };
    }),
  );
  const punten = [...stops, ...takken.map(({ punt }) => punt)];
  return {
    breedte: Math.max(...punten.map(({ x }) => x)) + VAK / 2,
    hoogte: Math.max(...punten.map(onderkant)) + 8,
    wegen: [`M${String(midden(0))} ${String(y)}H${String(midden(haltes.length - 1))}`, ...takken.map(({ weg }) => weg)],
    punten,
  };
}

const RIJ = 62;
const INSPRONG = 44;
const SMAL: Zetsel = { langst: 27, regelhoogte: 19 };

/** The route from top to bottom, for a phone. */
export function staand(haltes: readonly Halte[]): Routekaart {
  const stam = STRAAL + 4;
  const rijen = haltes.flatMap(({ nummer, naam, bij, takken }) => [
    { nummer, naam, bij, tak: false },
    ...takken.map((tak) => ({ ...tak, bij: undefined, tak: true })),
  ]);
  const punten = rijen.map(({ nummer, naam, bij, tak }, i): Punt => {
    const x = tak ? stam + INSPRONG : stam;
    const y = STRAAL + 4 + i * RIJ;
    const zetsel = tak ? { ...SMAL, langst: 22 } : SMAL;
    return { x, y, straal: tak ? TAKSTRAAL : STRAAL, nummer, regels: woorden({ x: x + 32, y: y + (bij === undefined ? 6 : -2) }, naam, bij, zetsel) };
  });
  const haltesOpDeStam = punten.filter(({ x }) => x === stam);
  const weg = (punt: Punt): string =>
    `M${String(stam)} ${String(haltesOpDeStam.findLast(({ y }) => y < punt.y)?.y ?? punt.y)}V${String(punt.y)}H${String(punt.x)}`;
  return {
    breedte: 340,
    hoogte: Math.max(...punten.map(onderkant)) + 6,
    wegen: [
      `M${String(stam)} ${String(haltesOpDeStam[0]?.y ?? stam)}V${String(haltesOpDeStam.at(-1)?.y ?? stam)}`,
      ...punten.filter(({ x }) => x !== stam).map(weg),
    ],
    punten,
  };
}
