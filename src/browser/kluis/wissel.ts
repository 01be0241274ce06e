import {
  keurWachtzin,
  leesKop,
  schrijfKop,
  type Kop,
  type Openreden,
  type Opslagreden,
  type Sleutel,
  type Weigering,
  type WisselGelukt,
  type Wisselreden,
} from '../../lib/kluis/index.ts';
import type { Rijen } from './rijen.ts';
import type { Opdracht, Sleutelwerk } from './sleutelwerk.ts';

type Nieuw = Extract<Opdracht, { soort: 'wissel' }>['nieuw'];
type Uitkomst = ({ readonly herstelcode: string } & WisselGelukt) | Weigering<Wisselreden>;

/** Reads the stored header, or says why not. */
export async function haalKop(
  rijen: Rijen,
): Promise<{ readonly ok: true; readonly kop: Kop } | Weigering<Openreden & (Opslagreden | 'geen-kluis' | 'kop-beschadigd')>> {
  const gevonden = await rijen.leesKop();
  if (!gevonden.ok) return gevonden;
  if (gevonden.kop === undefined) return { ok: false, reden: gevonden.rest ? 'kop-beschadigd' : 'geen-kluis' };
  return leesKop(gevonden.kop);
}

/** Adds a slot, proves from storage that it opens, and only then removes the old ones of its kind. Stopped anywhere, old or new opens. */
export async function wisselVak(rijen: Rijen, werk: Sleutelwerk, huidig: Sleutel, nieuw: Nieuw): Promise<Uitkomst> {
  const keuring = nieuw === 'code' ? { ok: true as const } : keurWachtzin(nieuw.wachtzin);
  if (!keuring.ok) return { ok: false, reden: keuring.reden };
  const oud = await haalKop(rijen);
  if (!oud.ok) return oud;
  const gemaakt = await werk({ soort: 'wissel', kop: oud.kop, huidig, nieuw });
  if (!gemaakt.ok) return gemaakt;
  const { vak, herstelcode } = gemaakt;
  const erbij: Kop = { ...oud.kop, revisie: oud.kop.revisie + 1, vakken: [...oud.kop.vakken, vak] };
  const gezet = await rijen.zetKop(oud.kop.revisie, schrijfKop(erbij));
  if (!gezet.ok) return { ok: false, reden: gezet.reden === 'conflict' ? 'druk' : gezet.reden };

  const terug = await haalKop(rijen);
  if (!terug.ok) return { ok: false, reden: 'niet-bevestigd' };
  const alleenNieuw = { ...terug.kop, vakken: terug.kop.vakken.filter(({ id }) => id === vak.id) };
  const sleutel = nieuw === 'code' ? { herstelcode } : { wachtzin: nieuw.wachtzin };
  if (!(await werk({ soort: 'open', kop: alleenNieuw, sleutel })).ok) return { ok: false, reden: 'niet-bevestigd' };
  return { ok: true, herstelcode, oudWeg: await ruimOp(rijen, terug.kop, vak.id) };
}

/** Removes the older slots of the kind of the newest, once the newest has opened; finishes a change that was interrupted. */
export async function ruimOp(rijen: Rijen, kop: Kop, geopend: string): Promise<boolean> {
  const vak = kop.vakken.find(({ id }) => id === geopend);
  const zelfde = kop.vakken.filter(({ soort }) => soort === vak?.soort);
  if (vak === undefined || zelfde.at(-1)?.id !== geopend) return false;
  if (zelfde.length === 1) return true;
  const zonder = { ...kop, revisie: kop.revisie + 1, vakken: kop.vakken.filter((een) => een.soort !== vak.soort || een.id === geopend) };
  return (await rijen.zetKop(kop.revisie, schrijfKop(zonder))).ok;
}
