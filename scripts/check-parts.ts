// Does the reader know what ships, from whom, and under which licence?
// Prevents a package that arrives unseen with another one, and a licence that does not let us pass it on.
import { inlineBlocks } from './html/inline.ts';
import { astroScripts, isStarter } from './parts/inline.ts';
import { mayShip } from './parts/licences.ts';
import { licenceTexts } from './parts/packages.ts';
import { partsOf, readNotes, type Notes, type Part } from './parts/parts.ts';
import { readersPages } from './parts/reach.ts';
import { waarvoor } from '../src/messages/onderdelen.ts';
import type { Finding, Site } from './site/site.ts';

const LIST = '/over/onderdelen/';
const LICENCES = '/licenties.txt';
const PROGRAM = /\.(m?js|wasm|css|pagefind|woff2?)$/;
/** Programs and data that the bundler does not see. What a new row here brings along must be counted in scripts/parts/parts.ts. */
const EXPLAINED: readonly RegExp[] = [
  // Ours: trees, cases, questions, protocols and names for the programs, and the words and texts of the search.
  /^\/(hulpmiddelen|training)\/.+\.js$/,
  /^\/(dossier\/protocollen|protocollen\/namen)\.js$/,
  /^\/pagefind\/(kennis|(tekst|school)\/[^/]+)\.js$/,
  // Pagefind's.
  /^\/pagefind\/(pagefind\.js|wasm\.[\w-]+\.pagefind)$/,
];

/** Finds what ships without standing on the list, or may not ship; `root` holds the packages and what the bundler noted. */
export function checkParts(root: string, site: Site, purposes: Readonly<Record<string, string>> = waarvoor): readonly Finding[] {
  const notes = readNotes(root);
  const parts = partsOf(root, site, notes);
  return [
    ...unexplained(site, notes),
    ...foreignInline(root, site),
    ...parts.flatMap((part) => problemsOf(part, root, site, purposes)),
    ...gone(parts, purposes),
  ];
}

function unexplained(site: Site, notes: Notes): readonly Finding[] {
  const noted = new Set(notes.scripts.map(({ file }) => `/${file}`));
  return [...site.addresses]
    .filter((address) => PROGRAM.test(address) && !noted.has(address) && !EXPLAINED.some((pattern) => pattern.test(address)))
    .map((place) => ({ place, problem: 'ships, and nothing says from which package it comes' }));
}

/** A script between the markup is one with which Astro starts islands, or the one that puts the site away. */
function foreignInline(root: string, site: Site): readonly Finding[] {
  const known = astroScripts(root);
  return readersPages(site).flatMap((place) =>
    [...inlineBlocks(site.text(place))]
      .filter(({ kind, text }) => kind === 'script' && !known.has(text) && !isStarter(text, site))
      .map(({ text }) => ({ place, problem: `holds a script that nobody explains: ${text.slice(0, 60)}` })),
  );
}

function problemsOf({ from }: Part, root: string, site: Site, purposes: Readonly<Record<string, string>>): readonly Finding[] {
  const title = `${from.name} ${from.version}`;
  const problems = [
    purposes[from.name] === undefined ? 'ships, and src/messages/onderdelen.ts does not say what it is for' : '',
    mayShip(from.licence) ? '' : `ships under ${from.licence || 'no licence'}, which scripts/parts/licences.ts does not allow`,
    licenceTexts(root, from.folder).length > 0 ? '' : 'ships without the text of its licence',
    site.text(LIST).includes(`>${title}<`) ? '' : `does not stand on ${LIST}`,
    site.text(LICENCES).includes(`${title} (`) ? '' : `does not stand in ${LICENCES}`,
  ];
  return problems.filter((problem) => problem !== '').map((problem) => ({ place: title, problem }));
}

function gone(parts: readonly Part[], purposes: Readonly<Record<string, string>>): readonly Finding[] {
  const names = new Set(parts.map(({ from }) => from.name));
  return Object.keys(purposes)
    .filter((name) => !names.has(name))
    .map((place) => ({ place, problem: 'stands in src/messages/onderdelen.ts and does not ship' }));
}
