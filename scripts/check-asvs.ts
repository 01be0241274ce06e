// Is the audit list whole, and does every file that a document about security names exist?
// Prevents a requirement that silently fell out, and a proof that was moved or deleted.
import { basename, posix } from 'node:path';
import type { Finding } from './site/site.ts';

const LIST = 'docs/asvs.md';
const DOCUMENTS: ReadonlySet<string> = new Set([LIST, 'docs/threat-model.md', 'SECURITY.md']);
/** How many requirements each section of each chapter of ASVS 5.0.0 has, in order. */
const COUNTS: Readonly<Record<number, readonly number[]>> = {
  1: [2, 10, 12, 3, 3],
  2: [3, 3, 5, 2],
  3: [1, 3, 5, 8, 8, 1, 5],
  4: [5, 5, 2, 4],
  5: [1, 6, 3, 3],
  6: [3, 12, 8, 6, 8, 4, 2, 4],
  7: [3, 4, 2, 5, 3, 2],
  8: [4, 4, 3, 2],
  9: [3, 4],
  10: [2, 3, 5, 16, 5, 2, 3],
  11: [4, 5, 5, 4, 2, 2, 2],
  12: [5, 2, 5],
  13: [4, 6, 4, 7],
  14: [2, 8, 3],
  15: [5, 5, 7, 4],
  16: [1, 5, 4, 3, 4],
  17: [2, 8, 2],
};
const ROW = /^\| (\d+\.\d+\.\d+) +\| [123] +\| [^|]+ \| ([^|]+?) +\| ([^|]*?) *\|$/gm;
const STATES: ReadonlySet<string> = new Set(['Met', 'Partly', 'Not met', 'Host']);
const ELSEWHERE = '\n## What does not apply\n';
const CODE = /`([^`\n]+)`/g;
const FILE = /^(?:[\w.*-]+\/)*[\w.*-]+\.(?:ts|tsx|mjs|js|astro|md|json|yaml)$/;
/** Made by the build or by npm; nothing to find among the files that are kept. */
const MADE: ReadonlySet<string> = new Set(['release.json', 'site.cdx.json', 'tools.cdx.json', 'sw.js']);
const LINK = /\]\((?!https?:|#)([^)#\s]+)/g;

/** Finds gaps in the audit list, and files and links in the documents about security that lead nowhere. */
export function checkAsvs(files: readonly { readonly path: string; readonly text: string }[]): readonly Finding[] {
  const paths = files.map(({ path }) => path);
  const documents = files.filter(({ path }) => DOCUMENTS.has(path));
  return documents.flatMap(({ path, text }) => [...deadFiles(path, text, paths), ...(path === LIST ? gaps(text) : [])]);
}

function deadFiles(place: string, text: string, paths: readonly string[]): readonly Finding[] {
  const named = [...text.matchAll(CODE)].map(([, name = '']) => name).filter((name) => isPath(name) && !MADE.has(name));
  const linked = [...text.matchAll(LINK)].map(([, link = '']) => posix.join(posix.dirname(place), link));
  const dead = [...named.filter((name) => !exists(name, paths)), ...linked.filter((name) => !exists(name, paths))];
  return dead.map((name) => ({ place, problem: `names ${name}, which is not there` }));
}

function isPath(name: string): boolean {
  return FILE.test(name) || /^(src|tests|scripts|docs|public|deploy)(\/[\w.-]+)*\/?$/.test(name);
}

/** A path from the root, a folder, or the name of a file wherever it stands; `*` is anything within a name. */
function exists(name: string, paths: readonly string[]): boolean {
  const pattern = new RegExp(`^${name.replace(/\/$/, '').replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')}(/|$)`);
  return paths.some((path) => pattern.test(path) || (!name.includes('/') && pattern.test(basename(path))));
}

function gaps(text: string): readonly Finding[] {
  const rows = [...text.matchAll(ROW)];
  const elsewhere = text.slice(text.indexOf(ELSEWHERE));
  const told = (number: string): boolean =>
    rows.some(([, row]) => row === number) ||
    [number, number.replace(/\.\d+$/, '')].some((name) => new RegExp(`(?<![\\d.])${name.replaceAll('.', '\\.')}(?!\\.?\\d)`).test(elsewhere)) ||
    new RegExp(`\\bV${number.replace(/\..*$/, '')} [A-Z]`).test(elsewhere);
  const all = Object.entries(COUNTS).flatMap(([chapter, sections]) =>
    sections.flatMap((count, section) => Array.from({ length: count }, (_, at) => `${chapter}.${String(section + 1)}.${String(at + 1)}`)),
  );
  const problems = [
    ...all.filter((number) => !told(number)).map((number) => `says nothing of ${number}`),
    ...rows.flatMap(([, number = '', state = '', where = '']) => [
      ...(all.includes(number) ? [] : [`${number} is no requirement of ASVS 5.0.0`]),
      ...(STATES.has(state) ? [] : [`${number}: ${state} is not a state`]),
      ...(where !== '' || state === 'Host' ? [] : [`${number} says neither where nor why not`]),
    ]),
    ...rows.filter(([, number], at) => rows.findIndex(([, other]) => other === number) !== at).map(([, number = '']) => `${number} stands there twice`),
  ];
  return problems.map((problem) => ({ place: LIST, problem }));
}
