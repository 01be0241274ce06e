import type { Kdf, OpenKluis, Plaats, Schrijfuitkomst, Sleutel, Weigering } from '../../lib/kluis/index.ts';
import type { Kluissleutel } from './inhoud.ts';
import { maakKern, type Kern } from './kern.ts';
import type { Lezer } from './lezer.ts';
import type { Rijen } from './rijen.ts';
import type { Rol } from './rol.ts';
import type { Sleutelwerk } from './sleutelwerk.ts';
import { wisselVak } from './wissel.ts';

/** What an open vault is made of. */
export interface Delen {
  readonly plaats: Plaats;
  readonly rijen: Rijen;
  readonly werk: Sleutelwerk;
  readonly rol: Rol;
  readonly kdf?: Kdf | undefined;
  /** How it is read; here when absent. */
  readonly lezer?: Lezer | undefined;
}

const DICHT: Weigering<'dicht'> = { ok: false, reden: 'dicht' };
const ALLEEN_LEZEN: Weigering<'alleen-lezen'> = { ok: false, reden: 'alleen-lezen' };

/** Puts an open vault together. What is asked of it happens one after the other. */
export function maakOpenKluis(sleutel: Kluissleutel, { plaats, rijen, werk, rol, kdf, lezer }: Delen): OpenKluis {
  let kern: Kern | undefined = maakKern(sleutel, rijen, lezer);
  let beurt: Promise<unknown> = Promise.resolve();
  let isLos = false;

  const opBeurt = <T>(doe: (open: Kern) => Promise<T>): Promise<T | Weigering<'dicht'>> => {
    const open = kern;
    if (open === undefined) return Promise.resolve(DICHT);
    // What was asked before the vault was closed is still done.
    const uit = beurt.then(() => doe(open));
    beurt = uit.catch(() => undefined);
    return uit;
  };
  const alsSchrijver = <T>(doe: (open: Kern) => Promise<T>): Promise<T | Weigering<'dicht' | 'alleen-lezen'>> =>
    opBeurt<T | Weigering<'alleen-lezen'>>((open) => (rol.rol() === 'schrijver' ? doe(open) : Promise.resolve(ALLEEN_LEZEN)));
  const isLeeg = async (): Promise<boolean> => {
    const nog = await rijen.leesKop();
    return nog.ok && nog.kop === undefined;
  };
  const zegVoort = async (uitkomst: Promise<Schrijfuitkomst>): Promise<Schrijfuitkomst> => {
    const uit = await uitkomst;
    if (uit.ok) {
      rol.zeg('gewijzigd');
      return uit;
    }
    // What goes away in the middle of a write looks like an error of the disk.
    if (uit.reden !== 'gewist' && !(uit.reden === 'opslag-fout' && (await isLeeg()))) return uit;
    rol.meld('gewist');
    return { ok: false, reden: 'gewist' };
  };
  const wissel = (huidig: Sleutel, nieuw: Parameters<typeof wisselVak>[3]) => alsSchrijver(() => wisselVak(rijen, werk, huidig, nieuw));

  rijen.bijWeg((waarom) => {
    if (waarom === 'nieuwer') {
      if (kern !== undefined) rol.meld('nieuwere-versie');
      return !isLos;
    }
    void rijen.leesKop().then((nog) => {
      if (!nog.ok || nog.kop === undefined) rol.meld('gewist');
    });
    return false;
  });

  return {
    plaats,
    lees: () => opBeurt((open) => open.lees()),
    schrijf: (wijzigingen) => alsSchrijver((open) => zegVoort(open.schrijf(wijzigingen))),
    aanvaardGebreken: () => alsSchrijver((open) => zegVoort(open.aanvaard())),
    wijzigWachtzin: (huidig, wachtzin) => wissel(huidig, { wachtzin, ...(kdf && { kdf }) }),
    nieuweHerstelcode: (huidig) => wissel(huidig, 'code'),
    rol: rol.rol,
    neemOver: rol.neemOver,
    voorOverdracht: rol.voorOverdracht,
    bij: rol.bij,
    sluit: (overal) => {
      if (overal !== undefined) rol.zeg('op-slot');
      kern = undefined;
      void beurt.then(() => {
        isLos = true;
        rol.sluit();
        if (plaats === 'apparaat') rijen.sluit();
      });
    },
  };
}
