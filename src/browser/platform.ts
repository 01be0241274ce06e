import type { Platform } from '../lib/platform.ts';
import { geschiedenis } from './geschiedenis.ts';
import { maakOpslag } from './opslag.ts';

/** The platform of a real browser. */
export const browserPlatform: Platform = {
  sessie: maakOpslag('sessionStorage'),
  voorkeuren: maakOpslag('localStorage'),
  geschiedenis,
  vandaag: () => {
    const nu = new Date(Date.now());
    const twee = (getal: number) => String(getal).padStart(2, '0');
    return `${String(nu.getFullYear())}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
  },
};
