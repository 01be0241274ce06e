import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstDifference } from '../../../scripts/release/compare.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name, file)), { recursive: true });
    writeFileSync(join(place, name, file), text);
  }
  return join(place, name);
}

describe('two builds', () => {
  it('that are the same have no difference', () => {
    const files = { 'index.html': 'Hallo', 'over/index.html': 'Over' };
    expect(firstDifference(folder('a', files), folder('b', files))).toBeUndefined();
  });

  it('with another text differ at its place, and both texts are told', () => {
    const one = folder('a', { 'index.html': 'Hallo', 'over/index.html': 'gebouwd op 1 mei' });
    const other = folder('b', { 'index.html': 'Hallo', 'over/index.html': 'gebouwd op 2 mei' });
    expect(firstDifference(one, other)).toBe('over/index.html differs from byte 11 on:\n  "gebouwd op 1 mei"\n  "gebouwd op 2 mei"');
  });

  it('of which one goes on differ at the end of the other', () => {
    expect(firstDifference(folder('a', { a: 'kort' }), folder('b', { a: 'kort en lang' }))).toMatch(/^a differs from byte 4 on/);
    expect(firstDifference(folder('c', { a: 'kort en lang' }), folder('d', { a: 'kort' }))).toMatch(/^a differs from byte 4 on/);
  });

  it('of which one has a file more differ in that file', () => {
    expect(firstDifference(folder('a', { a: 'x', b: 'y' }), folder('b', { a: 'x' }))).toBe('b is in one of the two folders only');
    expect(firstDifference(folder('c', { a: 'x' }), folder('d', { a: 'x', b: 'y' }))).toBe('b is in one of the two folders only');
  });
});
