import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAsvs } from '../../../scripts/check-asvs.ts';

const PATH = 'docs/asvs.md';
const WHOLE = readFileSync(join(import.meta.dirname, '..', '..', '..', PATH), 'utf8');
/** Files that the list names are not the question here. */
const found = (text: string): readonly string[] =>
  checkAsvs([{ path: PATH, text }])
    .map(({ problem }) => problem)
    .filter((problem) => !problem.endsWith('which is not there'));
const row = (number: string): RegExp => new RegExp(`^\\| ${number.replaceAll('.', '\\.')} .*\n`, 'm');

describe('the audit list', () => {
  it('says something of all 345 requirements', () => {
    expect(found(WHOLE)).toEqual([]);
  });

  it.each(['3.4.3', '11.3.2', '15.2.4'])('misses %s when its row is gone', (number) => {
    expect(found(WHOLE.replace(row(number), ''))).toEqual([`says nothing of ${number}`]);
  });

  it('misses a section and a chapter that are no longer set aside', () => {
    expect(found(WHOLE.replace('4.3 GraphQL and ', ''))).toEqual(['says nothing of 4.3.1', 'says nothing of 4.3.2']);
    expect(found(WHOLE.replace('V9 Self-contained tokens (none), ', ''))).toHaveLength(7);
  });

  it('finds a number that does not exist or stands there twice, a state that is none, and a row that says nothing', () => {
    const line = '| 3.4.3 | 2 | a strict policy | Met | `docs/asvs.md` |\n';
    expect(found(WHOLE.replace(row('3.4.3'), line + line))).toEqual(['3.4.3 stands there twice']);
    expect(found(WHOLE.replace(row('3.4.3'), line + line.replace('3.4.3', '3.4.9')))).toEqual(['3.4.9 is no requirement of ASVS 5.0.0']);
    expect(found(WHOLE.replace(row('3.4.3'), line.replace('Met', 'Surely')))).toEqual(['3.4.3: Surely is not a state']);
    expect(found(WHOLE.replace(row('3.4.3'), line.replace('`docs/asvs.md`', '')))).toEqual(['3.4.3 says neither where nor why not']);
  });
});

describe('a document about security', () => {
  const problems = (text: string): readonly string[] =>
    checkAsvs([
      { path: 'SECURITY.md', text },
      { path: 'src/lib/dag.ts', text: '' },
      { path: 'tests/e2e/kluis-tabs.spec.ts', text: '' },
      { path: 'docs/adr/0001-rules.md', text: '' },
    ]).map(({ problem }) => problem);

  it('may name files by path or name, folders, and what is no file', () => {
    expect(
      problems('`src/lib/dag.ts`, `kluis-tabs.spec.ts`, `kluis-*.spec.ts`, `tests/e2e`, `src/lib/`, `npm test`, `sha256`, [a](docs/adr/0001-rules.md)'),
    ).toEqual([]);
  });

  it.each(['src/lib/uur.ts', 'weg.test.ts', 'tests/e3e', 'src/lib/weg/'])('may not name %s, which is not there', (name) => {
    expect(problems(`see \`${name}\``)).toEqual([`names ${name}, which is not there`]);
  });

  it('may not link to what is not there', () => {
    expect(problems('[a](docs/adr/0002-gone.md) [b](https://example.org) [c](#here)')).toEqual(['names docs/adr/0002-gone.md, which is not there']);
  });
});
