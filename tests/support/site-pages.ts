import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, filesIn } from '../../scripts/site/files.ts';
import { hasAddress } from '../../src/lib/hosting/index.ts';
import { isLang } from './lang.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const files = new Map(
  filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [addressOf(file), join(dist, file)]),
);

/** The address of every page in the built site, save those on which tests open a vault: they do something by being there, and are in no release. */
export const PAGES: readonly string[] = [...files.keys()].filter((page) => hasAddress(page) && !page.startsWith('/dossier/proef'));

/** Pages of practice cases, of subjects of the quiz and of session plans are of one kind when they differ in their words alone. */
const kindOf = (page: string): string =>
  page.replace(/^(\/training\/casussen|\/hulpmiddelen\/[^/]+\/oefenen|\/training\/quiz\/alle|\/training\/draaiboek(?=\/\d))\/[^/]+\//, '$1/*/');

/** Of each kind the first: it stands for the others, whose words the checks of the built site read. */
const LOOKED_AT: readonly string[] = PAGES.filter((page, place) => PAGES.findIndex((one) => kindOf(one) === kindOf(page)) === place);

/** First folder and depth; pages of one shape come from one template, or nearly so. */
export const shapeOf = (page: string): string => `${page.split('/')[1] ?? ''} ${String(page.split('/').length)}`;

/** Of each shape the first page. */
export const ONE_OF_EACH_SHAPE: readonly string[] = PAGES.filter((page, place) => PAGES.findIndex((one) => shapeOf(one) === shapeOf(page)) === place);

/** The elements on a page, each with its classes. */
const partsOf = (page: string): readonly string[] =>
  [...sourceOf(page).matchAll(/<([a-z][\w-]*)(?:[^>]*?\sclass="([^"]*)")?/g)].map(([, element = '', classes = '']) => `${element}.${classes}`);

/** Fewer of them, for what takes long on each: every page with something on it that no page before it had. */
export const LOOKED_AT_CLOSELY: readonly string[] = isLang ? PAGES : withNewParts(LOOKED_AT);

function withNewParts(pages: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const fresh = partsOf(page).filter((part) => !seen.has(part));
    for (const part of fresh) seen.add(part);
    return fresh.length > 0;
  });
}

/** The text of the file of a page. */
export function sourceOf(page: string): string {
  return readFileSync(files.get(page) ?? page, 'utf8');
}

/** Home shows the chosen protocol; the others do something. Every other page is for reading. */
const PROGRAMS = [
  /^\/$/,
  /^\/zoeken\/$/,
  /^\/sociale-kaart\/$/,
  /^\/privacy\/$/,
  /^\/zonder-internet\/$/,
  /^\/hulpmiddelen\/(?!oefenen\/)[^/]+\/(oefenen\/[^/]+\/)?$/,
  /^\/dossier\/$/,
  /^\/training\/quiz\/$/,
  /^\/training\/groep\/(notities\/)?$/,
  /^\/training\/eigen-casussen\/$/,
  /^\/dev\//,
];

/** Whether a page has signals to tick, which a few lines of program take to a dossier. */
const hasSignals = (page: string): boolean => sourceOf(page).includes('data-signaal=');

/** Whether a page has only words, and so loads no program. */
export const isReadingPage = (page: string): boolean => !PROGRAMS.some((pattern) => pattern.test(page)) && !hasSignals(page);
