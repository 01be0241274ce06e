import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkParts } from '../../../scripts/check-parts.ts';
import { licencesText, mayShip } from '../../../scripts/parts/licences.ts';
import { starter } from '../../../scripts/offline/starter.ts';
import { embeddedIn, folderOf } from '../../../scripts/parts/packages.ts';
import { partsOf } from '../../../scripts/parts/parts.ts';
import { readersPages, reachOf } from '../../../scripts/parts/reach.ts';
import { rowsOf } from '../../../scripts/parts/rows.ts';
import { noteShipped, noteStyles } from '../../../scripts/vite/shipped.ts';
import { siteFrom, type Site } from '../../../scripts/site/site.ts';

let root = '';
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const install = (name: string, version: string, license: string, text = `Licence of ${name}`): void => {
  put(`node_modules/${name}/package.json`, JSON.stringify({ name, version, license }));
  if (text !== '') put(`node_modules/${name}/LICENSE`, text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parts-'));
  put('LICENSE', 'Licence of the site');
  install('preact', '10.0.0', 'MIT');
  install('docx', '9.0.0', 'MIT');
  install('fflate', '0.8.0', 'MIT', 'Licence of docx');
  install('link-css', '1.0.0', 'EUPL-1.2', 'Licence of the site');
  put('node_modules/preact/index.js', 'draw();');
  put('node_modules/docx/index.mjs', '// node_modules/fflate/esm/browser.js\nzip();\n');
  symlinkSync(join(import.meta.dirname, '..', '..', '..', 'node_modules', 'astro'), join(root, 'node_modules', 'astro'));

  const chunk = (file: string, codes: Readonly<Record<string, string>>) => ({
    type: 'chunk',
    fileName: file,
    modules: Object.fromEntries(Object.entries(codes).map(([id, code]) => [join(root, id), { code }])),
  });
  const notes = noteShipped(root);
  notes.generateBundle.call({ environment: { name: 'client' } }, undefined, {
    aid: chunk('_astro/aid.js', { 'src/aid.ts': 'aa', 'node_modules/preact/index.js': '/* long comment */ bbbbb' }),
    docx: chunk('_astro/docx.js', { 'node_modules/docx/index.mjs': 'zip()' }),
  });
  notes.generateBundle.call({ environment: { name: 'ssr' } }, undefined, { page: chunk('page.js', { 'node_modules/zod/index.js': 'z' }) });
  noteStyles(root).OnceExit({
    source: { input: { file: join(root, 'node_modules/link-css/link.css') } },
    toString: () => '.nl-link { color: blue }',
  });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const PURPOSES = { preact: 'Tekent.', docx: 'Schrijft.', fflate: 'Pakt in.', 'link-css': 'Vorm van links.' };
const TEXTS = {
  '/': '<style>.nl-link{color:blue}</style>',
  '/over/onderdelen/': '<style>.nl-link{color:blue}</style>',
  '/hulpmiddelen/kader/': '<script src="/_astro/aid.js"></script>',
  '/dev/galerij/': '<script src="/_astro/docx.js"></script>',
  '/_astro/aid.js': 'const later=()=>import("./docx.js")',
  '/_astro/docx.js': 'zip()',
};
function site(more: Readonly<Record<string, string>> = {}): Site {
  const texts: Record<string, string> = { ...TEXTS, ...more };
  const bare = siteFrom(texts);
  const parts = partsOf(root, bare);
  texts['/over/onderdelen/'] ??= '';
  return siteFrom({
    ...texts,
    '/over/onderdelen/': `${texts['/over/onderdelen/']}${rowsOf(parts, readersPages(bare))}`,
    '/licenties.txt': licencesText(root, parts),
  });
}
const problems = (of: Site, purposes: Readonly<Record<string, string>> = PURPOSES): readonly string[] =>
  checkParts(root, of, purposes).map(({ place, problem }) => `${place} ${problem}`);

describe('where a piece of a program comes from', () => {
  it('is read from its place, also in another package and in the names of the bundler', () => {
    expect(folderOf('node_modules/preact/dist/a.js')).toBe('node_modules/preact');
    expect(folderOf('\0/home/node_modules/@a/b/index.js?commonjs')).toMatch(/node_modules\/@a\/b$/);
    expect(folderOf('node_modules/@noble/curves/node_modules/@noble/hashes/a.js')).toBe('node_modules/@noble/curves/node_modules/@noble/hashes');
    expect(folderOf('\0rolldown/runtime.js')).toBe('node_modules/rolldown');
    expect(folderOf('src/lib/dag.ts')).toBeUndefined();
  });

  it('must be known', () => {
    expect(() => folderOf('\0virtual:something')).toThrow(/nothing says where it comes from/);
  });

  it('is read from the comments of a package that is a bundle itself', () => {
    expect(embeddedIn('// node_modules/@a/b/c.js\n// \\0@oxc-project+runtime@1.0.0/helpers/d.js\n//#x\n// node_modules/@a/b/e.js')).toEqual([
      '@a/b',
      '@oxc-project/types',
    ]);
  });
});

describe('the parts that ship', () => {
  it('are counted with their share of a file, and the pages that load them', () => {
    const parts = partsOf(root, site());
    const part = (name: string) => parts.find(({ from }) => from.name === name);
    // Two characters of ours, six of Preact: the comment does not count.
    expect(part('preact')?.bytes).toBe(Math.round((TEXTS['/_astro/aid.js'].length * 6) / 8));
    expect([...(part('preact')?.atOnce ?? [])]).toEqual(['/hulpmiddelen/kader/']);
    expect([...(part('docx')?.onUse ?? [])]).toEqual(['/hulpmiddelen/kader/']);
    expect(part('fflate')?.inside).toBe('docx');
    expect([...(part('link-css')?.atOnce ?? [])]).toEqual(['/', '/over/onderdelen/']);
    expect(part('zod')).toBeUndefined();
  });

  it('come on use where a script in the page names them', () => {
    const reach = reachOf(siteFrom({ ...TEXTS, '/': '<script>if(later)import("/_astro/aid.js")</script>' }));
    expect([...(reach.get('/_astro/aid.js')?.onUse ?? [])]).toEqual(['/']);
    expect([...(reach.get('/_astro/docx.js')?.onUse ?? [])]).toContain('/');
  });

  it('do not count a page for makers', () => {
    expect([...(reachOf(siteFrom(TEXTS)).get('/_astro/docx.js')?.atOnce ?? [])]).toEqual([]);
  });

  it('are told in words that a reader knows', () => {
    const rows = rowsOf(partsOf(root, site()), ['/', '/over/onderdelen/']);
    expect(rows).toContain('<td>Meteen: elke bladzijde.</td>');
    expect(rows).toContain('<td>zit in docx</td><td>Bij gebruik: hulpmiddelen.</td>');
    expect(rows).toContain('docx 9.0.0');
  });

  it('bring their licences, each text once', () => {
    const text = licencesText(root, partsOf(root, site()));
    expect(text.match(/Licence of docx/g)).toHaveLength(1);
    expect(text).toContain('docx 9.0.0 (MIT)\nfflate 0.8.0 (MIT)\n');
    expect(text).toContain('Meldcodewijzer (EUPL-1.2)\nlink-css 1.0.0 (EUPL-1.2)\n');
  });
});

describe('check-parts', () => {
  it('accepts what stands on the list', () => {
    expect(problems(site())).toEqual([]);
  });

  it('finds a program that nobody explains', () => {
    expect(problems(site({ '/sw.js': 'run()' }))).toEqual(['/sw.js ships, and nothing says from which package it comes']);
    expect(problems(site({ '/fonts/a.woff2': '' }))).toHaveLength(1);
  });

  it('knows the lines that put the site away, with a program of this site and no other', () => {
    expect(problems(site({ '/': `<style>.nl-link{}</style>${starter('/_astro/aid.js')}` }))).toEqual([]);
    expect(problems(site({ '/': `<style>.nl-link{}</style>${starter('https://elsewhere.example/a.js')}` }))).toHaveLength(1);
    expect(problems(site({ '/': `<style>.nl-link{}</style>${starter('/_astro/aid.js').replace('b++', 'spy()')}` }))).toHaveLength(1);
  });

  it('finds a script between the markup that nobody explains', () => {
    expect(problems(site({ '/': '<style>.nl-link{}</style><script>spy()</script>' }))).toContain('/ holds a script that nobody explains: spy()');
  });

  it('finds a package without a purpose, and a purpose without a package', () => {
    const { fflate, ...without } = PURPOSES;
    expect(fflate).toBeDefined();
    expect(problems(site(), without)).toEqual(['fflate 0.8.0 ships, and src/messages/onderdelen.ts does not say what it is for']);
    expect(problems(site(), { ...PURPOSES, weg: 'Was er.' })).toEqual(['weg stands in src/messages/onderdelen.ts and does not ship']);
  });

  it('finds a part that the page or the file with licences does not name', () => {
    const found = problems(siteFrom({ ...TEXTS, '/licenties.txt': '' }));
    expect(found).toContain('docx 9.0.0 does not stand on /over/onderdelen/');
    expect(found).toContain('docx 9.0.0 does not stand in /licenties.txt');
  });

  it('finds a licence that does not fit, and a missing text', () => {
    install('docx', '9.0.0', 'GPL-3.0-only');
    expect(problems(site())).toEqual(['docx 9.0.0 ships under GPL-3.0-only, which scripts/parts/licences.ts does not allow']);
    rmSync(join(root, 'node_modules/docx/LICENSE'));
    install('docx', '9.0.0', 'MIT', '');
    expect(problems(site())).toEqual(['docx 9.0.0 ships without the text of its licence', 'docx 9.0.0 does not stand in /licenties.txt']);
    install('docx', '9.0.0', 'MIT');
  });
});

describe('a licence', () => {
  it.each(['MIT', 'EUPL-1.2', '(MIT OR GPL-3.0-or-later)', 'MIT AND Apache-2.0', '(0BSD OR CC0-1.0 OR Unlicense)'])('may ship: %s', (licence) => {
    expect(mayShip(licence)).toBe(true);
  });

  it.each(['', 'GPL-3.0-only', 'MIT AND LGPL-3.0-or-later', 'SEE LICENSE IN LICENSE', 'CC-BY-NC-4.0'])('may not ship: %s', (licence) => {
    expect(mayShip(licence)).toBe(false);
  });
});
