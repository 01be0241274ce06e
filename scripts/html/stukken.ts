import { isVoid, tokens } from './tokens.ts';

/** One run of text inside one block of a page, such as a paragraph or a list item; entities are read. */
export interface Stuk {
  /** Name of the innermost block element. */
  readonly element: string;
  readonly tekst: string;
  /** The same without what is marked as outdated. */
  readonly geldig: string;
  /** The same without what is of the school itself and was not checked, too. */
  readonly nagekeken: string;
}

const BLOCKS = new Set(
  'main section article aside nav header footer div p ul ol li dl dt dd table thead tbody tr th td h1 h2 h3 h4 h5 h6 figure figcaption blockquote form fieldset legend label details summary'.split(
    ' ',
  ),
);
/** Not prose: programs, styles, drawings and what a machine reads. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'code', 'pre', 'select', 'noscript']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
};

/** Gives the texts inside `<main>` of a page that the build made, in order. */
export function stukken(html: string): readonly Stuk[] {
  const found: Stuk[] = [];
  const open: { name: string; marked: boolean; unchecked: boolean }[] = [];
  let tekst = '';
  let geldig = '';
  let nagekeken = '';
  const isIn = (name: string): boolean => open.some((tag) => tag.name === name);
  const close = (): void => {
    const element = open.findLast((tag) => BLOCKS.has(tag.name))?.name ?? '';
    if (tekst.trim() !== '' && isIn('main')) found.push({ element, tekst: tidy(tekst), geldig: tidy(geldig), nagekeken: tidy(nagekeken) });
    tekst = '';
    geldig = '';
    nagekeken = '';
  };
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      if (open.some((tag) => SILENT.has(tag.name))) continue;
      const words = token.text.replace(/&(?:#?\w+);/g, (entity) => ENTITIES[entity] ?? entity);
      tekst += words;
      geldig += open.some((tag) => tag.marked) ? ' ' : words;
      nagekeken += open.some((tag) => tag.marked || tag.unchecked) ? ' ' : words;
      continue;
    }
    if (BLOCKS.has(token.name) || token.name === 'br') close();
    if (token.kind === 'open' && !isVoid(token.name)) {
      open.push({ name: token.name, marked: token.attributes.has('data-verouderd'), unchecked: token.attributes.has('data-niet-nagekeken') });
    }
    if (token.kind === 'close') open.splice(open.findLastIndex((tag) => tag.name === token.name));
  }
  return found;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
