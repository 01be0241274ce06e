import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// The guards read syntax alone. Without types a file does not have to exist, and a test takes milliseconds.
const eslint = new ESLint({ cwd: root, overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] }] });
const asItRuns = new ESLint({ cwd: root });
const isGuard = (rule: string | null): boolean => rule === null || /^(house\/|no-restricted-|max-lines$|no-console$)/.test(rule);

/** What the guards say of a text as if it stood in this file; a text that cannot be read is a finding too. */
export async function guardsSay(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).filter(({ ruleId }) => isGuard(ruleId)).map(({ message }) => message);
}

/** The severity of a rule for a file: 0 off, 1 warning, 2 error. */
export async function severityOf(rule: string, file: string): Promise<number | undefined> {
  const config = (await asItRuns.calculateConfigForFile(file)) as { readonly rules?: Readonly<Record<string, readonly [number]>> };
  return config.rules?.[rule]?.[0];
}

/** A fault, a twin without it, and words from the message that the fault must bring. */
export type Case = readonly [file: string, fault: string, twin: string, says: RegExp];
