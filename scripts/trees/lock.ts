// What a released version of a tree said is kept as a hash in uitgegeven.yaml, so that it can never change unseen.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../site/site.ts';
import { readYaml, type Treefile } from './files.ts';

export const LOCK_FILE = 'uitgegeven.yaml';

/** `<slug>/<date>` → hash. */
export type Locks = Readonly<Record<string, string>>;

/** About the file and its place in a list, not about what the tree asks or says. */
const NOT_LOCKED = new Set(['gecontroleerd', 'volgorde']);

/**
 * The hash of everything that a tree says: rules and words, because a report replays both.
 * Comments, quotes, line ends and the order of keys say nothing; the order of lists does.
 */
export function hashOf(data: unknown): string {
  const said = typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data).filter(([key]) => !NOT_LOCKED.has(key))) : data;
  return `sha256-${createHash('sha256')
    .update(JSON.stringify(sorted(said)))
    .digest('hex')}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Reads the list of released versions; a list that is not there or cannot be read is an error, so that losing it never unlocks anything. */
export function readLocks(folder: string): { readonly ok: true; readonly locks: Locks } | { readonly ok: false; readonly problem: string } {
  const path = join(folder, LOCK_FILE);
  if (!existsSync(path)) return { ok: false, problem: 'bestaat niet; haal de lijst terug uit git, want zij bewaart welke versies zijn uitgegeven' };
  const { data, error } = readYaml(path);
  if (error !== undefined) return { ok: false, problem: error };
  const entries = Object.entries(data ?? {}) as [string, unknown][];
  const wrong = entries.find(([key, hash]) => !/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}$/.test(key) || !/^sha256-[0-9a-f]{64}$/.test(String(hash)));
  return wrong
    ? { ok: false, problem: `deze regel klopt niet: ${wrong[0]}` }
    : { ok: true, locks: Object.fromEntries(entries.map(([key, hash]) => [key, String(hash)])) };
}

const nameOf = ({ slug, version }: Treefile): string => `${slug}/${version}`;

/** Finds released versions that were changed or removed, and older versions that nobody released. */
export function lockFindings(folder: string, files: readonly Treefile[]): readonly Finding[] {
  const read = readLocks(folder);
  if (!read.ok) return [{ place: LOCK_FILE, problem: read.problem }];
  const known = new Map(files.map((file) => [nameOf(file), file]));
  const gone = Object.keys(read.locks)
    .filter((name) => !known.has(name))
    .map((name) => ({
      place: `${name}.yaml`,
      problem: 'deze versie is uitgegeven en mag niet weg: zet het bestand terug uit git, anders is een oude weging niet meer na te lopen',
    }));
  return [...gone, ...files.flatMap((file) => fileFindings(file, files, read.locks[nameOf(file)]))];
}

function fileFindings(file: Treefile, files: readonly Treefile[], lock: string | undefined): readonly Finding[] {
  if (file.error !== undefined) return [];
  if (lock !== undefined && lock !== hashOf(file.data)) {
    return [
      {
        place: file.path,
        problem:
          'deze versie is uitgegeven en mag niet meer veranderen: zet het bestand terug, kopieer het naar een nieuwe datum en wijzig de kopie (docs/guides/04-update-a-norm.md)',
      },
    ];
  }
  const newer = files.find(({ slug, version }) => slug === file.slug && version > file.version);
  if (lock !== undefined || !newer) return [];
  return [
    {
      place: file.path,
      problem: `er is een nieuwere versie (${newer.version}), maar deze is niet uitgegeven: geef haar uit (npm run release:tree -- ${file.slug} ${file.version}) of haal haar weg`,
    },
  ];
}
