import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOffline } from '../../../scripts/check-offline.ts';
import { keptFile, type KeptFile, keptPaths } from '../../../scripts/offline/files.ts';
import { writeStarters } from '../../../scripts/offline/starter.ts';
import { writeOffline } from '../../../scripts/offline/write.ts';
import { MEESTE_IN_KEUZE } from '../../../src/lib/scholen/index.ts';
import { root } from '../../../scripts/setup/prepare.mjs';
import { filesIn } from '../../../scripts/site/files.ts';
import { readSite } from '../../../scripts/site/site.ts';

let dist = '';
const keptFiles = (folder: string): readonly KeptFile[] => keptPaths(folder).general.map((file) => keptFile(folder, file));
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
};
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const page = (text: string): string => `<html><head><meta charset="utf-8"><style>p{}</style></head><body>${text}</body></html>`;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  put('index.html', page('begin'));
  put('over/index.html', page('over'));
  put('dossier/index.html', page('dossier'));
  put('hulpmiddelen/normen/index.html', page('normen'));
  put('dev/galerij/index.html', page('galerij'));
  put('zonder-internet/index.html', page('<script type="module" src="/_astro/a.js"></script>'));
  put('_astro/a.js', 'export {};');
  put('pagefind/a.pf_meta', '\u0000\u0001');
  put('gewist/index.html', page('gewist'));
  put('zonder-internet/gewist/index.html', page('gewist'));
  put('robots.txt', 'User-agent: *');
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

describe('the lines that put the site away', () => {
  it('stand in every page for reading, and in none that must stay silent', () => {
    writeStarters(dist);
    const having = filesIn(dist).filter((file) => file.endsWith('.html') && read(file).includes('import("/_astro/a.js")'));
    expect(having).toEqual(['index.html', 'over/index.html', 'zonder-internet/gewist/index.html']);
  });

  it('are not made when the page that has the program has none', () => {
    put('zonder-internet/index.html', page(''));
    expect(() => {
      writeStarters(dist);
    }).toThrow('0 programs');
  });
});

describe('what a device keeps', () => {
  it('is every page and program, without what is of no use there', () => {
    expect(keptFiles(dist).map(({ pad }) => pad)).toEqual([
      '_astro/a.js',
      'dossier/',
      'hulpmiddelen/normen/',
      '',
      'over/',
      'pagefind/a.pf_meta',
      'zonder-internet/gewist/',
      'zonder-internet/',
    ]);
  });

  it('has the headers of the host, save those that only an answer of the host may carry', () => {
    const names =
      keptFiles(dist)
        .find(({ pad }) => pad === 'dossier/')
        ?.koppen.map(([name]) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['Content-Type', 'Content-Security-Policy', 'Cross-Origin-Embedder-Policy', 'Permissions-Policy']));
    expect(names).not.toContain('Strict-Transport-Security');
  });

  it('never has the address that makes a browser forget: to fetch it is to wipe', () => {
    expect(keptFiles(dist).map(({ pad }) => pad)).not.toContain('gewist/');
  });

  describe('on a site of many schools', () => {
    beforeEach(() => {
      for (let number = 1; number <= MEESTE_IN_KEUZE + 1; number += 1) put(`protocollen/school-${String(number)}/index.html`, page(`School ${String(number)}`));
      put('protocollen/school-1/stap-1/index.html', page('Stap 1'));
      put('hulpmiddelen/normen/lagen/school-1.js', 'export const laag={};');
      put('protocollen/lijst/a/index.html', page('A'));
      put('protocollen/namen.js', 'export const namen=[];');
    });

    it('has no school, and a package for each', async () => {
      const { general, schools } = keptPaths(dist);
      expect(general.filter((file) => file.includes('school-') || file.startsWith('protocollen/'))).toEqual([]);
      expect(schools.size).toBe(MEESTE_IN_KEUZE + 1);
      expect(schools.get('school-1')).toEqual([
        'hulpmiddelen/normen/lagen/school-1.js',
        'protocollen/school-1/index.html',
        'protocollen/school-1/stap-1/index.html',
      ]);
      await writeOffline(root, dist);
      expect(checkOffline(readSite(dist), dist)).toEqual([]);
      expect(read('offline/school/school-1.json')).toContain('Stap 1');
      expect(read('sw.js')).not.toContain('school-1');
    });

    it('is checked: a page of a school that changed afterwards is found', async () => {
      await writeOffline(root, dist);
      put('protocollen/school-1/stap-1/index.html', page('Stap 1, later'));
      expect(checkOffline(readSite(dist), dist)).toContainEqual({ place: '/protocollen/school-1/stap-1/', problem: 'is in the package as it was before' });
      rmSync(join(dist, 'offline/school/school-2.json'));
      expect(checkOffline(readSite(dist), dist)).toContainEqual({ place: '/offline/school/school-2.json', problem: 'is not there' });
    });
  });

  it('is not written when there is a kind of file that nobody thought of', () => {
    put('iets.xyz', '');
    expect(() => keptFiles(dist)).toThrow('iets.xyz');
  });
});

describe('check-offline', () => {
  const found = (): readonly string[] => checkOffline(readSite(dist), dist).map(({ place, problem }) => `${place} ${problem}`);

  it('accepts what was just written, and finds a page that changed or came after it', async () => {
    await writeOffline(root, dist);
    expect(found()).toEqual([]);

    put('over/index.html', page('over, anders'));
    put('erbij/index.html', page('erbij'));
    expect(found()).toEqual(['/erbij/ is not in the package', '/over/ is in the package as it was before']);
  });

  it('finds a worker that knows another package, and no package at all', async () => {
    await writeOffline(root, dist);
    put('sw.js', read('sw.js').replaceAll('offline/', 'elders/'));
    expect(found()).toEqual([expect.stringContaining('/sw.js does not know /offline/')]);
    rmSync(join(dist, 'offline'), { recursive: true });
    expect(found()).toEqual(['/offline/ has 0 packages instead of one']);
  });

  it('finds a site that is too heavy to keep', async () => {
    const noise = Array.from({ length: 1_300_000 }, (_, place) =>
      Math.sin(place * place)
        .toString(36)
        .slice(3, 7),
    ).join('');
    put('zwaar/index.html', page(noise));
    await writeOffline(root, dist);
    expect(found()).toEqual([expect.stringMatching(/the whole site may weigh 3000000$/)]);
  });
});
