// Who may import what. Arrows point down, to src/lib; ARCHITECTURE.md draws the picture, this table is the law.
// content ▸ pages ▸ layouts ▸ components ▸ islands ▸ stores ▸ lib ◂ browser, wired in src/stores/start*.ts: what no other page may carry has a file of its own.

/** A part of the tree with what its files may import. A path belongs to the first zone whose start it shares. */
export interface Zone {
  readonly name: string;
  /** Start of the path from the root of the project. */
  readonly path: string;
  /** Zones whose files may be imported; the zone itself is always among them. */
  readonly from: readonly string[];
  /** Zones of which only types may be taken, with `import type`. */
  readonly typesFrom?: readonly string[];
  /** Packages that may be imported; every package when absent. */
  readonly packages?: RegExp;
}

const NONE = /^$/;
const ASTRO_AND_STYLES = /^astro$|^astro[:/]|^@(nl-design-system-candidate|utrecht)\/[a-z-]+-css\//;
const SCREEN = ['components', 'lib', 'schema', 'messages', 'inhoud', 'styles', 'adres'];

const zones: readonly Zone[] = [
  // Zod tries `new Function`, which the policy of the site reports: whatever ships to the reader takes types from here, never code.
  { name: 'schema', path: 'src/lib/inhoud/', from: ['lib'], packages: /^zod$/ },
  // Colours are weighed while the site is built: this folder ships no more than the schemas do.
  { name: 'schema', path: 'src/lib/huisstijl/', from: ['lib'], packages: /^(zod|culori)$/ },
  { name: 'lib', path: 'src/lib/', from: [], typesFrom: ['schema'], packages: /^valibot$/ },
  {
    name: 'browser',
    path: 'src/browser/',
    from: ['lib', 'adres'],
    typesFrom: ['schema'],
    packages: /^(?!astro|@astrojs|preact|@preact|nanostores|@nanostores|node:|zod)/,
  },
  // The service worker: a program of its own, that shares rules with the pages and nothing else.
  { name: 'offline', path: 'src/offline/', from: ['lib'], packages: /^workbox-/ },
  { name: 'start', path: 'src/stores/start', from: ['stores', 'browser', 'lib'], typesFrom: ['schema'], packages: /^nanostores$/ },
  // Stores are handed a platform, so that tests can bring their own; therefore not `start`.
  { name: 'stores', path: 'src/stores/', from: ['lib'], typesFrom: ['schema'], packages: /^nanostores$/ },
  {
    name: 'islands',
    path: 'src/components/islands/',
    from: ['stores', 'start', 'lib', 'messages', 'adres'],
    typesFrom: ['schema'],
    packages: /^preact$|^preact\/|^@nanostores\/preact$/,
  },
  { name: 'components', path: 'src/components/', from: ['islands', ...SCREEN], packages: ASTRO_AND_STYLES },
  { name: 'layouts', path: 'src/layouts/', from: SCREEN, packages: ASTRO_AND_STYLES },
  // The page about the site tells its version.
  { name: 'pages', path: 'src/pages/', from: ['layouts', 'package.json', 'deeltekst', ...SCREEN], packages: ASTRO_AND_STYLES },
  { name: 'inhoud', path: 'src/inhoud.ts', from: ['lib', 'schema'], packages: /^astro:content$/ },
  // Draws what scripts/inhoud made of a text, while the site is built.
  { name: 'deeltekst', path: 'src/deeltekst.ts', from: [], packages: /^astro[:/]/ },
  // The one place that knows in which folder of its host the site is.
  { name: 'adres', path: 'src/adres.ts', from: [], packages: NONE },
  // Runs while the site is built, never in a browser: it may read with any package, and with what the build reads with.
  { name: 'inhoud', path: 'src/content.config.ts', from: ['lib', 'schema', 'scripts'] },
  { name: 'messages', path: 'src/messages/', from: ['lib'], typesFrom: ['schema'], packages: NONE },
  { name: 'styles', path: 'src/styles/', from: [], packages: NONE },
  { name: 'src', path: 'src/', from: [], packages: NONE },
  // The list of what ships is made after the build, in words that a reader reads.
  { name: 'scripts', path: 'scripts/', from: ['lib', 'schema', 'messages'] },
];

export const zoneOf = (path: string): Zone | undefined => zones.find((zone) => path.startsWith(zone.path));

/** The folder of lib that a file stands in, such as `src/lib/beslisboom/`; undefined elsewhere and in `src/lib` itself. */
export const libFolder = (path: string): string | undefined => /^src\/lib\/[^/]+\//.exec(path)?.[0];
