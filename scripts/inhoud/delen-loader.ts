// Reads the texts of the protocols that a site has, checks their blocks, and makes each a small program that draws it (src/deeltekst.ts).
// They stay out of the bundle of the site: a thousand schools are ten thousand texts, and a bundler holds all of them at once.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { mdxToJs } from 'satteri';
import { parse } from 'yaml';
import { type ProtocolFolder, readSelection } from '../site/selection.ts';
import { blokkenPlugin } from './blokken-plugin.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/;

/** Loads every part of the protocols of the site in `root`. */
export function delenLoader(root: string): Loader {
  return {
    name: 'meldcodewijzer-delen',
    load: async (context) => {
      const load = async (): Promise<void> => {
        const { shown, cited } = readSelection(root);
        const plugin = blokkenPlugin();
        const gone = new Set(context.store.keys());
        for (const protocol of [...shown, ...cited]) {
          for (const name of partsIn(join(root, protocol.folder))) {
            await loadPart({ root, protocol, name }, plugin, context);
            gone.delete(`${protocol.slug}/${name}`);
          }
        }
        for (const id of gone) context.store.delete(id);
      };
      await load();
      const reload = (): void => {
        load().catch((reason: unknown) => {
          context.logger.error(String(reason));
        });
      };
      context.watcher?.on('all', (_event, path) => {
        if (/\.mdx$|protocol\.yaml$/.test(path)) reload();
      });
    },
  };
}

const partsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => basename(file, '.mdx'))
    .toSorted();

interface Part {
  readonly root: string;
  readonly protocol: ProtocolFolder;
  readonly name: string;
}

async function loadPart({ root, protocol: { slug, folder }, name }: Part, plugin: ReturnType<typeof blokkenPlugin>, context: LoaderContext): Promise<void> {
  const filePath = `${folder}/${name}.mdx`;
  const text = readFileSync(join(root, filePath), 'utf8');
  const { frontMatter, body } = splitText(text);
  const { code } = mdxToJs(body, {
    mdastPlugins: [plugin],
    features: { smartPunctuation: false },
    fileURL: pathToFileURL(join(root, filePath)),
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
  });
  const id = `${slug}/${name}`;
  const data = await context.parseData({ id, data: { ...(parse(frontMatter) as Record<string, unknown>), programma: code }, filePath });
  context.store.set({ id, data, body: body.trim(), filePath, digest: context.generateDigest(text + code) });
}

/** Splits a text in what stands between the lines with `---` and the rest, which keeps its line numbers. */
export function splitText(text: string): { readonly frontMatter: string; readonly body: string } {
  const found = FRONT_MATTER.exec(text);
  if (found === null) return { frontMatter: '{}', body: text };
  const lines = found[0].split('\n').length - 1;
  return { frontMatter: found[1] ?? '', body: '\n'.repeat(lines) + text.slice(found[0].length) };
}
