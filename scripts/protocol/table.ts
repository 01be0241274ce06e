import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { kolomVan } from '../../src/lib/sociale-kaart/index.ts';

/** The cells of a file, row by row as a spreadsheet counts them, or a sentence about why it cannot be read. */
export type Table = { readonly ok: true; readonly rows: readonly (readonly string[])[] } | { readonly ok: false; readonly problem: string };

const DELIMITERS = [';', ',', '\t'];

/** Reads a list of a school: CSV as any program writes it, or the first sheet of a spreadsheet (.xlsx, .ods). */
export async function readTable(path: string): Promise<Table> {
  try {
    const bytes = readFileSync(path);
    return { ok: true, rows: isZip(bytes) ? await readSheet(path, bytes) : readCsv(decode(bytes)) };
  } catch (cause) {
    return { ok: false, problem: `${path} is niet te lezen: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}

/** Both kinds of spreadsheet are a zip. */
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));

async function readSheet(path: string, bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const sheets =
    extname(path).toLowerCase() === '.ods'
      ? (await (await import('hucre/ods')).readOds(bytes)).sheets
      : (await (await import('hucre/xlsx')).readXlsx(bytes)).sheets;
  return (sheets[0]?.rows ?? []).map((row) => row.map(cellText));
}

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
};

/** Excel writes UTF-8 with a mark, UTF-16 as "Unicode text", or the old Windows code page without a mark. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads with each sign that may part cells, and takes the one with which most headings are understood. */
function readCsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\uFEFF?sep=.\r?\n/i, '\r\n');
  const tries = DELIMITERS.flatMap((delimiter) => {
    try {
      const rows = parse(body, { delimiter, bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: false });
      return [{ rows, known: Math.max(0, ...rows.slice(0, 11).map((row) => row.filter((cell) => kolomVan(cell) !== undefined).length)) }];
    } catch {
      return [];
    }
  });
  const best = tries.toSorted((a, b) => b.known - a.known)[0];
  if (best === undefined) throw new Error('dit is geen lijst met komma’s, puntkomma’s of tabs');
  return best.rows;
}
