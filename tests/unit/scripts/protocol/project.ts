import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTENT = fileURLToPath(new URL('../../../../src/content/', import.meta.url));

/** A folder with just the content that the commands read; the files of the site itself are never touched. */
export function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'protocol-'));
  const content = join(project, 'src/content');
  mkdirSync(content, { recursive: true });
  for (const part of ['contacten', 'vergelijking', 'protocollen/route-basismodel', 'protocollen/oostpoortschool']) {
    cpSync(join(CONTENT, part), join(content, part), { recursive: true });
  }
  return project;
}

/** Reads a file of a protocol. */
export const readPart = (project: string, slug: string, file: string): string => readFileSync(join(project, 'src/content/protocollen', slug, file), 'utf8');
