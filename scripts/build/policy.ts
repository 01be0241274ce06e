import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaPolicyFor } from '../../src/lib/hosting/index.ts';
import { inlineHashes } from '../html/hashes.ts';
import { tokens } from '../html/tokens.ts';
import { addressOf, filesIn } from '../site/files.ts';

/** Writes into every page of a built site the policy that fits exactly that page. */
export function writePolicies(dist: string): void {
  for (const file of filesIn(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8'), addressOf(file)));
  }
}

/** Puts the policy right after `<meta charset>`, before anything that could load; `address` is for instance `/over/`. */
export function withPolicy(html: string, address: string): string {
  const at = endOfCharset(html);
  if (at === undefined) throw new Error(`${address} has no <meta charset>, after which its policy must stand.`);
  const policy = metaPolicyFor(address, inlineHashes(html));
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(at)}`;
}

function endOfCharset(html: string): number | undefined {
  for (const token of tokens(html)) {
    if (token.kind === 'open' && token.name === 'meta' && token.attributes.has('charset')) return token.end;
  }
  return undefined;
}
