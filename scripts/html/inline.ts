import { tokens, type Tag } from './tokens.ts';

export interface InlineBlock {
  readonly kind: 'script' | 'style';
  readonly text: string;
}

const CODE = /^(|module|text\/javascript|application\/javascript|importmap|speculationrules)$/i;

/** Gives the inline scripts and styles that the browser would run, in order; data such as JSON-LD does not count. */
export function* inlineBlocks(html: string): Generator<InlineBlock> {
  let open: 'script' | 'style' | undefined;
  for (const token of tokens(html)) {
    if (token.kind === 'text' && open !== undefined) yield { kind: open, text: token.text };
    open = token.kind === 'open' ? inlineKind(token) : undefined;
  }
}

function inlineKind(tag: Tag): 'script' | 'style' | undefined {
  if (tag.name === 'style') return 'style';
  const isInlineCode = tag.name === 'script' && !tag.attributes.has('src') && CODE.test(tag.attributes.get('type') ?? '');
  return isInlineCode ? 'script' : undefined;
}
