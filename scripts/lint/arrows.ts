// Prevents: an arrow that points up, a folder of lib entered through a window, code of a schema in what ships to the reader.
// Paths are resolved first, so that `../lib` and `../../lib` are the same place; no-restricted-imports cannot do that.
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from 'eslint';
import { libFolder, zoneOf } from './zones.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const fromRoot = (file: string): string => relative(ROOT, file).split(sep).join('/');

/** Says what is wrong with one import; undefined when nothing is. `file` is a path from the root of the project. */
export function arrowProblem(file: string, source: string, isType: boolean): string | undefined {
  return source.startsWith('.') ? fileProblem(file, source.replace(/\?.*$/, ''), isType) : packageProblem(file, source);
}

function packageProblem(file: string, source: string): string | undefined {
  const zone = zoneOf(file);
  if (!zone?.packages || zone.packages.test(source)) return undefined;
  return `${zone.path} does not import the package '${source}'.`;
}

function fileProblem(file: string, source: string, isType: boolean): string | undefined {
  const target = join(dirname(file), source).split(sep).join('/');
  if (!/\.[a-z]+$/.test(target)) return `Write '${source}' with its extension: plain Node runs this code too.`;
  return zoneProblem(file, target, isType) ?? doorProblem(file, target);
}

function zoneProblem(file: string, target: string, isType: boolean): string | undefined {
  const zone = zoneOf(file);
  if (!zone) return undefined;
  const other = zoneOf(target)?.name ?? target.split('/')[0] ?? '';
  if (other === zone.name || zone.from.includes(other)) return undefined;
  if (!zone.typesFrom?.includes(other)) return `${zone.path} does not import from ${target}: arrows point down, see scripts/lint/zones.ts.`;
  return isType ? undefined : `${zone.path} takes types alone from ${target}: write \`import type\`, the code of a schema does not ship.`;
}

function doorProblem(file: string, target: string): string | undefined {
  const folder = libFolder(target);
  if (folder === undefined || folder === libFolder(file) || target === `${folder}index.ts`) return undefined;
  return `Enter ${folder} through its index.ts.`;
}

/** The ESLint rule around `arrowProblem`; reads imports, exports from elsewhere, `import()` and types with `import()`. */
export const arrows: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = fromRoot(context.physicalFilename);
    const check = (node: Rule.Node, source: unknown, isType: boolean): void => {
      if (typeof source !== 'string') return;
      const message = arrowProblem(file, source, isType);
      if (message !== undefined) context.report({ node, message });
    };
    const declaration = (node: Declaration & Rule.Node): void => {
      check(node, node.source?.value, node.importKind === 'type' || node.exportKind === 'type');
    };
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => {
        check(node, node.source.type === 'Literal' ? node.source.value : undefined, false);
      },
      TSImportType: (node: Declaration & Rule.Node) => {
        check(node, node.source?.value, true);
      },
    };
  },
};

/** What this rule reads of a declaration, with the fields that TypeScript adds. */
interface Declaration {
  readonly source?: { readonly value?: unknown } | null | undefined;
  readonly importKind?: string | undefined;
  readonly exportKind?: string | undefined;
}
