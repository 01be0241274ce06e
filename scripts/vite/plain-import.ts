// The bundler wraps every `import()` in a program that first loads the styles and neighbours of a part.
const PRELOAD = '\0vite/preload-helper.js';

/** A Vite plugin that makes `import()` do nothing more than import: styles stand in the page, and a part finds its neighbours itself. */
export const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  apply: 'build',
  load: (id: string): string | undefined => (id === PRELOAD ? 'export const __vitePreload = (load) => load();' : undefined),
} as const;
