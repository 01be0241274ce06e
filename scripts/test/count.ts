/** How many tests a stage passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What could not be tried here, such as a program that is not to be had. */
  readonly skipped?: number;
}

/** Reads the count from the JSON report of Vitest. */
export function countVitest(report: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/** Reads the count that a command of its own left behind, such as `npm run test:hosting`. */
export function countLeft(report: string): Count {
  return JSON.parse(report) as Count;
}

/** Adds counts up. */
export function sumOf(counts: readonly Count[]): Count {
  const sum = (which: keyof Count): number => counts.reduce((total, count) => total + (count[which] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The line with which a run of tests ends. */
export function closingLine({ passed, failed, skipped = 0 }: Count): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped === 0 ? '' : `, ${String(skipped)} skipped`}`;
}

/** Reads the count from the JSON report of Playwright; a test that only passed at the second try has failed. */
export function countPlaywright(report: string): Count {
  const { stats } = JSON.parse(report) as { stats?: Record<string, number> };
  return { passed: stats?.['expected'] ?? 0, failed: (stats?.['unexpected'] ?? 0) + (stats?.['flaky'] ?? 0) };
}

/** A stage that stopped with an error counts as a failure, also when none of its tests did. */
export function countStage(code: number, tests: Count): Count {
  return code === 0 ? tests : { ...tests, failed: Math.max(tests.failed, 1) };
}
