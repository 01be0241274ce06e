import { MEESTE_IN_KEUZE } from '../../src/lib/scholen/index.ts';

/** So many that the names of the schools no longer travel in every page. */
export const MANY = MEESTE_IN_KEUZE + 3;

/** Sites that are built beside the whole one to be walked: what the build is told, and where they are served. */
export const SITES = [
  { name: 'one-school', env: { MELDCODEWIJZER_SITE: 'sites/een-school.yaml', MELDCODEWIJZER_DIST: '.cache/dist-one-school' }, port: 4396 },
  {
    name: 'many-schools',
    env: { MELDCODEWIJZER_SITE: `.cache/bench/scholen-${String(MANY)}/site.yaml`, MELDCODEWIJZER_DIST: '.cache/dist-many-schools' },
    port: 4397,
  },
] as const;
