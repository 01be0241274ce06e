export { baseFrom } from './base.ts';
export { headersFor, metaPolicyFor, noInlineHashes } from './headers.ts';
export type { HostingRule, InlineHashes } from './types.ts';
