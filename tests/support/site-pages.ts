import { fileURLToPath } from 'node:url';
import { addressOf, filesIn } from '../../scripts/site/files.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The address of every page in the built site. */
export const PAGES: readonly string[] = filesIn(dist)
  .filter((file) => file.endsWith('.html'))
  .map(addressOf);

/** Whether a page does something, and so may load a program; home does, as it shows the chosen protocol. Every other page is for reading. */
const isProgram = (page: string): boolean =>
  ['/', '/zoeken/', '/sociale-kaart/', '/privacy/'].includes(page) || /^\/hulpmiddelen\/[^/]+\/$/.test(page) || page.startsWith('/dev/');

export const READING_PAGES: readonly string[] = PAGES.filter((page) => !isProgram(page));
