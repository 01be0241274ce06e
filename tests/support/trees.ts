import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casesFile, treeSlugs } from '../../scripts/trees/files.ts';
import { LOCK_FILE } from '../../scripts/trees/lock.ts';

/** A copy of the content in a folder of its own, in which a test plants faults. */
export interface Copy {
  /** The folder that stands for `src/content`. */
  readonly content: string;
  readonly read: (place: string) => string;
  readonly write: (place: string, text: string) => void;
  /** Replaces one piece of a file; throws when it is not there, so that no test plants nothing. */
  readonly change: (place: string, from: string, to: string) => void;
  readonly remove: (place: string) => void;
  readonly clean: () => void;
}

/** The version that these tests work on; later ones are left out, so that a new version changes no test. */
const VERSION = '2026-11-23';

/** Copies the first version of every tree with its worked cases, and what the trees point to; nothing in it is released. */
export function copyContent(): Copy {
  const content = mkdtempSync(join(tmpdir(), 'trees-'));
  const source = fileURLToPath(new URL('../../src/content/', import.meta.url));
  for (const kind of ['bronnen', 'contacten', 'begrippen']) cpSync(join(source, kind), join(content, kind), { recursive: true });
  const [from, to] = [join(source, 'beslisbomen'), join(content, 'beslisbomen')];
  for (const slug of treeSlugs(from).filter((each) => existsSync(join(from, each, `${VERSION}.yaml`)))) {
    cpSync(join(from, slug, `${VERSION}.yaml`), join(to, slug, `${VERSION}.yaml`));
    cpSync(join(from, casesFile(from, slug, VERSION) ?? ''), join(to, slug, 'voorbeelden.yaml'));
  }
  writeFileSync(join(to, LOCK_FILE), '# Uitgegeven.\n');
  const read = (place: string): string => readFileSync(join(content, place), 'utf8');
  const write = (place: string, text: string): void => {
    writeFileSync(join(content, place), text);
  };
  return {
    content,
    read,
    write,
    change: (place, from, to) => {
      if (!read(place).includes(from)) throw new Error(`${place} has no “${from}”`);
      write(place, read(place).replace(from, to));
    },
    remove: (place) => {
      rmSync(join(content, place));
    },
    clean: () => {
      rmSync(content, { recursive: true });
    },
  };
}
