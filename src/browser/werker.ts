import ageUrl from './age-worker.ts?worker&url';
import kdfUrl from './kluis/kdf-worker.ts?worker&url';
import leesUrl from './kluis/lees-worker.ts?worker&url';
import type { TrustedTypes } from './trusted-types.ts';

const ADRESSEN = { kdf: kdfUrl, lees: leesUrl, age: ageUrl } as const;
const EIGEN: readonly string[] = Object.values(ADRESSEN);

/** The one policy of the site (src/lib/hosting/rules.ts): it makes an address of these programs and of nothing else. */
const beleid = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('kluis-worker', {
  createScriptURL: (url) => {
    if (!EIGEN.includes(url)) throw new TypeError('not a program of this site');
    return url;
  },
});

/** Runs one task in a fresh worker and ends the worker; `te-lang` after so many milliseconds, `werker` when it broke. */
export function vraagWerker(
  welke: keyof typeof ADRESSEN,
  opdracht: unknown,
  langste: number,
): Promise<{ readonly ok: true; readonly antwoord: unknown } | { readonly ok: false; readonly reden: 'werker' | 'te-lang' }> {
  const { promise, resolve } = Promise.withResolvers<{ ok: true; antwoord: unknown } | { ok: false; reden: 'werker' | 'te-lang' }>();
  const werker = new Worker(beleid?.createScriptURL(ADRESSEN[welke]) ?? ADRESSEN[welke], { type: 'module' });
  const klok = setTimeout(() => {
    resolve({ ok: false, reden: 'te-lang' });
  }, langste);
  werker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    resolve({ ok: true, antwoord: data });
  });
  for (const soort of ['error', 'messageerror']) {
    werker.addEventListener(soort, (fout) => {
      fout.preventDefault();
      resolve({ ok: false, reden: 'werker' });
    });
  }
  werker.postMessage(opdracht);
  return promise.finally(() => {
    clearTimeout(klok);
    werker.terminate();
  });
}
