import { brotliCompressSync } from 'node:zlib';
import { cssUrls, references, type Reference } from '../html/references.ts';
import { inlineBlocks } from '../html/inline.ts';
import { resolveIn, type Site } from './site.ts';

/** What the first visit to a page costs: bytes on the wire per kind, and requests. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** Files, and inline scripts, which are also part of `html`. */
  readonly js: number;
  readonly other: number;
  readonly total: number;
  readonly requests: number;
}

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'();]*?from\s*)?["']([^"']+)["']/g;

/** Weighs a page with everything the browser loads by itself, static imports of scripts and islands included. */
export function weighPage(site: Site, address: string): PageWeight {
  const html = site.text(address);
  const loaded = loadedBy(site, address, html);
  const sum = (fits: (file: string) => boolean): number =>
    [...loaded].filter(fits).reduce((bytes, file) => bytes + (site.addresses.has(file) ? site.weight(file) : 0), 0);
  const css = sum((file) => file.endsWith('.css'));
  const scripts = sum(isScript);
  const other = sum((file) => !file.endsWith('.css') && !isScript(file));
  const page = site.weight(address);
  return {
    html: page,
    css,
    js: scripts + inlineScript(html),
    other,
    total: page + css + scripts + other,
    requests: 1 + loaded.size,
  };
}

/** Gives the files that the browser loads by itself with a page, static imports of scripts and islands included. */
export function loadedBy(site: Site, address: string, html = site.text(address)): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (url: string, from: string): void => {
    const file = resolveIn(site, url, from)?.address ?? url;
    if (found.has(file) || url.startsWith('#')) return;
    found.add(file);
    if (!site.addresses.has(file)) return;
    if (file.endsWith('.css')) for (const inner of cssUrls(site.text(file))) add(inner, file);
    if (isScript(file)) for (const inner of staticImports(site.text(file))) add(inner, file);
  };
  const resources = [...references(html)].filter((reference) => reference.kind === 'resource');
  for (const reference of resources) add(reference.url, address);
  // Without an icon in the page the browser asks for this one.
  if (!resources.some(isIcon)) add(`${site.base}favicon.ico`, address);
  return found;
}

/** Gives the files a module always loads; `import()` waits for use and does not count. */
export function staticImports(code: string): readonly string[] {
  return [...code.matchAll(STATIC_IMPORT)].map((found) => found[1] ?? '');
}

function isScript(file: string): boolean {
  return /\.m?js$/.test(file);
}

function isIcon({ tag }: Reference): boolean {
  return tag.name === 'link' && /\bicon\b/.test(tag.attributes.get('rel') ?? '');
}

function inlineScript(html: string): number {
  const scripts = [...inlineBlocks(html)].filter((block) => block.kind === 'script');
  const code = Buffer.from(scripts.map((block) => block.text).join('\n'));
  return Math.min(code.length, brotliCompressSync(code).length);
}
