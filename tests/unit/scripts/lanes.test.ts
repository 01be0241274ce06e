import { mkdtempSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLanes } from '../../../scripts/test/lanes.ts';

describe('lanes', () => {
  let map = '';
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'lanes-'));
  });
  afterEach(() => {
    rmSync(map, { recursive: true });
  });

  const leaves = (name: string, code = 0) => ['-e', `require('node:fs').writeFileSync(${JSON.stringify(join(map, name))}, ''); process.exit(${String(code)})`];
  const ran = (name: string) => existsSync(join(map, name));

  it('pass when every command passes', async () => {
    expect(await runLanes([[leaves('a'), leaves('b')], [leaves('c')]])).toBe(0);
    expect(['a', 'b', 'c'].filter(ran)).toEqual(['a', 'b', 'c']);
  });

  it('fail with the code of a command that failed, and go no further in that lane', async () => {
    expect(await runLanes([[leaves('a', 3), leaves('b')], [leaves('c')]])).toBe(3);
    expect(['a', 'b', 'c'].filter(ran)).toEqual(['a', 'c']);
  });

  it('hand the environment on', async () => {
    expect(await runLanes([[['-e', "process.exit(process.env.LANE === 'x' ? 0 : 1)"]]], { LANE: 'x' })).toBe(0);
  });
});
