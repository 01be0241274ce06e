// Apart from the schemas: an aid that hands something to a dossier knows what text can be kept, and need not carry them.

/** Most characters (UTF-16 units) that a field may hold. A text that is too long is refused, never cut. */
export const LENGTES = { label: 80, regel: 200, tekst: 20_000 } as const;

/** What a document of Word cannot hold or nobody can have typed: control characters save tab and line end, halves of a pair, two non-characters. */
export const VERBODEN = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/u;
/** What does not stand on one line. */
export const REGELEINDE = /[\t\n\u2028\u2029]/;

/** Turns what was pasted into text that may be kept: line ends become \n, what is forbidden goes; the rest stays as it was. */
export const maakBewaarbaar = (ruw: string): string => ruw.replace(/\r\n?/g, '\n').toWellFormed().replace(new RegExp(VERBODEN, 'gu'), '');

/** The same, on one line. */
export const maakRegel = (ruw: string): string => maakBewaarbaar(ruw).replace(new RegExp(`${REGELEINDE.source}+`, 'g'), ' ');
