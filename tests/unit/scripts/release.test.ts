import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prunePrograms } from '../../../scripts/build/prune.ts';
import { checkRelease } from '../../../scripts/check-release.ts';
import { commitOf } from '../../../scripts/release/commit.ts';
import { momentOf } from '../../../scripts/release/day.ts';
import { sumsOf } from '../../../scripts/release/sums.ts';
import { filesIn } from '../../../scripts/site/files.ts';
import { siteFrom } from '../../../scripts/site/site.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});
const put = (file: string, text: string): void => {
  mkdirSync(join(place, file, '..'), { recursive: true });
  writeFileSync(join(place, file), text);
};
const run = (command: string, ...args: readonly string[]): string => execFileSync(command, args, { cwd: place, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

describe('the checksums of a release', () => {
  const [program = '', ...flags] = process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];

  it('are accepted by the program that everybody has, which finds one changed letter', () => {
    put('dist/index.html', 'Hallo');
    put('dist/over/index.html', 'Één');
    put('SHA256SUMS', sumsOf(join(place, 'dist')));
    const check = (): string =>
      execFileSync(program, [...flags, '--check', '../SHA256SUMS'], { cwd: join(place, 'dist'), stdio: ['ignore', 'pipe', 'pipe'] }).toString();
    expect(check()).toBe('index.html: OK\nover/index.html: OK\n');
    put('dist/over/index.html', 'Eén');
    expect(check).toThrow(/did NOT match/);
  });
});

describe('the day of a release', () => {
  it('is carried as its noon', () => {
    expect(momentOf('2026-11-28')).toBe(Date.parse('2026-11-28T12:00:00Z') / 1000);
  });

  it.each(['', 'morgen', '2026-02-30', '28-11-2026', '2026-1-1', '2026-11-28T00:00:00Z'])('is not %s', (day) => {
    expect(momentOf(day)).toBeUndefined();
  });
});

describe('the commit of a release', () => {
  it('is that of a folder without changes, and of no other', () => {
    put('a.txt', 'a');
    expect(commitOf(place)).toMatchObject({ ok: false, reden: expect.stringContaining('not a clone') as string });
    run('git', 'init', '--quiet');
    expect(commitOf(place)).toMatchObject({ ok: false, reden: expect.stringContaining('not committed') as string });
    run('git', 'add', '.');
    run('git', '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'a');
    expect(commitOf(place)).toEqual({ ok: true, commit: run('git', 'rev-parse', 'HEAD').trim() });
    put('a.txt', 'b');
    expect(commitOf(place)).toMatchObject({ ok: false });
  });
});

describe('what is in a release', () => {
  const TEXTS = {
    '/over/': 'Versie 1.2.3, kenmerk abc',
    '/dossier/': '<script src="/_astro/dossier.js"></script>',
    '/_astro/dossier.js': 'import("./late.js")',
    '/_astro/late.js': 'late()',
  };
  const found = (more: Readonly<Record<string, string>>): readonly string[] =>
    checkRelease(siteFrom({ ...TEXTS, ...more }), ['1.2.3', 'abc']).map(({ place: at, problem }) => `${at} ${problem}`);

  it('is what readers need', () => {
    expect(found({})).toEqual([]);
  });

  it('is nothing for makers, and no program that is left over', () => {
    expect(found({ '/dev/galerij/': '' })).toEqual(['/dev/galerij/ is for makers']);
    expect(found({ '/dossier/proef/': '' })).toEqual(['/dossier/proef/ is for makers']);
    expect(found({ '/_astro/proef.js': '' })).toEqual(['/_astro/proef.js is a program that no page loads']);
  });

  it('says which release it is', () => {
    expect(found({ '/over/': 'Versie 1.2.2, kenmerk abc' })).toEqual(['/over/ does not tell 1.2.3']);
  });

  it('loses only the programs that no page reaches', () => {
    for (const [address, text] of Object.entries({ ...TEXTS, '/_astro/proef.js': '' })) put(address.endsWith('/') ? `${address}index.html` : address, text);
    prunePrograms(place);
    expect(filesIn(place)).toEqual(['_astro/dossier.js', '_astro/late.js', 'dossier/index.html', 'over/index.html']);
  });
});
