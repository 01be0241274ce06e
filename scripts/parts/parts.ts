// What of others ships to the reader: counted from what the bundler noted, and from the files that come another way.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineBlocks, type InlineBlock } from '../html/inline.ts';
import { filesIn } from '../site/files.ts';
import { shippedFolder, type Shipped, type ShippedStyle } from '../vite/shipped.ts';
import { astroScripts } from './inline.ts';
import { embeddedIn, folderFor, folderOf, readPackage, type Package } from './packages.ts';
import { reachOf, readersPages } from './reach.ts';
import type { Site } from '../site/site.ts';

/** One package of which something ships. */
export interface Part {
  readonly from: Package;
  /** What it takes in the files of the site, in bytes before they are compressed; its share of a file that it does not have to itself. */
  readonly bytes: number;
  /** Name of the package that holds it, when that is a bundle itself; its bytes are counted there. */
  readonly inside?: string;
  /** Pages that load it at once. */
  readonly atOnce: ReadonlySet<string>;
  /** Other pages, on which it comes when it is used. */
  readonly onUse: ReadonlySet<string>;
}

/** A piece of a package in one file. */
interface Piece {
  readonly folder: string;
  readonly bytes: number;
  readonly atOnce: Iterable<string>;
  readonly onUse: Iterable<string>;
}

interface Page {
  readonly page: string;
  readonly blocks: readonly InlineBlock[];
}

/** What the bundler noted of the last build. */
export interface Notes {
  readonly scripts: readonly Shipped[];
  readonly styles: readonly ShippedStyle[];
}

const PAGEFIND = /^\/pagefind\/(pagefind\.js|wasm\.[\w-]+\.pagefind)$/;
const NONE: ReadonlySet<string> = new Set();

/** Reads what the bundler noted of the last build, in a fixed order. */
export function readNotes(root: string): Notes {
  const folder = shippedFolder(root);
  const all = existsSync(folder) ? filesIn(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shipped | ShippedStyle) : [];
  return { scripts: all.filter((note) => 'file' in note), styles: all.filter((note) => 'style' in note) };
}

/** Counts what of each package ships, biggest first. */
export function partsOf(root: string, site: Site, notes: Notes = readNotes(root)): readonly Part[] {
  const reach = reachOf(site);
  const same = intern();
  const pages = readersPages(site).map((page) => ({ page, blocks: [...inlineBlocks(site.text(page))].map(({ kind, text }) => ({ kind, text: same(text) })) }));
  const pieces = [
    ...notes.scripts.flatMap((note) => piecesOfScript(site, note, reach.get(`/${note.file}`))),
    ...notes.styles.map((note) => pieceOfStyle(pages, note)),
    ...piecesOfPagefind(site, reach.get('/pagefind/pagefind.js')),
    ...piecesOfAstro(pages, astroScripts(root)),
  ];
  const byFolder = Map.groupBy(pieces, ({ folder }) => folder);
  const own = [...byFolder].map(([folder, group]) => partOf(readPackage(root, folder), group));
  const inside = own.flatMap((part) => embedded(root, part, notes)).filter(({ from }) => !byFolder.has(from.folder));
  return [...own, ...inside].toSorted((a, b) => b.bytes - a.bytes || a.from.folder.localeCompare(b.from.folder, 'en'));
}

/** Gives the same text as one string: thousands of pages have the same blocks, and a piece of a page would keep the whole page in memory. */
function intern(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text) ?? Buffer.from(text).toString();
    known.set(first, first);
    return first;
  };
}

function partOf(from: Package, pieces: readonly Piece[]): Part {
  const atOnce = new Set(pieces.flatMap((piece) => [...piece.atOnce]));
  const onUse = new Set(pieces.flatMap((piece) => [...piece.onUse])).difference(atOnce);
  return { from, bytes: Math.round(pieces.reduce((sum, { bytes }) => sum + bytes, 0)), atOnce, onUse };
}

function piecesOfScript(site: Site, { file, modules }: Shipped, { atOnce, onUse } = { atOnce: NONE, onUse: NONE }): readonly Piece[] {
  if (!site.addresses.has(`/${file}`)) return [];
  const size = Buffer.byteLength(site.text(`/${file}`));
  const total = modules.reduce((sum, [, length]) => sum + length, 0);
  return modules.flatMap(([id, length]) => {
    const folder = folderOf(id);
    return folder === undefined || total === 0 ? [] : [{ folder, bytes: (size * length) / total, atOnce, onUse }];
  });
}

/** A style sheet of a package stands in the pages themselves; a page has it when it has its classes. */
function pieceOfStyle(pages: readonly Page[], { style, css }: ShippedStyle): Piece {
  const classes = [...new Set(css.match(/\.(?:nl|utrecht)-[a-z]+(?:-[a-z]+)*(?![\w-])/g))];
  const looked = new Map<string, boolean>();
  const hasClass = (text: string): boolean => {
    const found = looked.get(text) ?? classes.some((name) => text.includes(name));
    looked.set(text, found);
    return found;
  };
  const has = ({ blocks }: Page): boolean => blocks.some(({ kind, text }) => kind === 'style' && hasClass(text));
  return { folder: folderOf(style) ?? '', bytes: css.length, atOnce: pages.filter(has).map(({ page }) => page), onUse: NONE };
}

function piecesOfPagefind(site: Site, { atOnce, onUse } = { atOnce: NONE, onUse: NONE }): readonly Piece[] {
  return [...site.addresses]
    .filter((address) => PAGEFIND.test(address))
    .map((address) => ({ folder: 'node_modules/pagefind', bytes: site.size(address), atOnce, onUse }));
}

function piecesOfAstro(pages: readonly Page[], known: ReadonlySet<string>): readonly Piece[] {
  const scripts = pages.flatMap(({ page, blocks }) =>
    blocks.filter(({ kind, text }) => kind === 'script' && known.has(text)).map(({ text }) => ({ page, text })),
  );
  return [...Map.groupBy(scripts, ({ text }) => text)].map(([text, group]) => ({
    folder: 'node_modules/astro',
    bytes: Buffer.byteLength(text),
    atOnce: group.map(({ page }) => page),
    onUse: NONE,
  }));
}

function embedded(root: string, host: Part, notes: Notes): readonly Part[] {
  const modules = new Set(
    notes.scripts.flatMap(({ modules }) => modules.map(([id]) => id)).filter((id) => !id.startsWith('\0') && folderOf(id) === host.from.folder),
  );
  const names = new Set([...modules].flatMap((id) => embeddedIn(readFileSync(join(root, id.replace(/\?.*$/, '')), 'utf8'))));
  return [...names]
    .map((name) => folderFor(root, host.from.folder, name))
    .map((folder) => ({ from: readPackage(root, folder), bytes: 0, inside: host.from.name, atOnce: host.atOnce, onUse: host.onUse }));
}
