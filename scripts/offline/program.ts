import { join } from 'node:path';
import { build } from 'vite';
import { noteShipped } from '../vite/shipped.ts';

/** Puts a service worker and everything that it uses together in one classic script, `file` below `dist`; the names in `known` get these values. */
export async function bundleWorker(root: string, entry: string, file: string, known: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const values = Object.entries({ ...known, 'process.env.NODE_ENV': 'production' });
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [noteShipped(root, file)],
    define: Object.fromEntries(values.map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(root, 'src', 'offline', entry), formats: ['iife'], name: 'dienst', fileName: 'dienst' },
    },
  });
  const parts = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  const code = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  if (code.length !== 1 || code[0] === undefined) throw new Error(`${entry} gives ${String(code.length)} programs, where one is expected`);
  return code[0];
}
