// Prevents: machinery in the text of a protocol. MDX is words and blocks; pages hand the blocks over, nothing is imported.
import type { Linter, Rule } from 'eslint';

const BANS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^\s*(import|export)\b(?=\s*[\w*{'"])(?=.*(['"]|=|\bfunction\b|\bconst\b))/, 'MDX imports and exports nothing: the page hands the blocks over.'],
  [/\bclient:[a-z]/, '`client:*` stands in components/*.astro alone.'],
  [/\bset:html\b|\bdangerouslySetInnerHTML\b|<\/?(script|style|iframe)\b/i, 'MDX holds words and blocks, no code and no raw HTML.'],
  [/<[^>]*\sstyle\s*=/i, 'The policy refuses inline styles: use a class.'],
];

/** One message for every line that breaks a ban. */
function mdxProblems(text: string): readonly { readonly line: number; readonly message: string }[] {
  return text.split('\n').flatMap((line, index) => BANS.filter(([pattern]) => pattern.test(line)).map(([, message]) => ({ line: index + 1, message })));
}

export const mdxWordsOnly: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program: () => {
        for (const { line, message } of mdxProblems(context.sourceCode.text)) context.report({ loc: { line, column: 0 }, message });
      },
    };
  },
};

/** Gives ESLint the text of an MDX file with an empty program: the rule above reads the lines themselves. */
export const mdxParser: Linter.Parser = {
  meta: { name: 'mdx-as-text', version: '1.0.0' },
  parseForESLint: (text) => {
    const lines = text.split('\n');
    const loc = { start: { line: 1, column: 0 }, end: { line: lines.length, column: lines.at(-1)?.length ?? 0 } };
    return { ast: { type: 'Program', body: [], sourceType: 'module', tokens: [], comments: [], range: [0, text.length], loc } };
  },
};
