import { describe, expect, it } from 'vitest';
import { arrowProblem } from '../../../scripts/lint/arrows.ts';
import { guardsSay } from './lint.ts';

type Import = readonly [file: string, source: string];

const allowed: readonly Import[] = [
  ['src/lib/inhoud/basis.ts', 'zod'],
  ['src/lib/huisstijl/kleur.ts', 'culori'],
  ['src/lib/inhoud/protocol.ts', '../huisstijl/index.ts'],
  ['src/layouts/Basis.astro', '../lib/huisstijl/index.ts'],
  ['src/lib/beslisboom/loop.ts', './sessie.ts'],
  ['src/lib/dossier/index.ts', '../platform.ts'],
  ['src/lib/training/loop.ts', '../beslisboom/index.ts'],
  ['src/browser/opslag.ts', '../lib/platform.ts'],
  ['src/browser/docx.ts', 'docx'],
  ['src/stores/afweging.ts', 'nanostores'],
  ['src/stores/afweging.ts', '../lib/beslisboom/index.ts'],
  ['src/stores/start.ts', '../browser/platform.ts'],
  ['src/stores/start-bestand.ts', '../browser/document-bestand.ts'],
  ['src/components/islands/Wizard.tsx', 'preact/hooks'],
  ['src/components/islands/Wizard.tsx', '../../stores/start.ts'],
  ['src/components/islands/afweging/Rij.tsx', '../../../messages/afweging.ts'],
  ['src/components/kader/Kop.astro', '../../inhoud.ts'],
  ['src/components/kader/Kop.astro', '../../styles/basis.css'],
  ['src/components/kader/Kop.astro', '@utrecht/textarea-css/dist/index.css'],
  ['src/components/kader/Kop.astro', 'astro:content'],
  ['src/components/hulpmiddel/Hulp.astro', '../islands/Wizard.tsx'],
  ['src/layouts/Basis.astro', '../components/kader/Kop.astro'],
  ['src/pages/protocollen/[slug]/index.astro', '../../../layouts/Basis.astro'],
  ['scripts/build.ts', 'node:fs'],
  ['scripts/build.ts', '../src/lib/hosting/index.ts'],
  ['tests/unit/lib/beslisboom/loop.test.ts', '../../../../src/lib/beslisboom/index.ts'],
];

const upward: readonly Import[] = [
  ['src/lib/beslisboom/loop.ts', '../../stores/afweging.ts'],
  ['src/lib/beslisboom/loop.ts', '../../browser/opslag.ts'],
  ['src/lib/beslisboom/loop.ts', '../../components/islands/Wizard.tsx'],
  ['src/browser/opslag.ts', '../stores/start.ts'],
  ['src/stores/afweging.ts', '../browser/opslag.ts'],
  ['src/stores/afweging.ts', './start.ts'],
  ['src/stores/afweging.ts', './start-bestand.ts'],
  ['src/stores/afweging.ts', '../messages/afweging.ts'],
  ['src/components/islands/Wizard.tsx', '../../browser/opslag.ts'],
  ['src/components/islands/Wizard.tsx', '../kader/Kop.astro'],
  ['src/components/islands/Wizard.tsx', '../../inhoud.ts'],
  ['src/components/kader/Kop.astro', '../../stores/start.ts'],
  ['src/components/kader/Kop.astro', '../../layouts/Basis.astro'],
  ['src/layouts/Basis.astro', '../components/islands/Wizard.tsx'],
  ['src/pages/index.astro', '../components/islands/Wizard.tsx'],
  ['src/inhoud.ts', './components/kader/Kop.astro'],
  ['src/messages/afweging.ts', '../stores/afweging.ts'],
  ['src/pages/index.astro', '../../scripts/build.ts'],
  ['src/nieuw/a.ts', '../lib/platform.ts'],
  ['scripts/build.ts', '../src/stores/start.ts'],
];

const foreign: readonly Import[] = [
  ...['astro:content', 'preact', 'nanostores', 'node:fs', 'zod', 'satteri'].map((name): Import => ['src/lib/beslisboom/loop.ts', name]),
  ['src/lib/inhoud/basis.ts', 'node:fs'],
  ...['preact', 'nanostores', 'node:fs', 'zod'].map((name): Import => ['src/browser/opslag.ts', name]),
  ['src/stores/afweging.ts', 'preact'],
  ['src/components/islands/Wizard.tsx', 'astro:content'],
  ['src/components/kader/Kop.astro', 'preact'],
  ['src/components/kader/Kop.astro', 'node:fs'],
  ['src/pages/index.astro', 'yaml'],
];

describe('arrows', () => {
  it.each(allowed)('%s may import %s', (file, source) => {
    expect(arrowProblem(file, source, false)).toBeUndefined();
  });

  it.each(upward)('%s may not import %s', (file, source) => {
    expect(arrowProblem(file, source, false)).toMatch(/arrows point down/);
  });

  it.each(foreign)('%s may not import the package %s', (file, source) => {
    expect(arrowProblem(file, source, false)).toMatch(/does not import the package/);
  });

  it.each([
    ['src/lib/training/index.ts', '../beslisboom/loop.ts'],
    ['src/stores/afweging.ts', '../lib/beslisboom/loop.ts'],
    ['scripts/build.ts', '../src/lib/hosting/rules.ts'],
    ['tests/unit/lib/beslisboom/loop.test.ts', '../../../../src/lib/beslisboom/loop.ts'],
  ])('%s enters lib through a door, not by %s', (file, source) => {
    expect(arrowProblem(file, source, false)).toMatch(/through its index\.ts/);
  });

  it('lets what ships take the types of a schema, not its code', () => {
    const files = ['src/lib/beslisboom/loop.ts', 'src/stores/a.ts', 'src/browser/a.ts'];
    for (const [file, folder] of files.flatMap((each) => ['inhoud', 'huisstijl'].map((name) => [each, name] as const))) {
      const door = file.startsWith('src/lib/') ? `../${folder}/index.ts` : `../lib/${folder}/index.ts`;
      expect(arrowProblem(file, door, true)).toBeUndefined();
      expect(arrowProblem(file, door, false)).toMatch(/types alone/);
    }
  });

  it('asks for the extension and reads past a query', () => {
    expect(arrowProblem('src/browser/kdf.ts', './opslag', false)).toMatch(/extension/);
    expect(arrowProblem('src/browser/kdf.ts', './kdf-worker.ts?worker', false)).toBeUndefined();
  });
});

describe('the rule around it', () => {
  it.each([
    ['import', "import { a } from '../../stores/a.ts';\na();\n"],
    ['an import for its effect', "import '../../stores/a.ts';\n"],
    ['export from', "export { a } from '../../stores/a.ts';\n"],
    ['export all', "export * from '../../stores/a.ts';\n"],
    ['a type by import()', "export type A = import('../../stores/a.ts').A;\n"],
    ['export of types', "export type { A } from '../../stores/a.ts';\n"],
  ])('reads %s', async (_, text) => {
    expect(await guardsSay('src/lib/beslisboom/plant.ts', text)).toEqual([expect.stringMatching(/arrows point down/)]);
  });

  it('knows `import type` from `import`', async () => {
    expect(await guardsSay('src/stores/plant.ts', "import type { Beslisboom } from '../lib/inhoud/index.ts';\nexport type B = Beslisboom;\n")).toEqual([]);
    expect(await guardsSay('src/stores/plant.ts', "export { beslisboomSchema } from '../lib/inhoud/index.ts';\n")).toEqual([
      expect.stringMatching(/types alone/),
    ]);
  });

  it('reads import() and the top of an .astro file', async () => {
    expect(await guardsSay('src/browser/plant.ts', "export const laat = () => import('../stores/start.ts');\n")).toEqual([
      expect.stringMatching(/arrows point down/),
    ]);
    expect(await guardsSay('src/pages/plant.astro', "---\nimport { a } from '../stores/a.ts';\n---\n\n<p>{a}</p>\n")).toEqual([
      expect.stringMatching(/arrows point down/),
    ]);
    expect(await guardsSay('src/pages/plant.astro', "---\nimport { a } from '../messages/a.ts';\n---\n\n<p>{a}</p>\n")).toEqual([]);
  });
});
