import { schoon } from './tekst.ts';

// A spreadsheet takes a cell that begins so for a formula, and runs it.
const FORMULE = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** One cell: always between quotes, and what could be a formula begins with an apostrophe. */
function cel(tekst: string): string {
  const kaal = schoon(tekst);
  return `"${(FORMULE.test(kaal) ? `'${kaal}` : kaal).replaceAll('"', '""')}"`;
}

/** Rows as a CSV file that a Dutch spreadsheet opens at a double click: semicolons, a byte order mark, CRLF. The first row holds the names of the columns. */
export const naarCsv = (rijen: readonly (readonly string[])[]): string => `\ufeff${rijen.map((rij) => `${rij.map(cel).join(';')}\r\n`).join('')}`;
