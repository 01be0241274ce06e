// The bundler alone knows which package a piece of a program comes from; it writes that down for the list of what ships.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { siteFolder } from '../site/base.ts';

/** One file with a program, and what it was made of. */
export interface Shipped {
  /** Path below `dist`. */
  readonly file: string;
  /** Each module with its length, comments and layout not counted: a path from the root of the project, or a name of the bundler's own. */
  readonly modules: readonly (readonly [id: string, length: number])[];
}

/** What is left of a style sheet of a package. */
export interface ShippedStyle {
  /** Path from the root of the project. */
  readonly style: string;
  readonly css: string;
}

/** The part of a file of the bundler that is used. */
interface Output {
  readonly type: string;
  readonly fileName: string;
  readonly modules?: Readonly<Record<string, { readonly code: string | null }>>;
}

/** Where what the bundler knows of a built site is kept; two sites can lie side by side. */
export const shippedFolder = (root: string): string => join(root, '.cache', 'shipped', basename(siteFolder(root)));

/**
 * A Vite plugin that notes of every file for the browser which modules are in it; workers are bundled apart and need it as well.
 * `as` is the path below `dist` of a file that somebody else writes.
 */
export const noteShipped = (root: string, as?: string) => ({
  name: 'note-shipped',
  apply: 'build' as const,
  generateBundle(this: { readonly environment?: { readonly name: string } }, _options: unknown, bundle: Readonly<Record<string, Output>>): void {
    if (this.environment !== undefined && this.environment.name !== 'client') return;
    for (const { fileName, modules } of Object.values(bundle)) {
      if (modules === undefined) continue;
      const file = as ?? fileName;
      writeNote(root, file, { file, modules: Object.entries(modules).map(([id, { code }]) => [place(root, id), bare(code ?? '').length]) });
    }
  },
});

/** A PostCSS plugin that notes what is left of a style sheet of a package, after the rules that match nothing were taken out. */
export const noteStyles = (root: string) => ({
  postcssPlugin: 'note-styles',
  OnceExit: (sheet: { readonly source?: { readonly input: { readonly file?: string } }; toString(): string }): void => {
    const file = place(root, sheet.source?.input.file ?? '');
    if (!file.startsWith('node_modules/')) return;
    writeNote(root, file, { style: file, css: bare(sheet.toString()) });
  },
});

function writeNote(root: string, name: string, note: Shipped | ShippedStyle): void {
  mkdirSync(shippedFolder(root), { recursive: true });
  writeFileSync(join(shippedFolder(root), `${name.replaceAll('/', '+')}.json`), JSON.stringify(note));
}

/** Leaves out what making code small leaves out of every file: comments and layout. A guess that is good enough to weigh with. */
function bare(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\s+/g, ' ');
}

function place(root: string, id: string): string {
  return id.startsWith(root) ? relative(root, id).split(sep).join('/') : id;
}
