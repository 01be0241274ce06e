import { createHash } from 'node:crypto';
import type { InlineHashes } from '../../src/lib/hosting/index.ts';
import { inlineBlocks } from './inline.ts';

/** Gives the CSP hashes of exactly the inline scripts and styles of one page. */
export function inlineHashes(html: string): InlineHashes {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const block of inlineBlocks(html)) found[block.kind].add(cspHash(block.text));
  return { script: [...found.script], style: [...found.style] };
}

function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
