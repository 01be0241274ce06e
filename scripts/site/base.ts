import { join } from 'node:path';
import { baseFrom } from '../../src/lib/hosting/index.ts';

/** Gives the folder of the host for which the site is built, checked and served; `/` when MELDCODEWIJZER_BASE says nothing. */
export function siteBase(env: NodeJS.ProcessEnv = process.env): string {
  const base = baseFrom(env['MELDCODEWIJZER_BASE']);
  if (!base.ok) throw new Error(base.reden);
  return base.base;
}

/** Gives the folder on this computer with the built site: `dist`, or what MELDCODEWIJZER_DIST says, so that two builds can lie side by side. */
export function siteFolder(root: string, env: NodeJS.ProcessEnv = process.env): string {
  return join(root, env['MELDCODEWIJZER_DIST'] ?? 'dist');
}
