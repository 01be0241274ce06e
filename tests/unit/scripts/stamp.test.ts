import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFresh, removeStamp, writeStamp } from '../../../scripts/build/stamp.ts';

describe('a built site', () => {
  let root = '';
  const write = (file: string, text: string): void => {
    writeFileSync(join(root, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stamp-'));
    for (const folder of ['src', 'dist', 'sites', 'scholen/linde']) mkdirSync(join(root, folder), { recursive: true });
    write('sites/alle.yaml', 'naam: Proef\nprotocollen: alle\nmap: scholen\n');
    write('scholen/linde/protocol.yaml', 'naam: De Linde\n');
    write('src/a.ts', 'a');
    write('dist/index.html', 'a');
    writeStamp(root);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is fresh as long as nothing changed', () => {
    expect(isFresh(root)).toBe(true);
  });

  it('is stale when a source changed, appeared or moved', () => {
    write('src/a.ts', 'b');
    expect(isFresh(root)).toBe(false);
    write('src/a.ts', 'a');
    write('src/b.ts', '');
    expect(isFresh(root)).toBe(false);
  });

  it('is stale when its site has another name, or a protocol elsewhere changed', () => {
    write('scholen/linde/protocol.yaml', 'naam: De Linden\n');
    expect(isFresh(root)).toBe(false);
    write('scholen/linde/protocol.yaml', 'naam: De Linde\n');
    expect(isFresh(root)).toBe(true);
    write('sites/alle.yaml', 'naam: Anders\nprotocollen: alle\nmap: scholen\n');
    expect(isFresh(root)).toBe(false);
  });

  it('is stale when a page is missing, or when a build stopped halfway', () => {
    rmSync(join(root, 'dist/index.html'));
    expect(isFresh(root)).toBe(false);
    write('dist/index.html', 'a');
    removeStamp(root);
    expect(isFresh(root)).toBe(false);
  });

  it('is stale on the day on which a version of a tree comes into force', () => {
    write('src/2026-12-01.yaml', "id: boom\ningang: '2027-01-01'\n");
    writeStamp(root, '2026-12-20');
    expect(isFresh(root, '2026-12-31')).toBe(true);
    expect(isFresh(root, '2027-01-01')).toBe(false);
    writeStamp(root, '2027-01-01');
    expect(isFresh(root, '2027-06-01')).toBe(true);
  });
});
