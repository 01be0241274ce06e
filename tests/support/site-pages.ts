import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, filesIn } from '../../scripts/site/files.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const files = new Map(
  filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [addressOf(file), join(dist, file)]),
);

/** The address of every page in the built site, save those on which tests open a vault: they do something by being there, and are in no release. */
export const PAGES: readonly string[] = [...files.keys()].filter((page) => !page.startsWith('/dossier/proef'));

/** The text of the file of a page. */
export const sourceOf = (page: string): string => readFileSync(files.get(page) ?? page, 'utf8');

/** Home shows the chosen protocol; the others do something. Every other page is for reading. */
const PROGRAMS = [
  /^\/$/,
  /^\/zoeken\/$/,
  /^\/sociale-kaart\/$/,
  /^\/privacy\/$/,
  /^\/hulpmiddelen\/(?!oefenen\/)[^/]+\/(oefenen\/[^/]+\/)?$/,
  /^\/dossier\/$/,
  /^\/training\/quiz\/$/,
  /^\/dev\//,
];

/** Whether a page has only words, and so loads no program. */
export const isReadingPage = (page: string): boolean => !PROGRAMS.some((pattern) => pattern.test(page));
