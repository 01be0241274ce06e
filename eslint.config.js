// One place for what code may be. An exception is written here with its reason; comments that switch a rule off have no effect.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.ts';
import * as bans from './scripts/lint/bans.ts';
import { mdxParser, mdxWordsOnly } from './scripts/lint/mdx.ts';

const NODE_GLOBALS = ['process', 'console', 'URL', 'Buffer', 'AbortSignal', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];
const house = { rules: { arrows, 'mdx-words-only': mdxWordsOnly } };

// Each of these rules holds one list per file: the last entry that matches a file wins, so every entry names its whole list.
const syntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });
const globals = (...lists) => ({ 'no-restricted-globals': ['error', { globals: lists.flat(), checkGlobalObject: true }] });

const everySource = [bans.defaultExports, bans.rawHtml, bans.inlineStyle, bans.bareAddress, bans.network, bans.classes];

export default defineConfig([
  globalIgnores(['dist/', 'release/', '.astro/', '.cache/', 'coverage/', 'test-results/', 'playwright-report/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  {
    name: 'all code',
    files: ['**/*.{ts,tsx,js,mjs,astro}'],
    plugins: { house },
    extends: [js.configs.recommended],
    rules: {
      'house/arrows': 'error',
      'max-lines': ['error', 300],
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      ...syntax(bans.defaultExports),
    },
  },
  {
    name: 'typed code',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // The nearest tsconfig.json judges a file, so that src/lib is read without the DOM.
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Brackets say that a key may be missing: `process.env['PORT']`.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `{ [key]: _, ...rest }` is how an object loses a key.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    name: 'lists of components',
    // Only `astro check` knows the type of an .astro file.
    files: ['src/components/**/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    name: 'astro',
    files: ['**/*.astro'],
    // Without types: the parser gives every component the type any. `astro check` reads the types of these files.
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, astro.configs.recommended],
  },
  {
    name: 'plain scripts',
    // They run before anything is installed, on any Node; JSDoc tells the types.
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
  },

  {
    name: 'src',
    files: ['src/**/*.{ts,tsx,astro}'],
    rules: {
      'no-console': 'error',
      'no-alert': 'error',
      ...syntax(...everySource, bans.storage, bans.clientDirective, bans.lateFocus),
      ...globals(bans.networkGlobals, bans.storageGlobals, bans.databaseGlobals),
    },
  },
  {
    name: 'the one file that makes programs of texts',
    // Of our own texts, checked by scripts/inhoud, while the site is built; never in a browser (ADR 0024).
    files: ['src/deeltekst.ts'],
    rules: { 'no-new-func': 'off', '@typescript-eslint/no-implied-eval': 'off' },
  },
  {
    name: 'src/lib',
    files: ['src/lib/**/*.ts'],
    rules: {
      ...syntax(...everySource, bans.storage, bans.impure),
      ...globals(bans.networkGlobals, bans.storageGlobals, bans.impureGlobals, bans.databaseGlobals),
    },
  },
  {
    name: 'src/browser',
    files: ['src/browser/**/*.ts'],
    rules: globals(bans.networkGlobals, bans.storageGlobals),
  },
  {
    name: 'the one file with storage',
    files: ['src/browser/opslag.ts'],
    rules: { ...syntax(...everySource), ...globals(bans.networkGlobals) },
  },
  {
    name: 'the one file that tries to get out',
    // The page about privacy shows with it that the browser refuses.
    files: ['src/browser/uitgang.ts'],
    rules: { ...syntax(bans.defaultExports, bans.rawHtml, bans.inlineStyle, bans.classes, bans.storage), ...globals(bans.storageGlobals) },
  },
  {
    name: 'the service worker',
    // It fetches the site itself, and hands the pages what they ask for.
    files: ['src/offline/*.ts'],
    rules: globals(
      bans.networkGlobals.filter(({ name }) => name !== 'fetch'),
      bans.storageGlobals,
      bans.databaseGlobals,
    ),
  },
  {
    name: 'astro outside components',
    files: ['src/**/*.astro'],
    rules: syntax(...everySource, bans.storage, bans.clientDirective, bans.scriptElement),
  },
  {
    name: 'astro components start islands',
    files: ['src/components/**/*.astro'],
    ignores: ['src/components/islands/**'],
    rules: syntax(...everySource, bans.storage, bans.scriptAttributes),
  },
  {
    name: 'scripts between markup',
    // The parser hands them over as files of their own, for which there are no types.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: syntax(...everySource, bans.storage, bans.scriptBody),
  },

  { name: 'tests', files: ['tests/**/*.ts'], rules: syntax(bans.defaultExports, bans.idleTests) },
  { name: 'tools that ask for a default export', files: ['*.config.{js,mjs,ts}'], rules: { 'no-restricted-syntax': 'off' } },

  {
    name: 'text',
    files: ['**/*.mdx'],
    plugins: { house },
    languageOptions: { parser: mdxParser },
    rules: { 'house/mdx-words-only': 'error' },
  },
]);
