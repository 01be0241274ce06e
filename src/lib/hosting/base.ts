const FOLDERS = /^\/(?:[\w.~-]+\/)*$/;

/** Gives the folder of the host in which the site is, such as `/meldcode/`, from what somebody wrote down for it; nothing means the whole host. */
export function baseFrom(written: string | undefined): { readonly ok: true; readonly base: string } | { readonly ok: false; readonly reden: string } {
  const base = `/${written ?? ''}/`.replace(/\/{2,}/g, '/');
  if (FOLDERS.test(base) && !base.includes('/.')) return { ok: true, base };
  return { ok: false, reden: `MELDCODEWIJZER_BASE is "${written ?? ''}"; it must be a path such as /meldcode/, of letters without accents, digits, - and _.` };
}
