import { describe, expect, it } from 'vitest';
import { countPlaywright, countStage, countVitest } from '../../../scripts/test/count.ts';

describe('the count of npm test', () => {
  it('reads both reports', () => {
    expect(countVitest('{"numPassedTests":5,"numFailedTests":1}')).toEqual({ passed: 5, failed: 1 });
    expect(countPlaywright('{"stats":{"expected":3,"unexpected":1,"flaky":1,"skipped":0}}')).toEqual({ passed: 3, failed: 2 });
  });

  it('never calls a stage that stopped with an error a success', () => {
    expect(countStage(1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
    expect(countStage(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
    expect(countStage(0, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 });
  });
});
