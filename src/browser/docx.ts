import {
  BorderStyle,
  Bookmark,
  Document as Bestand,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Blok, type Document, type Stuk, type Tekst, isOpschrift, linkAdres, schoon, stukken } from '../lib/export/index.ts';
import { BREED, INSPRONG, LIJSTEN, LIJST_INSPRONG, STIJLEN, BLADZIJDE, TOON } from './docx-stijl.ts';

type Van<Soort extends Blok['soort']> = Extract<Blok, { readonly soort: Soort }>;
/** What a frame does to every paragraph in it. */
type Rand = Pick<IParagraphOptions, 'border' | 'shading' | 'indent' | 'keepLines' | 'keepNext'>;
/** Gives the next number of a list, so that every list begins at one. */
type Telling = () => number;

/** A whole document as a Word file (OOXML), A4, in Dutch, without the name of a maker. Load this module when it is asked for: it is heavy. */
export function maakDocx(document: Document): Promise<Blob> {
  let lijsten = 0;
  const telling: Telling = () => (lijsten += 1);
  const { titel, ondertitel, merk, voet, delen } = document;
  const bestand = new Bestand({
    title: schoon(titel),
    // Without these the package writes a name of its own.
    creator: '',
    lastModifiedBy: '',
    styles: STIJLEN,
    numbering: { config: LIJSTEN },
    sections: [
      {
        properties: BLADZIJDE,
        ...(merk === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph({ style: 'Merk', text: schoon(merk) })] }) } }),
        footers: { default: new Footer({ children: [voetregel(voet)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: schoon(titel) }),
          ...(ondertitel === undefined ? [] : [new Paragraph({ style: 'Subtitle', text: schoon(ondertitel) })]),
          ...reeks(delen, telling),
        ],
      },
    ],
  });
  return Packer.toBlob(bestand);
}

const voetregel = (voet: string): Paragraph =>
  new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: [schoon(voet), new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });

/** Parts one after another, with room between a table or a frame and what follows it; a heading brings its own. */
const reeks = (delen: readonly Blok[], telling: Telling, rand?: Rand): readonly FileChild[] =>
  delen.flatMap((deel, plaats) => {
    const volgende = delen[plaats + 1];
    const los = (deel.soort === 'tabel' || deel.soort === 'kader') && volgende !== undefined && volgende.soort !== 'kop';
    // A line between a heading and its list stays with both.
    const inleiding = delen[plaats - 1]?.soort === 'kop' && deel.soort === 'alinea' && volgende !== undefined && volgende.soort !== 'alinea';
    return [
      ...blok(deel, telling, { ...rand, ...(inleiding || (deel.soort === 'alinea' && isOpschrift(deel.tekst)) ? { keepNext: true } : {}) }),
      ...(los ? [new Paragraph({ style: 'Klein' })] : []),
    ];
  });

function blok(deel: Blok, telling: Telling, rand: Rand = {}): readonly FileChild[] {
  switch (deel.soort) {
    case 'kop':
      return [kop(deel, rand)];
    case 'alinea':
      return [new Paragraph({ ...rand, ...(deel.klein ? { style: 'Klein' } : {}), children: regel(deel.tekst) })];
    case 'lijst':
      return lijst(deel, telling(), rand);
    case 'tabel':
      return tabel(deel);
    case 'kader':
      return kader(deel, telling);
    case 'citaat':
      return [new Paragraph({ ...rand, style: 'Quote', children: regel(deel.tekst) })];
    case 'gegevens':
      return deel.paren.map(
        ({ naam, waarde }) => new Paragraph({ ...rand, style: 'Gegevens', children: [...regel([{ tekst: naam, vet: true }]), tab(), ...regel(waarde)] }),
      );
    case 'invulvelden':
      return deel.velden.map((veld, plaats) => invulveld(veld, plaats < deel.velden.length - 1, rand));
  }
}

/** A name, and a line up to the edge; a name that is wider than its column has the rest of the line. */
const invulveld = (naam: string, keepNext: boolean, rand: Rand): Paragraph =>
  new Paragraph({ ...rand, keepNext, style: 'Invulveld', children: [...regel(naam), tab(), ...(naam.length < 26 ? [tab()] : [])] });

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

function kop({ niveau, tekst, anker }: Van<'kop'>, rand: Rand): Paragraph {
  const children = regel(tekst);
  return new Paragraph({
    ...rand,
    ...(rand.border ? { spacing: { before: 60, after: 60 } } : {}),
    heading: niveau === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    children: anker === undefined ? children : [new Bookmark({ id: anker, children })],
  });
}

/** A point is one paragraph: its lines as paragraphs of their own would break the list in pieces. */
function lijst({ genummerd, punten }: Van<'lijst'>, instance: number, rand: Rand): readonly Paragraph[] {
  const numbering = { reference: genummerd ? 'nummers' : 'punten', level: 0, instance };
  const indent = { left: (rand.indent ? INSPRONG : 0) + LIJST_INSPRONG, hanging: LIJST_INSPRONG };
  return punten.map((lijnen) => {
    const children = lijnen.flatMap((lijn, plaats) => [...(plaats > 0 ? [new TextRun({ break: 1 })] : []), ...regel(lijn)]);
    return new Paragraph({ ...rand, keepLines: true, spacing: { after: 100 }, numbering, indent, children });
  });
}

function tabel({ bijschrift, kop: koppen, rijen, rijkop, breedtes = koppen.map(() => 1) }: Van<'tabel'>): readonly FileChild[] {
  const totaal = breedtes.reduce((som, breedte) => som + breedte, 0);
  const kolommen = breedtes.map((breedte) => Math.round((BREED * breedte) / totaal));
  const cel = (lijnen: readonly Tekst[], plaats: number, style: string): TableCell =>
    new TableCell({
      width: { size: kolommen[plaats] ?? 0, type: WidthType.DXA },
      children: lijnen.map((lijn) => new Paragraph({ style, children: regel(lijn) })),
    });
  return [
    ...(bijschrift === undefined ? [] : [new Paragraph({ style: 'Caption', text: schoon(bijschrift), keepNext: true })]),
    new Table({
      width: { size: BREED, type: WidthType.DXA },
      columnWidths: kolommen,
      tableLook: { firstRow: true, firstColumn: rijkop, noHBand: true, noVBand: true },
      borders: RANDEN,
      margins: { top: 60, bottom: 60, left: 0, right: 160 },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: koppen.map((tekst, plaats) => cel([tekst], plaats, 'TableHeading')) }),
        ...rijen.map((rij) => new TableRow({ cantSplit: true, children: rij.map((lijnen, plaats) => cel(lijnen, plaats, 'TableContents')) })),
      ],
    }),
  ];
}

const GEEN = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LIJN = { style: BorderStyle.SINGLE, size: 4, color: 'B9B3A5' };
const RANDEN = { top: GEEN, left: GEEN, right: GEEN, insideVertical: GEEN, bottom: LIJN, insideHorizontal: LIJN };

function kader({ toon, delen }: Van<'kader'>, telling: Telling): readonly FileChild[] {
  const { kleur, vlak } = TOON[toon];
  // Edges in the colour of the ground give room above and below.
  const lucht = { style: BorderStyle.SINGLE, size: 8, color: vlak, space: 5 };
  const border = { left: { style: BorderStyle.SINGLE, size: 36, color: kleur, space: 8 }, top: lucht, bottom: lucht };
  return reeks(delen, telling, { border, shading: { fill: vlak }, indent: { left: INSPRONG }, keepLines: true });
}

const regel = (tekst: Tekst): readonly ParagraphChild[] => stukken(tekst).flatMap(stuk);

function stuk(deel: Stuk): readonly ParagraphChild[] {
  const adres = linkAdres(deel);
  if (adres === undefined) return lopen(deel);
  const children = lopen(deel, { style: 'Hyperlink' });
  return [adres.startsWith('#') ? new InternalHyperlink({ anchor: adres.slice(1), children }) : new ExternalHyperlink({ link: adres, children })];
}

/** A run for each line of the text. */
function lopen({ tekst, vet = false, doorgehaald = false }: Stuk, stijl: Pick<IRunOptions, 'style'> = {}): readonly TextRun[] {
  const kleding: IRunOptions = { ...stijl, ...(vet ? { bold: true } : {}), ...(doorgehaald ? { strike: true } : {}) };
  return schoon(tekst)
    .split('\n')
    .map((text, plaats) => new TextRun({ ...kleding, text, ...(plaats > 0 ? { break: 1 } : {}) }));
}
