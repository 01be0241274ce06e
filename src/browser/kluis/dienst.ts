import { keurWachtzin, leesKop, schrijfKop, WOORD_BYTES, zesWoorden, type Kdf, type Kluisdienst, type Plaats } from '../../lib/kluis/index.ts';
import { eersteHoofd } from './kern.ts';
import { maakOpenKluis } from './open-kluis.ts';
import type { Lezer } from './lezer.ts';
import type { Rijen } from './rijen.ts';
import { maakRolAlleen, type Rol } from './rol.ts';
import { toeval } from './sleutels.ts';
import type { Sleutelwerk } from './sleutelwerk.ts';
import { haalKop, ruimOp } from './wissel.ts';

/** What the service stands on; tests bring their own. */
export interface Grond {
  readonly apparaat: Rijen;
  readonly venster: Rijen;
  readonly werk: Sleutelwerk;
  readonly maakRol: () => Promise<Rol>;
  /** Parameters for new slots; the standard ones when absent. */
  readonly kdf?: Kdf;
  /** How a vault on the device is read; here when absent. */
  readonly lezer?: Lezer;
}

/** Makes the vault service. */
export function maakKluisdienst({ werk, maakRol, kdf, lezer, ...plaatsen }: Grond): Kluisdienst {
  const delen = async (plaats: Plaats) => ({
    plaats,
    rijen: plaatsen[plaats],
    werk,
    kdf,
    // A vault of the window lies in its memory, where no worker can look.
    lezer: plaats === 'apparaat' ? lezer : undefined,
    rol: plaats === 'apparaat' ? await maakRol() : maakRolAlleen(),
  });

  return {
    stand: async () => {
      const gevonden = await plaatsen.apparaat.leesKop();
      if (!gevonden.ok) return gevonden.reden;
      if (gevonden.kop === undefined) return gevonden.rest ? 'kop-beschadigd' : 'geen';
      const gelezen = leesKop(gevonden.kop);
      return gelezen.ok ? 'op-slot' : gelezen.reden;
    },
    maak: async (plaats, wachtzin) => {
      const keuring = keurWachtzin(wachtzin);
      if (!keuring.ok) return { ok: false, reden: keuring.reden };
      const rijen = plaatsen[plaats];
      const nu = await rijen.leesKop();
      if (!nu.ok) return nu;
      if (nu.kop !== undefined || nu.rest) return { ok: false, reden: 'bestaat-al' };
      const gemaakt = await werk({ soort: 'maak', wachtzin, ...(kdf && { kdf }) });
      if (!gemaakt.ok) return gemaakt;
      const sleutel = { kluis: gemaakt.kop.id, sleutel: gemaakt.recordsleutel };
      const gezet = await rijen.zetKop(0, schrijfKop(gemaakt.kop), await eersteHoofd(sleutel));
      if (!gezet.ok) return { ok: false, reden: gezet.reden === 'conflict' ? 'bestaat-al' : gezet.reden };
      return { ok: true, kluis: maakOpenKluis(sleutel, await delen(plaats)), herstelcode: gemaakt.herstelcode };
    },
    open: async (plaats, sleutel) => {
      const rijen = plaatsen[plaats];
      const gevonden = await haalKop(rijen);
      if (!gevonden.ok) return gevonden;
      const geopend = await werk({ soort: 'open', kop: gevonden.kop, sleutel });
      if (!geopend.ok) return geopend;
      // A change of passphrase that was interrupted after the new slot was written is finished here.
      await ruimOp(rijen, gevonden.kop, geopend.vak);
      return { ok: true, kluis: maakOpenKluis({ kluis: gevonden.kop.id, sleutel: geopend.recordsleutel }, await delen(plaats)) };
    },
    verzinWachtzin: () => zesWoorden(toeval(WOORD_BYTES)),
    blijvend: async (vraag) => {
      try {
        return (await (vraag === undefined ? navigator.storage.persisted() : navigator.storage.persist())) ? 'ja' : 'nee';
      } catch {
        return 'onbekend';
      }
    },
    wis: async () => {
      await plaatsen.venster.wis();
      // Caches hold a copy of the site and nothing else: without it the end of a wipe could not be shown where there is no network.
      return plaatsen.apparaat.wis();
    },
  };
}
