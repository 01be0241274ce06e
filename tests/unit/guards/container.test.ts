import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/setup/prepare.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const lines = read('deploy/Containerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const all = (word: string): readonly string[] => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

describe('the container', () => {
  it('runs as a user who may do nothing, by number, on a port that needs no rights', () => {
    expect(all('USER')).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
    expect(Number(all('EXPOSE')[0])).toBeGreaterThan(1023);
    expect(lines.findIndex((line) => line.startsWith('USER'))).toBeLessThan(lines.findIndex((line) => line.startsWith('CMD')));
  });

  it('copies what is there', () => {
    const sources = all('COPY').flatMap((line) =>
      line
        .split(' ')
        .slice(0, -1)
        .filter((word) => !word.startsWith('--') && word !== 'dist'),
    );
    expect(sources.length).toBeGreaterThan(1);
    for (const file of sources) expect(existsSync(join(root, file)), file).toBe(true);
  });

  it('says how to start it and how it is, in commands that can be read', () => {
    for (const command of [...all('CMD'), ...all('HEALTHCHECK').map((line) => line.replace(/^.*CMD /, ''))]) {
      expect(JSON.parse(command)).toEqual(expect.arrayContaining([expect.any(String)]));
    }
    expect(all('HEALTHCHECK')).toHaveLength(1);
    expect(all('CMD').join()).toContain('/srv/meldcodewijzer/deploy/nginx.conf');
  });

  it('lets nginx write to /tmp alone', () => {
    const written = [...read('deploy/nginx.conf').matchAll(/^\s*(?:pid|\w+_temp_path|access_log|error_log) (\S+?)[ ;]/gm)].map(([, path]) => path);
    expect(written.length).toBeGreaterThan(6);
    for (const path of written) expect(path).toMatch(/^\/tmp\/|^off$|^stderr$/);
  });
});
