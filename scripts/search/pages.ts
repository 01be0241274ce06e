// Reads from a built page what the search may find: title, protocol, and the text per heading.
import { decode, isVoid, tokens, type Tag } from '../html/tokens.ts';
import type { Bladzijde, Deel } from '../../src/lib/zoeken/index.ts';

const HEADING = /^(h[2-6]|dt)$/;
const SILENT = new Set(['nav', 'script', 'style', 'svg', 'template', 'noscript', 'select', 'textarea']);
/** Links to headings, links to an aid, and the line that says where a block stands in its source. */
const NOISE = new Set(['anker', 'bron', 'naar-hulp']);
const INLINE = new Set(['a', 'abbr', 'cite', 'code', 'em', 'i', 'mark', 's', 'small', 'span', 'strong', 'sub', 'sup']);

interface Open {
  readonly name: string;
  readonly silent: boolean;
  readonly inMain: boolean;
  /** Anchor of the nearest element around it that has one. */
  readonly anchor: string;
}

interface Reading {
  title: string;
  protocol: string | undefined;
  parts: { anker: string; kop: string; tekst: string }[];
  /** Where text goes now. */
  into: 'title' | 'heading' | 'text';
}

/** Gives the searchable text of a page, or undefined when the page has no `data-pagefind-body`. */
export function readPage(html: string, href: string): Bladzijde | undefined {
  const page: Reading = { title: '', protocol: undefined, parts: [{ anker: '', kop: '', tekst: '' }], into: 'text' };
  const open: Open[] = [];
  let searchable = false;
  for (const token of tokens(html)) {
    const around = open.at(-1) ?? OUTSIDE;
    if (token.kind === 'text') {
      if (around.inMain && !around.silent) write(page, decode(token.text));
    } else if (token.kind === 'close') {
      closeTag(page, open, token.name);
    } else {
      const inside = enter(token, around);
      searchable ||= inside.inMain;
      if (around.inMain && !inside.silent) openTag(page, token, inside.anchor);
      if (!isVoid(token.name)) open.push(inside);
    }
  }
  return searchable ? pageFrom(page, href) : undefined;
}

function pageFrom({ title, protocol, parts }: Reading, href: string): Bladzijde {
  const delen: readonly Deel[] = parts.map(tidy).filter(({ tekst, kop }) => tekst !== '' || kop !== '');
  return { href, titel: clean(title), ...(protocol === undefined ? {} : { protocol }), delen };
}

const OUTSIDE: Open = { name: '', silent: false, inMain: false, anchor: '' };

function enter(tag: Tag, around: Open): Open {
  const isMain = tag.attributes.has('data-pagefind-body');
  const id = isMain ? '' : ownAnchor(tag);
  return { name: tag.name, silent: around.silent || isSilent(tag), inMain: around.inMain || isMain, anchor: id === '' ? around.anchor : id };
}

const ownAnchor = ({ name, attributes }: Tag): string => (INLINE.has(name) ? '' : (attributes.get('id') ?? ''));

function isSilent({ name, attributes }: Tag): boolean {
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  return (
    SILENT.has(name) ||
    attributes.has('data-pagefind-ignore') ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    classes.some((one) => NOISE.has(one))
  );
}

function openTag(page: Reading, tag: Tag, anchor: string): void {
  const heading = HEADING.test(tag.name);
  page.protocol ??= /^protocol:(.+)$/.exec(tag.attributes.get('data-pagefind-filter') ?? '')?.[1];
  if (tag.name === 'h1') {
    page.into = page.title === '' ? 'title' : 'text';
  } else if (heading || ownAnchor(tag) !== '') {
    startPart(page, anchor);
    if (heading) page.into = 'heading';
  }
  if (!INLINE.has(tag.name)) write(page, ' ');
}

function startPart(page: Reading, anker: string): void {
  const last = page.parts.at(-1);
  if (last?.kop === '' && last.tekst.trim() === '') last.anker = anker;
  else page.parts.push({ anker, kop: '', tekst: '' });
}

function closeTag(page: Reading, open: Open[], name: string): void {
  const at = open.findLastIndex((one) => one.name === name);
  if (at === -1) return;
  open.length = at;
  if (name === 'h1' || HEADING.test(name)) page.into = 'text';
  if (!INLINE.has(name)) write(page, ' ');
}

function write(page: Reading, text: string): void {
  if (page.into === 'title') {
    page.title += text;
    return;
  }
  const last = page.parts.at(-1);
  if (last) last[page.into === 'heading' ? 'kop' : 'tekst'] += text;
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
const tidy = ({ anker, kop, tekst }: Deel): Deel => ({ anker, kop: clean(kop), tekst: clean(tekst) });

/** Pages of loose entries; each entry is found by itself. */
const ENTRIES = /^\/(begrippen|actueel(\/veranderd)?|sociale-kaart)\/$/;
/** Pages about the site and lists of links answer few questions. */
const LESS: readonly (readonly [RegExp, number])[] = [
  [/^\/(over|dev)\//, 0.4],
  [/^\/(protocollen\/)?$/, 0.4],
  [/^\/protocollen\/[a-z0-9-]+\/$/, 0.75],
];

/** Of those pages the first parts are enough; the list of sources on the page about this site is long. */
const LESS_PARTS = 8;

/** Pages made from other pages, and pages about the site: they are found by their title and headings. */
const MADE = /^\/(protocollen\/(vergelijken\/|[^/]+\/rol\/)|hulpmiddelen\/(oefenen|[^/]+\/routes)\/|(privacy|toegankelijkheid|handleiding|dossier|training)\/)/;
const MADE_WEIGHT = 0.5;

/** Splits a page of loose entries in its entries, and weighs pages that only lead elsewhere. */
export function entriesOf(page: Bladzijde): readonly Bladzijde[] {
  if (MADE.test(page.href)) return [{ ...page, gewicht: MADE_WEIGHT, delen: page.delen.map((deel, at) => (at === 0 ? deel : { ...deel, tekst: '' })) }];
  const less = LESS.find(([pattern]) => pattern.test(page.href));
  if (less) return [{ ...page, gewicht: less[1], delen: page.delen.slice(0, LESS_PARTS) }];
  if (!ENTRIES.test(page.href)) return [page];
  const anchors = [...new Set(page.delen.map(({ anker }) => anker))];
  return anchors.flatMap((anker): readonly Bladzijde[] => {
    const delen = page.delen.filter((deel) => deel.anker === anker);
    const kop = delen.find((deel) => deel.kop !== '')?.kop ?? '';
    if (anker === '' || kop === '') return [{ ...page, delen }];
    return kop.length === 1 ? [] : [{ href: `${page.href}#${anker}`, titel: kop, plaats: page.titel, delen: delen.map((deel) => ({ ...deel, anker: '' })) }];
  });
}
