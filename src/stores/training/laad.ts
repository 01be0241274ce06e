import type { Trainingsomgeving } from '../../lib/platform.ts';
import { type Opzet, leesGroepssessie, leesOpzet, nieuweGroepssessie } from '../../lib/training/index.ts';
import { type Zaal, maakZaal } from './zaal.ts';
import { zaalplek } from './zaalplek.ts';

/** Why there is no session: it could not be loaded, or what the tab remembered cannot be used. */
export type Laadfout = 'mislukt' | 'andere-versie' | 'beschadigd';
export type Geladen = { readonly ok: true; readonly zaal: Zaal } | { readonly ok: false; readonly reden: Laadfout };

async function haal({ casus, boom }: Pick<Opzet, 'casus' | 'boom'>, omgeving: Trainingsomgeving) {
  const [tree, openbaar] = await Promise.all([omgeving.boom(boom), omgeving.bron.openbaar(casus)]);
  return { ...tree, casus: openbaar };
}

/** Loads what the room may see of a case, and begins. Errors: `mislukt`. */
export async function beginZaal(opzet: Opzet, omgeving: Trainingsomgeving): Promise<Geladen> {
  try {
    const gegevens = await haal(opzet, omgeving);
    return { ok: true, zaal: maakZaal(gegevens, nieuweGroepssessie(gegevens.boom, opzet, omgeving.maakId()), omgeving) };
  } catch {
    return { ok: false, reden: 'mislukt' };
  }
}

/** Takes up the session that this tab remembers. Errors: `mislukt` (try again), `andere-versie` and `beschadigd` (it is of no use any more, and forgotten). */
export async function hervatZaal(omgeving: Trainingsomgeving): Promise<Geladen> {
  const plek = zaalplek(omgeving.sessie);
  const ruw = plek.lees();
  const opzet = leesOpzet(ruw);
  if (!opzet) {
    plek.wis();
    return { ok: false, reden: 'beschadigd' };
  }
  try {
    const gegevens = await haal(opzet, omgeving);
    const gelezen = leesGroepssessie(gegevens.boom, gegevens.casus.situatie.length, ruw);
    if (gelezen.ok) return { ok: true, zaal: maakZaal(gegevens, gelezen.sessie, omgeving) };
    plek.wis();
    return gelezen;
  } catch {
    return { ok: false, reden: 'mislukt' };
  }
}
