import { contentTypeOf, headersFor, NOT_FOUND, type InlineHashes } from '../../src/lib/hosting/index.ts';
import type { Answer } from './ask.ts';

/** What a server may say beside the headers of the rules. */
const OWN = new Set(
  'accept-ranges allow connection content-encoding content-length content-type date etag keep-alive last-modified location server transfer-encoding vary'.split(
    ' ',
  ),
);

export interface Expected {
  readonly status: number;
  /** The path whose rules hold. */
  readonly rules: string;
  readonly hashes?: InlineHashes | undefined;
  readonly fetchSite?: string | undefined;
}

/** Says in which ways an answer is not what the rules say. */
export function differences({ status, headers }: Answer, expected: Expected): readonly string[] {
  const { rules, hashes, fetchSite } = expected;
  const wanted = new Map(headersFor(rules, hashes, fetchSite).map(([name, value]) => [name.toLowerCase(), value]));
  const type = expected.status === 200 || rules === NOT_FOUND ? contentTypeOf(rules) : undefined;
  return [
    ...(status === expected.status ? [] : [`status is ${String(status)}, not ${String(expected.status)}`]),
    ...[...wanted].flatMap(([name, value]) => {
      const got = headers.get(name) ?? [];
      return got.length === 1 && got[0] === value ? [] : [`${name} is ${JSON.stringify(got)}, not ${JSON.stringify(value)}`];
    }),
    ...[...headers.keys()].filter((name) => !OWN.has(name) && !wanted.has(name)).map((name) => `${name} is there`),
    ...(type === undefined || headers.get('content-type')?.[0] === type ? [] : [`content-type is ${String(headers.get('content-type')?.[0])}, not ${type}`]),
  ];
}
