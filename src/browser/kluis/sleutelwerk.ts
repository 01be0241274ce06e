import {
  CODE_BYTES,
  kdfMag,
  KDF_STANDAARD,
  leesHerstelcode,
  maakHerstelcode,
  type Bytes,
  type Kdf,
  type Kop,
  type Openreden,
  type Sleutel,
  type Vak,
  type Weigering,
} from '../../lib/kluis/index.ts';
import { codeSleutel, openVak, recordSleutel, sluitVak, toeval, wachtzinSleutel } from './sleutels.ts';

/** What is done with keys, in a worker that lives for one task. The vault key never leaves it. */
export type Opdracht =
  | { readonly soort: 'maak'; readonly wachtzin: string; readonly kdf?: Kdf }
  | { readonly soort: 'open'; readonly kop: Kop; readonly sleutel: Sleutel }
  | { readonly soort: 'wissel'; readonly kop: Kop; readonly huidig: Sleutel; readonly nieuw: { readonly wachtzin: string; readonly kdf?: Kdf } | 'code' };

type Sleutelreden = Extract<Openreden, 'verkeerde-wachtzin' | 'verkeerde-code' | 'code-getypt' | 'vak-beschadigd' | 'kdf-buiten-grenzen' | 'werker'>;

export interface Antwoorden {
  readonly maak: { readonly ok: true; readonly kop: Kop; readonly recordsleutel: CryptoKey; readonly herstelcode: string } | Weigering<'werker'>;
  /** `vak` is the slot that opened. */
  readonly open: { readonly ok: true; readonly recordsleutel: CryptoKey; readonly vak: string } | Weigering<Sleutelreden>;
  readonly wissel: { readonly ok: true; readonly vak: Vak; readonly herstelcode: string } | Weigering<Sleutelreden>;
}

/** Does a task with keys, here or in a worker. */
export type Sleutelwerk = <Een extends Opdracht>(opdracht: Een) => Promise<Antwoorden[Een['soort']]>;

/** Does a task here, in this thread; the worker calls it, and so do tests. */
export const sleutelwerk: Sleutelwerk = async <Een extends Opdracht>(opdracht: Een) => {
  const antwoord = await doe(opdracht);
  return antwoord as Antwoorden[Een['soort']];
};

function doe(opdracht: Opdracht): Promise<Antwoorden[Opdracht['soort']]> {
  if (opdracht.soort === 'maak') return maak(opdracht.wachtzin, opdracht.kdf);
  return opdracht.soort === 'open' ? open(opdracht.kop, opdracht.sleutel) : wissel(opdracht);
}

async function maak(wachtzin: string, kdf?: Kdf): Promise<Antwoorden['maak']> {
  const id = toeval(16);
  const kluissleutel = toeval(32);
  const code = toeval(CODE_BYTES);
  const vakken = [await wachtzinvak(id, kluissleutel, wachtzin, kdf), await codevak(id, kluissleutel, code)];
  const recordsleutel = await recordSleutel(kluissleutel, id);
  const herstelcode = maakHerstelcode(code);
  kluissleutel.fill(0);
  return { ok: true, kop: { id, revisie: 1, vakken, kapot: [] }, recordsleutel, herstelcode };
}

async function open(kop: Kop, sleutel: Sleutel): Promise<Antwoorden['open']> {
  const uit = await haalKluissleutel(kop, sleutel);
  if (!uit.ok) return uit;
  const recordsleutel = await recordSleutel(uit.kluissleutel, kop.id);
  uit.kluissleutel.fill(0);
  return { ok: true, recordsleutel, vak: uit.vak };
}

async function wissel({ kop, huidig, nieuw }: Extract<Opdracht, { soort: 'wissel' }>): Promise<Antwoorden['wissel']> {
  const uit = await haalKluissleutel(kop, huidig);
  if (!uit.ok) return uit;
  const code = toeval(CODE_BYTES);
  const vak = nieuw === 'code' ? await codevak(kop.id, uit.kluissleutel, code) : await wachtzinvak(kop.id, uit.kluissleutel, nieuw.wachtzin, nieuw.kdf);
  uit.kluissleutel.fill(0);
  return { ok: true, vak, herstelcode: maakHerstelcode(code) };
}

const leegVak = (kluisId: string) => ({ id: kluisId, zout: toeval(16), iv: toeval(12), doos: new Uint8Array(48) });
const vakId = (): string => crypto.randomUUID();

async function wachtzinvak(kluis: Bytes, kluissleutel: Bytes, wachtzin: string, kdf: Kdf = KDF_STANDAARD): Promise<Vak> {
  const vak = { soort: 'w', kdf, ...leegVak(vakId()) } as const;
  return sluitVak(await wachtzinSleutel(wachtzin, vak), kluis, vak, kluissleutel);
}

async function codevak(kluis: Bytes, kluissleutel: Bytes, code: Bytes): Promise<Vak> {
  const vak = { soort: 'c', ...leegVak(vakId()) } as const;
  // The bits that a code does not show do not count.
  const getoond = leesHerstelcode(maakHerstelcode(code));
  return sluitVak(await codeSleutel(getoond.ok ? getoond.bytes : code, vak), kluis, vak, kluissleutel);
}

type Gehaald = { readonly ok: true; readonly kluissleutel: Bytes; readonly vak: string } | Weigering<Sleutelreden>;

function haalKluissleutel(kop: Kop, sleutel: Sleutel): Promise<Gehaald> {
  return 'wachtzin' in sleutel ? metWachtzin(kop, sleutel.wachtzin) : metCode(kop, sleutel.herstelcode);
}

async function metWachtzin(kop: Kop, wachtzin: string): Promise<Gehaald> {
  const vakken = kop.vakken.filter((vak) => vak.soort === 'w');
  const veilig = vakken.filter(kdfMag);
  // The newest first: during a change of passphrase there are two.
  for (const vak of veilig.toReversed()) {
    const kluissleutel = await openVak(await wachtzinSleutel(wachtzin, vak), kop.id, vak);
    if (kluissleutel !== undefined) return { ok: true, kluissleutel, vak: vak.id };
  }
  if (veilig.length > 0) return { ok: false, reden: 'verkeerde-wachtzin' };
  return { ok: false, reden: vakken.length > 0 ? 'kdf-buiten-grenzen' : 'vak-beschadigd' };
}

async function metCode(kop: Kop, getypt: string): Promise<Gehaald> {
  const code = leesHerstelcode(getypt);
  if (!code.ok) return { ok: false, reden: 'code-getypt' };
  const vakken = kop.vakken.filter((vak) => vak.soort === 'c');
  for (const vak of vakken.toReversed()) {
    const kluissleutel = await openVak(await codeSleutel(code.bytes, vak), kop.id, vak);
    if (kluissleutel !== undefined) return { ok: true, kluissleutel, vak: vak.id };
  }
  return { ok: false, reden: vakken.length > 0 ? 'verkeerde-code' : 'vak-beschadigd' };
}
