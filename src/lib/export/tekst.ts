import type { Stuk, Tekst } from './document.ts';

/** The parts of a line. */
export const stukken = (tekst: Tekst): readonly Stuk[] => (typeof tekst === 'string' ? [{ tekst }] : tekst);

/** Whether a line is bold from end to end: the name of what follows, which stays with it on paper. */
export const isOpschrift = (tekst: Tekst): boolean => stukken(tekst).every(({ vet }) => vet === true);

/** The address of a part when it may become a link: `https:`, `tel:` or a fragment. Anything else stays text. */
export const linkAdres = ({ adres }: Stuk): string | undefined => (adres !== undefined && /^(?:https:|tel:|#)/.test(adres) ? adres : undefined);

// Marks that XML cannot hold and HTML refuses; a tab and a line break are text.
const ONLEESBAAR = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu;

/** Text that every file format can hold: no control characters, no half characters, one kind of line break. */
export const schoon = (tekst: string): string => tekst.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(ONLEESBAAR, '');
