import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/prepare.mjs';
import { siteFolder } from '../../scripts/site/base.ts';
import { ask, type Answer } from './ask.ts';
import { hosts } from './servers.ts';

/**
 * The rating of Mozilla's HTTP Observatory, version 4 of its rules, for a site that sets no cookie and sends nothing to others; the package
 * itself brings a database and a web server along (ADR 0021). What only https or the address of a host can show counts as it is for a
 * host that leads http to https and is not on a browser's list.
 */
const A_PLUS = 100;
const HALF_A_YEAR = 15_768_000;
const PRIVATE = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;

function rating({ headers }: Answer): number {
  const one = (name: string): string => (headers.get(name)?.length === 1 ? (headers.get(name)?.[0] ?? '') : '');
  const policy = one('content-security-policy').split('; ');
  const isSafe = policy.length > 1 && !policy.some((directive) => / ('unsafe-|\*|https?:|data:)/.test(directive));
  const isStrict = isSafe && ['default-src', 'base-uri', 'form-action'].every((name) => policy.includes(`${name} 'none'`));
  const maxAge = Number(/max-age=(\d+)/.exec(one('strict-transport-security'))?.[1] ?? 0);
  const rules: readonly (readonly [holds: boolean, then: number, otherwise: number])[] = [
    [isSafe, 5, -25],
    [isStrict, 5, 0],
    [PRIVATE.test(one('referrer-policy')), 5, -5],
    [policy.includes("frame-ancestors 'none'"), 5, -20],
    [one('cross-origin-resource-policy') === 'same-origin', 10, 0],
    [one('x-content-type-options') === 'nosniff', 0, -5],
    [maxAge >= HALF_A_YEAR, 0, -20],
    [headers.has('access-control-allow-origin'), -50, 0],
    [headers.has('set-cookie'), -20, 0],
  ];
  return rules.reduce((sum, [holds, then, otherwise]) => sum + (holds ? then : otherwise), 100);
}

const PATHS = ['/', '/dossier/', '/zoeken/', '/hulpmiddelen/afwegingskader/', '/protocollen/ikc-ijmond/stap-1/', '/gewist/', '/bestaat-niet/'];

describe.each(hosts())('the rating of what $name sends', (host) => {
  it('is A+, with every point that there is to have', async () => {
    const running = await host.start({ dist: siteFolder(root, {}), base: '/' });
    try {
      for (const path of PATHS) expect([path, rating(await ask(running.port, { path }))]).toEqual([path, 130]);
    } finally {
      await running.stop();
    }
  });
});

describe('the rating', () => {
  const answer = (headers: Readonly<Record<string, string>>): Answer => ({
    status: 200,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value]])),
    body: Buffer.alloc(0),
  });

  it('is no A+ without a policy, with an unsafe one, or when others may read along', () => {
    const good = {
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=63072000',
    };
    expect(rating(answer(good))).toBe(130);
    expect(rating(answer({}))).toBeLessThan(A_PLUS);
    expect(rating(answer({ ...good, 'content-security-policy': '' }))).toBeLessThan(A_PLUS);
    expect(rating(answer({ ...good, 'access-control-allow-origin': '*' }))).toBeLessThan(A_PLUS);
    expect(rating(answer({ ...good, 'content-security-policy': `${good['content-security-policy']}; script-src 'unsafe-inline'` }))).toBeLessThan(130);
  });
});
