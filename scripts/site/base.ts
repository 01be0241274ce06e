import { baseFrom } from '../../src/lib/hosting/index.ts';

/** Gives the folder of the host for which the site is built, checked and served; `/` when MELDCODEWIJZER_BASE says nothing. */
export function siteBase(env: NodeJS.ProcessEnv = process.env): string {
  const base = baseFrom(env['MELDCODEWIJZER_BASE']);
  if (!base.ok) throw new Error(base.reden);
  return base.base;
}
