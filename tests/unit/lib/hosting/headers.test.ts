import { describe, expect, it } from 'vitest';
import { headersFor, metaPolicyFor, noInlineHashes, type HostingRule } from '../../../../src/lib/hosting/index.ts';

const header = (path: string, name: string): string | undefined => new Map(headersFor(path)).get(name);
const policy = (path: string): readonly string[] => header(path, 'Content-Security-Policy')?.split('; ') ?? [];

describe('the headers of a path', () => {
  it('refuse everything that is not named, everywhere', () => {
    for (const path of ['/', '/zoeken/', '/dossier/', '/_astro/a.js', '/onbekend', '']) {
      expect(policy(path)).toEqual(expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"]));
      expect(header(path, 'X-Content-Type-Options')).toBe('nosniff');
      expect(header(path, 'Referrer-Policy')).toBe('no-referrer');
    }
  });

  it('never allow inline code without a hash, nor eval', () => {
    for (const path of ['/', '/zoeken/', '/hulpmiddelen/afwegingskader/', '/dossier/']) {
      expect(policy(path).join(' ')).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:|data:/);
    }
  });

  it('allow WebAssembly on the search page and in the worker that makes keys alone', () => {
    expect(policy('/zoeken/')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy('/_astro/kdf-worker/a1b2.js')).toEqual(expect.arrayContaining(["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'none'"]));
    for (const path of ['/', '/zoeken', '/zoeken/x/', '/dossier/', '/hulpmiddelen/afwegingskader/', '/_astro/age-worker/a1b2.js', '/_astro/a1b2.js']) {
      expect(policy(path)).toContain("script-src 'self'");
    }
  });

  it('leave the aids and the dossier no connection at all', () => {
    expect(policy('/hulpmiddelen/afwegingskader/')).toContain("connect-src 'none'");
    expect(policy('/training/quiz/')).toContain("connect-src 'none'");
    expect(policy('/dossier/nieuw/')).toContain("connect-src 'none'");
    expect(policy('/')).toContain("connect-src 'self'");
  });

  it('let the dossier start its workers, and nobody else any', () => {
    expect(policy('/dossier/')).toContain('trusted-types kluis-worker');
    for (const path of ['/hulpmiddelen/afwegingskader/', '/gewist/']) expect(policy(path)).toContain("trusted-types 'none'");
    // What puts the site away has a policy of its own, that makes one address.
    for (const path of ['/', '/zoeken/', '/training/groep/']) expect(policy(path)).toContain('trusted-types offline');
    for (const worker of ['age', 'lees']) expect(policy(`/_astro/${worker}-worker/a1b2.js`)).toContain("connect-src 'none'");
  });

  it('throw away what a browser kept at the end of a wipe, and nowhere else', () => {
    const wiped = (path: string, fetchSite?: string): string | undefined => new Map(headersFor(path, noInlineHashes, fetchSite)).get('Clear-Site-Data');
    expect(wiped('/gewist/', 'same-origin')).toBe('"cache", "storage"');
    for (const path of ['/', '/dossier/', '/gewist/meer/', '/privacy/']) expect(wiped(path, 'same-origin')).toBeUndefined();
  });

  it('throw nothing away for a link of somebody else, a bookmark or a browser that does not say where it comes from', () => {
    for (const fetchSite of ['cross-site', 'same-site', 'none', 'Same-Origin', '', undefined]) {
      expect(new Map(headersFor('/gewist/', noInlineHashes, fetchSite)).has('Clear-Site-Data')).toBe(false);
    }
  });

  it('keep the dossier out of every cache, and hashed files in it', () => {
    expect(header('/dossier/', 'Cache-Control')).toBe('no-store');
    expect(header('/', 'Cache-Control')).toBe('no-cache');
    expect(header('/_astro/a.C0ffee.css', 'Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it('name each header once', () => {
    const names = headersFor('/dossier/').map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('carry the hashes of the page', () => {
    const [, value] = headersFor('/', { script: ["'sha256-a'"], style: ["'sha256-b'"] })[0] ?? [];
    expect(value).toContain("script-src 'self' 'sha256-a';");
    expect(value).toContain("style-src 'self' 'sha256-b';");
  });
});

describe('the policy in the page', () => {
  it('is the policy of the header without what only a header may say', () => {
    for (const path of ['/', '/zoeken/', '/dossier/']) {
      const inHeader = policy(path).filter((directive) => !directive.startsWith('frame-ancestors'));
      expect(metaPolicyFor(path, noInlineHashes).split('; ')).toEqual(inHeader);
    }
  });

  it('comes from the rules alone', () => {
    const rules: readonly HostingRule[] = [{ path: '/a/*', directives: { 'img-src': ["'self'"] } }];
    expect(metaPolicyFor('/a/b', noInlineHashes, rules)).toContain("img-src 'self'");
    expect(metaPolicyFor('/b', noInlineHashes, rules)).not.toContain('img-src');
  });
});
