// Packages bring the rules of every variant of a component; a page needs those of the classes that this site writes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../site/files.ts';

/** The part of a PostCSS rule that is used. */
interface Rule {
  readonly selectors: readonly string[];
  readonly source?: { readonly input: { readonly file?: string } };
  remove(): void;
}

/** Whether this site writes a class, such as `nl-button--primary`. */
export type Uses = (name: string) => boolean;

const WRITTEN = /\.(astro|tsx?|mdx|css)$/;
const CLASS = /(?:nl|utrecht)-[\w-]+(\$\{)?/g;

/** Reads which classes of packages some texts write; a name that is put together at run time counts for all that begin like it. */
export function classesIn(texts: readonly string[]): Uses {
  const names = new Set<string>();
  const beginnings = new Set<string>();
  for (const found of texts.flatMap((text) => [...text.matchAll(CLASS)])) {
    if (found[1] === undefined) names.add(found[0]);
    else beginnings.add(found[0].slice(0, -2));
  }
  return (name) => names.has(name) || [...beginnings].some((beginning) => name.startsWith(beginning));
}

/** Whether a selector can match: every class that it asks for is written. What stands in `:not()`, or in a list of alternatives, asks for nothing. */
export function canMatch(selector: string, uses: Uses): boolean {
  const asked = selector.replace(/:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|:(?:is|where|has)\([^()]*,[^()]*\)/g, '');
  return [...asked.matchAll(/\.((?:nl|utrecht)-[\w-]+)/g)].every(([, name = '']) => uses(name));
}

/** A PostCSS plugin that takes out of the CSS of packages the rules that can match nothing here. */
export function usedClassesOnly(root: string) {
  const src = join(root, 'src');
  const uses = classesIn(
    filesIn(src)
      .filter((file) => WRITTEN.test(file))
      .map((file) => readFileSync(join(src, file), 'utf8')),
  );
  return {
    postcssPlugin: 'used-classes-only',
    Rule: (rule: Rule) => {
      const isForeign = rule.source?.input.file?.includes('node_modules') ?? false;
      if (isForeign && !rule.selectors.some((selector) => canMatch(selector, uses))) rule.remove();
    },
  };
}
