import type { Dossier } from '../../../lib/dossier/index.ts';

/** The last moment that something was added or changed. */
export function veranderd({ omslag, aantekeningen }: Dossier): string {
  const laatste = aantekeningen.at(-1)?.genoteerdOp ?? '';
  return laatste > omslag.gewijzigd ? laatste : omslag.gewijzigd;
}

/** Order of a list of dossiers. */
export const laatstVeranderdEerst = (een: Dossier, ander: Dossier): number => (veranderd(een) < veranderd(ander) ? 1 : -1);
