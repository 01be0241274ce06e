import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pakUit, verpak, type Kluissleutel } from '../../../../src/browser/kluis/inhoud.ts';
import { eersteHoofd, maakKern } from '../../../../src/browser/kluis/kern.ts';
import { maakRijenGeheugen } from '../../../../src/browser/kluis/rijen-geheugen.ts';
import { isRij, naamVanSleutel, type Rij, type Rijen } from '../../../../src/browser/kluis/rijen.ts';
import { codeSleutel, openDoos, openVak, recordSleutel, sluitDoos, sluitVak, toeval } from '../../../../src/browser/kluis/sleutels.ts';
import { KDF_STANDAARD, type OpgeslagenKop, type Plek, type Vak, VERSIE } from '../../../../src/lib/kluis/index.ts';
import { dienstOp, gelukt, WACHTZIN } from '../../../support/kluisgrond.ts';
import { isLang } from '../../../support/lang.ts';
import { metBit } from '../../../support/ruwe-opslag.ts';

const nummers = (aantal: number, stap = 1): readonly number[] => Array.from({ length: Math.ceil(aantal / stap) }, (_, nummer) => nummer * stap);
const kluis = toeval(16);
const sleutel: Kluissleutel = { kluis, sleutel: await recordSleutel(toeval(32), kluis) };

/** The same value with each of its bits flipped in turn, named. */
type Anders<T> = readonly (readonly [string, T])[];
const bytes = (naam: string, heel: Uint8Array<ArrayBuffer>): Anders<Uint8Array<ArrayBuffer>> =>
  nummers(heel.length * 8).map((bit) => [`${naam} bit ${String(bit)}`, Uint8Array.from(metBit(heel, bit))]);
const getal = (naam: string, heel: number, meeste = 53): Anders<number> =>
  nummers(meeste).map((bit) => [`${naam} bit ${String(bit)}`, heel + (Math.floor(heel / 2 ** bit) % 2 === 0 ? 1 : -1) * 2 ** bit]);
// A letter beyond ASCII is no id at all: that is looked at before anything is opened.
const woord = (naam: string, heel: string): Anders<string> =>
  nummers(heel.length * 8)
    .map((bit): readonly [string, string] => {
      const letter = String.fromCharCode(heel.charCodeAt(bit >> 3) ^ (1 << (bit & 7)));
      return [`${naam} bit ${String(bit)}`, heel.slice(0, bit >> 3) + letter + heel.slice((bit >> 3) + 1)];
    })
    .filter(([, anders]) => /^[\x20-\x7e]+$/.test(anders));
const zet = <T extends object, K extends keyof T>(heel: T, veld: K, anders: Anders<T[K]>): Anders<T> =>
  anders.map(([naam, waarde]) => [naam, { ...heel, [veld]: waarde }]);

/** Names of what still opens. */
async function opent<T>(doe: (een: T) => Promise<unknown>, anders: Anders<T>): Promise<readonly string[]> {
  const open = await Promise.all(anders.map(async ([naam, een]) => ((await doe(een)) === undefined ? [] : [naam])));
  return open.flat();
}

describe('one flipped bit of what is stored', () => {
  const rijVan = (opslag: 'record' | 'hoofd') => verpak(sleutel, opslag, { id: 'r1', r: 5 }, '{"tekst":"Kwam zonder jas."}');

  it.each(['record', 'hoofd'] as const)('opens no %s, wherever it is: IV, text, tag, id or revision', async (opslag) => {
    const rij = await rijVan(opslag);
    const open = (een: Rij) => (isRij(een) ? pakUit(sleutel, opslag, een) : Promise.resolve(undefined));
    expect(await open(rij)).toBeDefined();
    const anders = [
      ...zet(rij, 'iv', bytes('IV', rij.iv)),
      ...zet(rij, 'd', bytes('text', rij.d)),
      ...zet(rij, 'id', woord('id', rij.id)),
      ...zet(rij, 'r', getal('revision', rij.r)),
    ];
    expect(anders).toHaveLength(12 * 8 + 272 * 8 + 13 + 53);
    expect(await opent(open, anders)).toEqual([]);
  });

  it('opens nothing in another place: version, vault, store, id, revision', async () => {
    const plek: Plek = { versie: VERSIE, kluis, opslag: 'record', id: 'r1', revisie: 5 };
    const doos = await sluitDoos(sleutel.sleutel, plek, new Uint8Array(32));
    const open = (een: Plek) => openDoos(sleutel.sleutel, een, doos);
    expect(await open(plek)).toBeDefined();
    const anders: Anders<Plek> = [
      ...zet(plek, 'versie', getal('version', plek.versie, 32)),
      ...zet(plek, 'kluis', bytes('vault', kluis)),
      ...zet(plek, 'id', woord('id', plek.id)),
      ...zet(plek, 'revisie', getal('revision', plek.revisie)),
      ['store', { ...plek, opslag: 'hoofd' }],
    ];
    expect(await opent(open, anders)).toEqual([]);
  });

  it('opens no slot: IV, box, salt, id, parameters or vault', async () => {
    const kek = await codeSleutel(toeval(17), { zout: toeval(16) });
    const leeg: Vak = { soort: 'w', id: 'een', kdf: { ...KDF_STANDAARD }, zout: toeval(16), iv: toeval(12), doos: new Uint8Array(48) };
    const vak = (await sluitVak(kek, kluis, leeg, toeval(32))) as Extract<Vak, { soort: 'w' }>;
    expect(await openVak(kek, kluis, vak)).toBeDefined();
    const { m, t, p } = vak.kdf;
    const kdf = [...zet(vak.kdf, 'm', getal('m', m, 32)), ...zet(vak.kdf, 't', getal('t', t, 32)), ...zet(vak.kdf, 'p', getal('p', p, 32))];
    const anders = [
      ...zet(vak, 'iv', bytes('IV', vak.iv)),
      ...zet(vak, 'doos', bytes('box', vak.doos)),
      ...zet(vak, 'zout', bytes('salt', vak.zout)),
      ...zet(vak, 'id', woord('id', vak.id)),
      ...zet(vak, 'kdf', kdf),
    ];
    expect(await opent((een: Vak) => openVak(kek, kluis, een), anders)).toEqual([]);
    expect(await opent((ander: Uint8Array) => openVak(kek, ander, vak), bytes('vault', kluis))).toEqual([]);
  });

  it('keeps the recovery code out and the passphrase in, and the other way round at the other slot', async () => {
    const rijen = maakRijenGeheugen();
    const { herstelcode } = gelukt(await dienstOp(rijen).maak('apparaat', WACHTZIN));
    const gevonden = gelukt(await rijen.leesKop());
    const kop = gevonden.kop as OpgeslagenKop;
    const [w, c] = kop.vakken as unknown as readonly [Vak, Vak];
    const open = async (een: OpgeslagenKop, sleutelVan: Parameters<ReturnType<typeof dienstOp>['open']>[1]) =>
      (await dienstOp({ ...rijen, leesKop: () => Promise.resolve({ ok: true, kop: een, aantal: 0, rest: false }) }).open('apparaat', sleutelVan)).ok
        ? true
        : undefined;
    const veld = (vak: Vak, naam: 'iv' | 'doos' | 'zout'): Anders<Vak> => zet(vak, naam, bytes(naam, vak[naam]));
    const alle = [...veld(c, 'iv'), ...veld(c, 'doos'), ...veld(c, 'zout')];
    expect(await opent((vak: Vak) => open({ ...kop, vakken: [w, vak] }, { herstelcode }), alle)).toEqual([]);
    // The passphrase costs a tenth of a second each time.
    for (const [, vak] of [alle[7], alle[200], alle.at(-1)].filter((een) => een !== undefined))
      expect(await open({ ...kop, vakken: [w, vak] }, { wachtzin: WACHTZIN })).toBe(true);
    const ander = [...veld(w, 'iv'), ...veld(w, 'doos'), ...veld(w, 'zout')];
    expect(await opent((vak: Vak) => open({ ...kop, vakken: [vak, c] }, { herstelcode }), ander)).toHaveLength(ander.length);
  });
});

type Gelezen = Extract<Awaited<ReturnType<Rijen['lees']>>, { readonly ok: true }>;

/** A vault with so many records on rows in memory. */
async function metRecords(aantal: number) {
  const rijen = maakRijenGeheugen();
  gelukt(await rijen.zetKop(0, { v: VERSIE, id: kluis, revisie: 1, vakken: [] }, await eersteHoofd(sleutel)));
  const kern = maakKern(sleutel, rijen);
  gelukt(await kern.schrijf(nummers(aantal).map((nummer) => ({ id: `r${String(nummer)}`, vorige: 0, inhoud: nummer }))));
  return { rijen, kern, heel: gelukt(await rijen.lees()) };
}

/** Reads what is stored after a change from outside; reading that writes fails. */
async function leesNa(rijen: Rijen, anders: Gelezen) {
  const nooit = () => expect.fail('something was written');
  return gelukt(await maakKern(sleutel, { ...rijen, lees: () => Promise.resolve(anders), zet: nooit, zetKop: nooit, wis: nooit }).lees());
}
type Lees = (anders: Gelezen) => ReturnType<typeof leesNa>;

const rijVan = ({ ruw }: Gelezen['rijen'][number]): Rij => ruw as Rij;
const metRuw = (heel: Gelezen, ruwe: ReadonlyMap<number, unknown>): Gelezen => ({
  ...heel,
  rijen: heel.rijen.map((rij, plaats) => (ruwe.has(plaats) ? { ...rij, ruw: ruwe.get(plaats) } : rij)),
});
/** A row with one bit flipped: of its IV, and after that of its text. */
const geraakt = (rij: Rij, bit: number): Rij =>
  bit < 96 ? { ...rij, iv: metBit(rij.iv, bit) as Rij['iv'] } : { ...rij, d: metBit(rij.d, bit - 96) as Rij['d'] };
const BITS = 96 + 272 * 8;

describe('a vault of which one bit was flipped', () => {
  it('names the record, at every bit, and gives all others', async () => {
    // Each record but the last has another bit flipped: all of them in one reading.
    const { rijen, heel } = await metRecords(BITS + 1);
    const kapot = heel.rijen.slice(0, BITS);
    const anders = metRuw(heel, new Map(kapot.map((rij, bit) => [bit, geraakt(rijVan(rij), bit)])));
    const { gebreken, records } = await leesNa(rijen, anders);
    expect(gebreken.flatMap((gebrek) => ('id' in gebrek ? [gebrek.id] : []))).toEqual(kapot.map(({ sleutel: id }) => id));
    expect(records.map(({ id }) => id)).toEqual(heel.rijen.slice(BITS).map(({ sleutel: id }) => id));
  });

  it('says that its head is damaged, and gives all records', async () => {
    const { rijen, heel } = await metRecords(2);
    for (const bit of nummers(BITS, isLang ? 1 : 61)) {
      const { gebreken, records } = await leesNa(rijen, { ...heel, hoofd: geraakt(heel.hoofd as Rij, bit) });
      expect(gebreken, `bit ${String(bit)}`).toEqual([{ soort: 'hoofd-beschadigd' }]);
      expect(records).toHaveLength(2);
    }
  });
});

const rommel = fc.anything({ withDate: true, withTypedArray: true, withBigInt: true, withMap: true, maxDepth: 2 });

it('whatever lies in the place of the header: the service says so, and opens nothing', async () => {
  const vak = fc.record({ soort: fc.constantFrom('w', 'c', 'x'), id: rommel, kdf: rommel, zout: rommel, iv: rommel, doos: rommel }, { requiredKeys: [] });
  const kop = fc.oneof(
    rommel,
    fc.record(
      {
        v: fc.oneof(fc.integer(), rommel),
        id: fc.oneof(fc.uint8Array(), rommel),
        revisie: fc.oneof(fc.integer(), rommel),
        vakken: fc.array(fc.oneof(vak, rommel)),
      },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(kop, fc.boolean(), async (een, rest) => {
      const dienst = dienstOp({ ...maakRijenGeheugen(), leesKop: () => Promise.resolve({ ok: true, kop: een, aantal: 0, rest }) });
      expect(['geen', 'op-slot', 'nieuwere-versie', 'kop-beschadigd']).toContain(await dienst.stand());
      expect((await dienst.open('apparaat', { wachtzin: WACHTZIN })).ok).toBe(false);
      expect((await dienst.open('apparaat', { herstelcode: '0'.repeat(28) })).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('whatever lies in the database: reading says what is wrong with it, and gives the rest', async () => {
  const { rijen, heel } = await metRecords(2);
  const rij = fc.oneof(rommel, fc.record({ id: rommel, r: rommel, iv: rommel, d: rommel }, { requiredKeys: [] }));
  const los = fc.record({ sleutel: fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.date(), fc.array(fc.string())), ruw: rij });
  await fc.assert(
    fc.asyncProperty(fc.array(los, { maxLength: 4 }), fc.option(rij), async (extra, hoofd) => {
      const erbij = extra.map(({ sleutel: ruweSleutel, ruw }) => ({ sleutel: naamVanSleutel(ruweSleutel), ruw }));
      const { gebreken, records } = await leesNa(rijen, { ...heel, rijen: [...heel.rijen, ...erbij], ...(hoofd === null ? {} : { hoofd }) });
      expect(records).toHaveLength(2);
      expect(gebreken.filter(({ soort }) => soort === 'beschadigd')).toHaveLength(erbij.length);
      expect(gebreken.some(({ soort }) => soort !== 'beschadigd')).toBe(erbij.length > 0 || hoofd !== null);
    }),
    { numRuns: 60 },
  );
});

describe('a vault of which records were removed, swapped, copied or put back', () => {
  /** Changes from outside that reading does not notice, or that cost more than the records they touch. */
  async function gemist(lees: Lees, oud: Gelezen, heel: Gelezen): Promise<readonly string[]> {
    const [een, twee] = [nummers(heel.rijen.length), nummers(heel.rijen.length)];
    const rij = (bron: Gelezen, plaats: number): Rij => rijVan(bron.rijen[plaats] ?? expect.fail('no row'));
    const paren = een.flatMap((a) => twee.filter((b) => a !== b).map((b) => [a, b] as const));
    const ingrepen: readonly (readonly [string, Gelezen, readonly number[]])[] = [
      ...een.map((a) => [`${String(a)} removed`, { ...heel, rijen: heel.rijen.filter((_, plaats) => plaats !== a) }, [a]] as const),
      ...een.map((a) => [`${String(a)} put back`, metRuw(heel, new Map([[a, rij(oud, a)]])), []] as const),
      ...paren.map(([a, b]) => [`${String(a)} over ${String(b)}`, metRuw(heel, new Map([[b, rij(heel, a)]])), [b]] as const),
      ...paren.map(([a, b]) => [`${String(a)} as ${String(b)}`, metRuw(heel, new Map([[b, { ...rij(heel, a), id: rij(heel, b).id }]])), [b]] as const),
      ...paren.map(
        ([a, b]) =>
          [
            `${String(a)} and ${String(b)} swapped`,
            metRuw(
              heel,
              new Map([
                [a, rij(heel, b)],
                [b, rij(heel, a)],
              ]),
            ),
            [a, b],
          ] as const,
      ),
      ...een.map((a) => [`${String(a)} twice`, { ...heel, rijen: [...heel.rijen, { sleutel: 'zz', ruw: rij(heel, a) }] }, []] as const),
      ['the head put back', { ...heel, hoofd: oud.hoofd }, []],
      ['the head removed', { ...heel, hoofd: undefined }, []],
    ];
    const mis = [];
    for (const [naam, anders, weg] of ingrepen) {
      const { gebreken, records } = await lees(anders);
      const over = heel.rijen.filter((_, plaats) => !weg.includes(plaats)).map(({ sleutel: id }) => id);
      if (!gebreken.some(({ soort }) => soort !== 'beschadigd') || String(records.map(({ id }) => id)) !== String(over)) mis.push(naam);
    }
    return mis;
  }
  async function tweeStanden() {
    const { rijen, kern, heel: oud } = await metRecords(4);
    gelukt(await kern.schrijf(nummers(4).map((nummer) => ({ id: `r${String(nummer)}`, vorige: 1, inhoud: `nieuw ${String(nummer)}` }))));
    return { rijen, oud, heel: gelukt(await rijen.lees()) };
  }

  it('says so each time, gives all others, and writes nothing', async () => {
    const { rijen, oud, heel } = await tweeStanden();
    expect((await leesNa(rijen, heel)).gebreken).toEqual([]);
    expect(await gemist((anders) => leesNa(rijen, anders), oud, heel)).toEqual([]);
  });

  it('is what this test notices: a head that goes along with every change, and a reading that leaves one out', async () => {
    const { rijen, oud, heel } = await tweeStanden();
    const meegaand: Lees = async (anders) => {
      let hoofd = anders.hoofd;
      const los: Rijen = { ...rijen, lees: () => Promise.resolve({ ...anders, hoofd }), zet: (een) => ((hoofd = een.hoofd), Promise.resolve({ ok: true })) };
      gelukt(await maakKern(sleutel, los).aanvaard());
      return leesNa(los, { ...anders, hoofd });
    };
    expect(await gemist(meegaand, oud, heel)).toHaveLength(4 + 4 + 12 * 3 + 4 + 2);
    const zuinig: Lees = async (anders) => {
      const uit = await leesNa(rijen, anders);
      return { ...uit, records: uit.records.slice(1) };
    };
    expect(await gemist(zuinig, oud, heel)).toHaveLength(4 + 4 + 12 * 3 + 4 + 2);
  });
});

it('the test of bits notices a box that is not bound to its place', async () => {
  const aad = new Uint8Array(1);
  const ruw = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = toeval(12);
  const doos = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, ruw, new Uint8Array(8));
  const open = () => crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, ruw, doos);
  expect(await opent(open, bytes('vault', kluis))).toHaveLength(128);
});
