import type { Opslag, Platform } from './platform.ts';

/**
 * The platform of one practice case: what it keeps in the tab stands under names of its own.
 * So a practice case can neither read nor change a real weighing, a hand-over between real aids or another case.
 */
export const oefenPlatform = (platform: Platform, casus: string): Platform => ({ ...platform, sessie: apart(platform.sessie, `oefenen:${casus}:`) });

const apart = (opslag: Opslag, voor: string): Opslag => ({
  lees: (sleutel) => opslag.lees(voor + sleutel),
  schrijf: (sleutel, waarde) => opslag.schrijf(voor + sleutel, waarde),
  wis: (sleutel) => {
    opslag.wis(voor + sleutel);
  },
});
