import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { siteBase } from './scripts/site/base.ts';
import { plainImport } from './scripts/vite/plain-import.ts';
import { usedClassesOnly } from './scripts/vite/used-classes.ts';
import { noteShipped, noteStyles } from './scripts/vite/shipped.ts';

/**
 * Pieces that many pages share, one file each: left alone, the bundler cuts them into crumbs, and every crumb is a request.
 * @type {readonly (readonly [name: string, path: RegExp])[]}
 */
const SHARED = [
  ['basis', /\/src\/(adres|browser\/(platform|opslag|geschiedenis|module)|stores\/voorkeur)\.ts|\/nanostores\/(atom|clean-stores)\//],
  // What hands something to a dossier, and what takes it: a page with signals has room for these few lines and nothing beside them.
  ['aanbod', /\/src\/(lib\/aanbod\/(aanbod|bericht)|stores\/aanbod\/(postbus|aanbieder)|browser\/(lijnomgeving|klok))\.ts/],
  // What only the dossier needs of the browser; without a file of its own it would travel with every program.
  ['venster', /\/src\/browser\/(dossieromgeving|klembord|kluis\/laad)\.ts/],
  ['preact', /\/node_modules\/(preact|@nanostores)\/|vite\/preload-helper/],
];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // The folder of the host that the site is in; src/adres.ts puts it before every address.
  base: siteBase(),
  compressHTML: true,
  // One request for the first paint: the styles of a page stand in the page (ADR 0004).
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // The texts of protocols come in by scripts/inhoud/delen-loader.ts; the integration draws what it made of them.
  integrations: [mdx(), preact()],
  vite: {
    plugins: [plainImport, noteShipped(import.meta.dirname)],
    css: { postcss: { plugins: [usedClassesOnly(import.meta.dirname), noteStyles(import.meta.dirname)] } },
    // Each worker has a folder of its own, so that a header rule can name it (src/lib/hosting/rules.ts).
    worker: { format: 'es', plugins: () => [noteShipped(import.meta.dirname)], rollupOptions: { output: { entryFileNames: '_astro/[name]/[hash].js' } } },
    build: {
      assetsInlineLimit: 0,
      // Astro marks every file of content with a directive of its own; the bundler's word about that is noise.
      rollupOptions: {
        onwarn: (melding, toon) => melding.code !== 'MODULE_LEVEL_DIRECTIVE' && toon(melding),
        // These folders do nothing by being loaded: who takes one thing of them gets that thing alone.
        treeshake: { moduleSideEffects: (id) => !/\/src\/(browser|lib|messages|stores)\//.test(id) || /worker\.ts/.test(id) },
        output: { manualChunks: (id) => SHARED.find(([, path]) => path.test(id))?.[0] },
      },
    },
  },
});
