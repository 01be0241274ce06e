export { headersFor, metaPolicyFor, noInlineHashes } from './headers.ts';
export { hostingRules } from './rules.ts';
export type { Directives, Header, HostingRule, InlineHashes } from './types.ts';
