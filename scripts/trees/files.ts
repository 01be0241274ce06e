import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One dated version of a tree as it stands on disk, before any schema. */
export interface Treefile {
  readonly slug: string;
  readonly version: string;
  /** Path from the folder of trees, with `/`. */
  readonly path: string;
  /** What the YAML says; undefined with `error` when it cannot be read. */
  readonly data: unknown;
  readonly error?: string;
}

const VERSION = /^(\d{4}-\d{2}-\d{2})\.yaml$/;

/** The slugs of all trees in a folder, in order. */
export const treeSlugs = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** The versions of one tree, oldest first. */
export function treeFiles(folder: string, slug: string): readonly Treefile[] {
  return readdirSync(join(folder, slug))
    .toSorted()
    .flatMap((file) => {
      const version = VERSION.exec(file)?.[1];
      const path = `${slug}/${file}`;
      return version === undefined ? [] : [{ slug, version, path, ...readYaml(join(folder, path)) }];
    });
}

/** Reads a YAML file; what cannot be read comes back as an error in words. */
export function readYaml(path: string): { readonly data: unknown; readonly error?: string } {
  return parseYaml(readFileSync(path, 'utf8'));
}

/** Reads YAML whatever its line ends: a copy made on Windows says the same. */
export function parseYaml(text: string): { readonly data: unknown; readonly error?: string } {
  try {
    return { data: parse(text.replace(/\r\n?/g, '\n')) as unknown };
  } catch (cause) {
    return { data: undefined, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/**
 * The file with the worked cases of a version, as a path from the folder of trees; undefined when there is none.
 * `voorbeelden.yaml` belongs to the newest version. `voorbeelden-<date>.yaml` belongs to that version and to older ones without a file of their own.
 */
export function casesFile(folder: string, slug: string, version: string): string | undefined {
  const own = readdirSync(join(folder, slug))
    .toSorted()
    .find((file) => (/^voorbeelden-(\d{4}-\d{2}-\d{2})\.yaml$/.exec(file)?.[1] ?? '') >= version);
  const path = `${slug}/${own ?? 'voorbeelden.yaml'}`;
  return existsSync(join(folder, path)) ? path : undefined;
}
