import { describe, expect, it } from 'vitest';
import { checkLock, type Lock, type Locked, type Manifest } from '../../../scripts/check-lock.ts';

const SUM = 'sha512-abc+/0==';
const MANIFEST: Manifest = { name: 'site', version: '1.0.0', devDependencies: { astro: '7.3.5' }, allowScripts: { esbuild: true } };
const LOCKED: Readonly<Record<string, Locked>> = {
  '': { name: 'site', version: '1.0.0', devDependencies: { astro: '7.3.5' } },
  'node_modules/astro': { version: '7.3.5', integrity: SUM },
  'node_modules/astro/node_modules/esbuild': { version: '0.28.0', integrity: SUM, hasInstallScript: true },
  'node_modules/esbuild-other-platform': { version: '0.28.0', integrity: SUM, optional: true },
};
const INSTALLED: Lock = {
  packages: {
    'node_modules/astro': { version: '7.3.5', integrity: SUM },
    'node_modules/astro/node_modules/esbuild': { version: '0.28.0', integrity: SUM, hasInstallScript: true },
  },
};

const problems = (manifest: Partial<Manifest>, locked: Readonly<Record<string, Locked>> = {}, installed = INSTALLED): readonly string[] =>
  checkLock({ ...MANIFEST, ...manifest }, { packages: { ...LOCKED, ...locked } }, installed).map(({ place, problem }) => `${place}: ${problem}`);
const extra = (locked: Locked): readonly string[] => problems({}, { 'node_modules/x': { version: '1.0.0', integrity: SUM, optional: true, ...locked } });

describe('check-lock', () => {
  it('accepts exact versions that are the same everywhere', () => {
    expect(problems({})).toEqual([]);
  });

  it.each(['^7.3.5', '~7.3', '7', '*', 'latest', 'npm:other@1.0.0', 'git+https://example.org/a.git', 'file:../a'])('finds that %s is not exact', (version) => {
    expect(problems({ devDependencies: { astro: version } })).toContain(`package.json astro: ${version} is not one exact version`);
  });

  it('finds where package.json and the lock file disagree', () => {
    expect(problems({ version: '1.1.0' })).toEqual(['package-lock.json: has another version than package.json']);
    expect(problems({ devDependencies: { astro: '7.3.6' } })).toEqual(['package-lock.json: astro: package.json asks 7.3.6, this file knows 7.3.5']);
    expect(problems({ devDependencies: {} })).toEqual(['package-lock.json: astro: package.json asks nothing, this file knows 7.3.5']);
    expect(problems({ devDependencies: { astro: '7.3.5', zod: '4.0.0' } })).toEqual([
      'package-lock.json: zod: package.json asks 4.0.0, this file knows nothing',
    ]);
    const other = { 'node_modules/astro': { version: '7.3.4', integrity: SUM } };
    expect(problems({}, other)).toContain('package-lock.json: astro: package.json asks 7.3.5, this file holds 7.3.4');
  });

  it('finds a package without a strong checksum', () => {
    const problem = 'package-lock.json node_modules/x: has no SHA-512 of its content';
    expect(extra({ integrity: '' })).toEqual([problem]);
    expect(extra({ integrity: 'sha1-abc=' })).toEqual([problem]);
  });

  it.each(['git+ssh://git@example.org/x.git#abc', 'https://example.org/x.tgz', 'file:../x'])('finds that %s is not the registry', (resolved) => {
    expect(extra({ resolved })).toEqual([`package-lock.json node_modules/x: does not come from the registry: ${resolved}`]);
  });

  it('finds a link to a folder', () => {
    expect(extra({ link: true })).toEqual(['package-lock.json node_modules/x: does not come from the registry: a link']);
  });

  it('finds a program at installation that nobody chose, also deep down', () => {
    const problem = /runs a program at installation/;
    expect(extra({ hasInstallScript: true })).toEqual([expect.stringMatching(problem)]);
    expect(problems({ allowScripts: {} })).toEqual([expect.stringMatching(problem)]);
    expect(problems({ allowScripts: { esbuild: false } })).toEqual([]);
  });

  it('finds what is installed otherwise than the lock file says', () => {
    const others = (packages: Readonly<Record<string, Locked>>): readonly string[] => problems({}, {}, { packages: { ...INSTALLED.packages, ...packages } });
    expect(others({ 'node_modules/astro': { version: '7.3.4', integrity: SUM } })).toEqual([
      'node_modules/astro: is installed as 7.3.4, not as package-lock.json says',
    ]);
    expect(others({ 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-other' } })).toHaveLength(1);
    expect(others({ 'node_modules/y': { version: '1.0.0', integrity: SUM } })).toEqual(['node_modules/y: is installed and not in package-lock.json']);
  });

  it('lets only a package in without a hash that a locked one asks for another platform, in that version', () => {
    const locked = {
      'node_modules/pagefind': { version: '1.6.0', integrity: SUM, optional: true, optionalDependencies: { '@pagefind/darwin-arm64': '1.6.0' } },
    };
    const others = (version: string): readonly string[] =>
      problems({}, locked, { packages: { ...INSTALLED.packages, 'node_modules/@pagefind/darwin-arm64': { version, integrity: SUM } } });
    expect(others('1.6.0')).toEqual([]);
    expect(others('1.6.1')).toEqual(['node_modules/@pagefind/darwin-arm64: is installed and not in package-lock.json']);
  });

  it('finds a package for another platform in another version than is asked', () => {
    const other = (version: string): Readonly<Record<string, Locked>> => ({
      'node_modules/astro': { version: '7.3.5', integrity: SUM, optionalDependencies: { 'esbuild-other-platform': version, fsevents: '~2.3.3' } },
    });
    const installed = { packages: { ...INSTALLED.packages, ...other('0.28.0') } };
    expect(problems({}, other('0.28.0'), installed)).toEqual([]);
    expect(problems({}, other('0.28.1'), installed)).toEqual([
      'package-lock.json node_modules/astro: asks esbuild-other-platform 0.28.1, and this file holds 0.28.0',
    ]);
  });

  it('finds what is missing', () => {
    expect(problems({}, {}, { packages: {} })).toEqual(['node_modules/astro: is not installed', 'node_modules/astro/node_modules/esbuild: is not installed']);
  });
});
