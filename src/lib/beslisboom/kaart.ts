import type { Beslisboom, Niveau, Regel, Scherm, Voorwaarde } from '../inhoud/index.ts';

/** A box on the map, in units of the drawing. `sleutel` is a screen id, or `<screen>[<rule>]` for the outcome of that rule. */
export interface Vak {
  readonly sleutel: string;
  readonly soort: 'scherm' | 'uitkomst';
  readonly x: number;
  readonly y: number;
  readonly breed: number;
  readonly hoog: number;
  /** Number in the stop; only for a screen that has one. */
  readonly nummer?: string;
  readonly niveau?: Niveau;
  readonly regels: readonly string[];
}

/** A line from a screen along one rule, with the answers that lead there. */
export interface Lijn {
  /** `<screen>[<rule>]`. */
  readonly sleutel: string;
  /** Path data of SVG. */
  readonly pad: string;
  readonly tekst: { readonly x: number; readonly y: number; readonly regels: readonly string[] };
}

/** A drawing of a whole tree: screens down the left, what each rule ends in on the right. */
export interface Kaart {
  readonly breed: number;
  readonly hoog: number;
  readonly vakken: readonly Vak[];
  readonly lijnen: readonly Lijn[];
}

const RAND = 12;
const SCHERM = 190;
const LABEL = 300;
const UITKOMST = 300;
const REGEL = 20;
/** So narrow that the largest tree, with its heading, is one sheet of A4 at the full width of the text. */
const TUSSEN = 12;
/** Letters that fit on one line of a box and of a label. */
const LETTERS = { scherm: 20, label: 36, uitkomst: 34 };

/** Breaks a text into lines of at most so many letters, at spaces; a longer word stands alone. */
export function breekAf(tekst: string, letters: number): readonly string[] {
  return tekst.split(' ').reduce<readonly string[]>((regels, woord) => {
    const laatste = regels.at(-1);
    return laatste !== undefined && laatste.length + 1 + woord.length <= letters ? [...regels.slice(0, -1), `${laatste} ${woord}`] : [...regels, woord];
  }, []);
}

/** More questions than this with the same answer are counted, not named. */
const TE_NOEMEN = 3;

/** The answers of a rule in words: "Hulp: nee of twijfel". A rule without condition says `anders`; many equal answers are counted. */
export function regelTekst(boom: Beslisboom, als: Voorwaarde | undefined, anders: string): string {
  const delen = Object.entries(als ?? {}).map(([id, antwoorden]) => {
    const vraag = boom.vragen.find((een) => een.id === id);
    const labels = antwoorden.map((een) => vraag?.antwoorden.find((antwoord) => antwoord.id === een)?.label.toLowerCase() ?? een);
    return { kort: vraag?.kort ?? id, labels: labels.join(' of ') };
  });
  const gelijk = new Set(delen.map(({ labels }) => labels));
  if (delen.length > TE_NOEMEN && gelijk.size === 1) return `Alle ${String(delen.length)} vragen: ${[...gelijk].join('')}`;
  return delen.length === 0 ? anders : delen.map(({ kort, labels }) => `${kort}: ${labels}`).join(' en ');
}

/** Height of a row that holds so many lines. */
const rijHoog = (regels: number): number => regels * REGEL + TUSSEN;

const SCHERM_X = RAND;
const LABEL_X = SCHERM_X + SCHERM + 16;
const UITKOMST_X = LABEL_X + LABEL;
/** From the top of a screen to the line that leaves it. */
const HALVERWEGE = 22;

interface Rij {
  readonly sleutel: string;
  readonly regel: Regel;
  readonly y: number;
  readonly hoog: number;
  readonly tekst: readonly string[];
  readonly titel: readonly string[];
}

interface Blok {
  readonly scherm: Scherm;
  readonly y: number;
  readonly hoog: number;
  readonly naam: readonly string[];
  readonly rijen: readonly Rij[];
}

/** Lays a tree out, the same every time. `anders` is the word at a rule without condition. */
export function kaart(boom: Beslisboom, anders: string): Kaart {
  let y = RAND;
  const blokken = boom.schermen.map((scherm) => {
    const blok = maakBlok(boom, scherm, y, anders);
    y += blok.hoog + 2 * TUSSEN;
    return blok;
  });
  return {
    breed: UITKOMST_X + UITKOMST + RAND,
    hoog: y,
    vakken: blokken.flatMap((blok) => vakkenVan(boom, blok)),
    lijnen: blokken.flatMap((blok, i) => blok.rijen.map((rij) => ({ sleutel: rij.sleutel, pad: padVan(blokken, i, rij), tekst: tekstVan(rij) }))),
  };
}

function maakBlok(boom: Beslisboom, scherm: Scherm, boven: number, anders: string): Blok {
  const naam = breekAf(scherm.halte, LETTERS.scherm);
  let y = boven;
  const rijen = scherm.verder.map((regel, i): Rij => {
    const halte = boom.schermen.find(({ id }) => id === regel.naar)?.halte;
    const tekst = breekAf(`${regelTekst(boom, regel.als, anders)}${halte === undefined ? '' : ` → ${halte}`}`, LETTERS.label);
    const titel = breekAf(boom.uitkomsten.find(({ id }) => id === regel.uitkomst)?.titel ?? '', LETTERS.uitkomst);
    const hoog = rijHoog(Math.max(tekst.length, titel.length));
    const rij = { sleutel: `${scherm.id}[${String(i)}]`, regel, y, hoog, tekst, titel };
    y += hoog + TUSSEN;
    return rij;
  });
  return { scherm, y: boven, hoog: Math.max(rijHoog(naam.length), y - boven), naam, rijen };
}

function vakkenVan(boom: Beslisboom, { scherm, y, naam, rijen }: Blok): readonly Vak[] {
  const nummer = scherm.nummer === undefined ? {} : { nummer: scherm.nummer };
  const halte: Vak = { sleutel: scherm.id, soort: 'scherm', x: SCHERM_X, y, breed: SCHERM, hoog: schermHoog(naam), regels: naam, ...nummer };
  const einden = rijen.flatMap((rij): readonly Vak[] => {
    const uitkomst = boom.uitkomsten.find(({ id }) => id === rij.regel.uitkomst);
    return uitkomst
      ? [{ sleutel: rij.sleutel, soort: 'uitkomst', x: UITKOMST_X, y: rij.y, breed: UITKOMST, hoog: rij.hoog, niveau: uitkomst.niveau, regels: rij.titel }]
      : [];
  });
  return [halte, ...einden];
}

const schermHoog = (naam: readonly string[]): number => Math.max(2 * HALVERWEGE, rijHoog(naam.length));

function tekstVan({ y, hoog, tekst }: Rij): Lijn['tekst'] {
  // The last line stands just above the line that is drawn.
  return { x: LABEL_X, y: y + hoog / 2 - (tekst.length - 1) * REGEL - 6, regels: tekst };
}

/** To an outcome a line runs right; to the next screen down; to a screen further on, along the left edge. */
function padVan(blokken: readonly Blok[], hier: number, { regel, y, hoog }: Rij): string {
  const blok = blokken[hier];
  const van = blok?.y ?? 0;
  const rechts = SCHERM_X + SCHERM;
  const naar = blokken.findIndex(({ scherm }) => scherm.id === regel.naar);
  const doel = blokken[naar]?.y;
  if (doel === undefined) return `M${String(rechts)} ${String(van + HALVERWEGE)}h8V${String(y + hoog / 2)}H${String(UITKOMST_X)}`;
  if (naar === hier + 1) return `M${String(SCHERM_X + HALVERWEGE)} ${String(van + schermHoog(blok?.naam ?? []))}V${String(doel)}`;
  return `M${String(SCHERM_X)} ${String(van + HALVERWEGE)}H${String(RAND / 2)}V${String(doel + HALVERWEGE)}H${String(SCHERM_X)}`;
}
