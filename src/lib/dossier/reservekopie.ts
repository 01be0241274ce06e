import { dagenTussen } from './afgeleid/afspraken.ts';
import type { Dossier } from './model/dossier.ts';

/** What a checked back-up holds: enough to say later what is not in it, and nothing of a case. */
export interface Reservekopie {
  /** When the saved file was opened again and found good, in UTC. */
  readonly op: string;
  readonly dossiers: readonly { readonly id: string; readonly aantal: number; readonly omslag: number }[];
}

/** From how many days on a back-up is old. */
export const OUD = 7;

/** What to remember of a file that was saved and then checked. */
export const maakReservekopie = (dossiers: readonly Dossier[], nu: string): Reservekopie => ({
  op: nu,
  dossiers: dossiers.map(({ id, aantekeningen, omslag }) => ({ id, aantal: aantekeningen.length, omslag: omslag.versie })),
});

export type Reservestand =
  | { readonly stand: 'niets-te-bewaren' }
  | { readonly stand: 'geen'; readonly erbuiten: number }
  /** `bij`: everything is in it, however old it is. `dagen` counts calendar days in UTC and is never below zero. */
  | { readonly stand: 'bij' | 'achter' | 'oud'; readonly dagen: number; readonly erbuiten: number; readonly omslagen: number };

/** How the last checked back-up stands: a dossier only grows, so the number of entries that are not in it is a difference. */
export function reservestand(dossiers: readonly Dossier[], kopie: Reservekopie | undefined, nu: string): Reservestand {
  if (dossiers.length === 0) return { stand: 'niets-te-bewaren' };
  const in_ = new Map((kopie?.dossiers ?? []).map((deel) => [deel.id, deel]));
  const erbuiten = dossiers.reduce((som, { id, aantekeningen }) => som + Math.max(0, aantekeningen.length - (in_.get(id)?.aantal ?? 0)), 0);
  if (kopie === undefined) return { stand: 'geen', erbuiten };
  const omslagen = dossiers.filter(({ id, omslag }) => in_.get(id)?.omslag !== omslag.versie).length;
  const dagen = Math.max(0, dagenTussen(kopie.op.slice(0, 10), nu.slice(0, 10)));
  const achter = dagen >= OUD ? 'oud' : 'achter';
  return { stand: erbuiten + omslagen === 0 ? 'bij' : achter, dagen, erbuiten, omslagen };
}
