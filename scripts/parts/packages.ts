import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others of which something ships. */
export interface Package {
  /** Folder from the root of the project, such as `node_modules/preact`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
}

/** The bundler adds helpers under names of its own. */
const HELPERS: readonly (readonly [id: RegExp, folder: string | undefined])[] = [
  [/^\0rolldown\//, 'node_modules/rolldown'],
  // Ours: scripts/vite/plain-import.ts puts it in the place of Vite's.
  [/^\0vite\/preload-helper\.js$/, undefined],
];
const IN_MODULES = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
/** Some packages are bundles themselves, and name in a comment where a piece comes from. */
const EMBEDDED = /^\/\/ (?:#region )?(?:node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/|\\0(@oxc-project\+runtime|rolldown)[@/])/gm;
/** Helpers for JavaScript that the makers of the bundler do not install apart; the licence is that of their other packages. */
const STANDS_FOR: Readonly<Record<string, string>> = { '@oxc-project+runtime': '@oxc-project/types' };

/** Gives the folder of the package that a module belongs to, or undefined when the module is ours. Throws for a module that nobody explains. */
export function folderOf(id: string): string | undefined {
  const helper = HELPERS.find(([pattern]) => pattern.test(id));
  if (helper !== undefined) return helper[1];
  const inPackage = IN_MODULES.exec(id.replace('\0', ''));
  if (inPackage !== null) return inPackage[0];
  if (/^\0?(src|\.astro)\//.test(id)) return undefined;
  throw new Error(`${JSON.stringify(id)} ships, and nothing says where it comes from.`);
}

/** Gives the names of the packages that stand inside a file of another package. */
export function embeddedIn(code: string): readonly string[] {
  const names = [...code.matchAll(EMBEDDED)].map(([, name, helper = '']) => name ?? STANDS_FOR[helper] ?? helper);
  return [...new Set(names)].toSorted();
}

/** Gives the folder in which a package finds another one. */
export function folderFor(root: string, host: string, name: string): string {
  const own = `${host}/node_modules/${name}`;
  return existsSync(join(root, own)) ? own : `node_modules/${name}`;
}

/** Reads what a package says of itself. */
export function readPackage(root: string, folder: string): Package {
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${folder} ships and is not installed apart, so that its version and licence are not known.`);
  const { name = '', version = '', license = '' } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return { folder, name, version, licence: license };
}

/** Gives the texts of licences and notices that a package asks to be kept with every copy. */
export function licenceTexts(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .toSorted()
    .flatMap((name) => {
      const path = join(root, folder, name);
      return statSync(path).isDirectory()
        ? readdirSync(path)
            .toSorted()
            .map((inner) => join(path, inner))
        : [path];
    })
    .map((path) => readFileSync(path, 'utf8').trim());
}
