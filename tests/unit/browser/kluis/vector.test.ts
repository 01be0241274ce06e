import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { argonJs } from '../../../../src/browser/kluis/argon-js.ts';
import { argonWasm } from '../../../../src/browser/kluis/argon-wasm.ts';
import { maakRijenGeheugen } from '../../../../src/browser/kluis/rijen-geheugen.ts';
import type { Rij } from '../../../../src/browser/kluis/rijen.ts';
import { leesKop, schrijfKop, type Kop } from '../../../../src/lib/kluis/index.ts';
import { dienstOp, gelukt } from '../../../support/kluisgrond.ts';
import { werkUit, type Kluisvector } from '../../../support/kluis-tussenwaarden.ts';

// Frozen: a vault of the first format. It must open for ever; a new format gets a file beside it.
const vector = JSON.parse(readFileSync(new URL('../../../fixtures/kluis/v1.json', import.meta.url), 'utf8')) as Kluisvector;
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const rij = ({ id, r, iv, d }: Kluisvector['hoofd']): Rij => ({ id, r, iv: bytes(iv), d: bytes(d) });

async function rijenVan({ kop, hoofd, rijen }: Kluisvector) {
  const vakken = kop.vakken.map((vak) => ({ ...vak, zout: bytes(vak.zout), iv: bytes(vak.iv), doos: bytes(vak.doos) }));
  const gelezen = leesKop({ ...kop, id: bytes(kop.id), vakken });
  const geheugen = maakRijenGeheugen();
  const goed: Kop = gelukt(gelezen).kop;
  gelukt(await geheugen.zetKop(0, schrijfKop(goed), rij({ ...hoofd, r: hoofd.r })));
  gelukt(
    await geheugen.zet({
      kluis: goed.id,
      hoofdWas: hoofd.r,
      hoofd: rij(hoofd),
      rijen: rijen.map((een) => ({ id: een.id, was: 0, nieuw: rij(een) })),
    }),
  );
  return geheugen;
}

it('the worked vault of the first format gives every value between passphrase and text, by other tools too', { timeout: 60_000 }, () => {
  expect(werkUit(vector)).toEqual(vector.tussenwaarden);
});

it('both implementations of Argon2id give the worked value, at the standard parameters', { timeout: 60_000 }, async () => {
  const [w] = vector.kop.vakken;
  const kdf = w?.kdf;
  expect(kdf).toEqual({ naam: 'argon2id', m: 65_536, t: 3, p: 1 });
  const zin = new TextEncoder().encode(vector.wachtzin.normalize('NFC'));
  for (const argon of [argonWasm, argonJs]) {
    const uit = await argon(zin, bytes(w?.zout ?? ''), { naam: 'argon2id', m: 65_536, t: 3, p: 1 });
    expect(Buffer.from(uit).toString('hex')).toBe(vector.tussenwaarden['argon2id']);
  }
});

it.each(['wachtzin', 'herstelcode'] as const)('the worked vault of the first format opens with its %s', { timeout: 60_000 }, async (soort) => {
  const sleutel = soort === 'wachtzin' ? { wachtzin: vector.wachtzin } : { herstelcode: vector.herstelcode };
  const { kluis } = gelukt(await dienstOp(await rijenVan(vector)).open('apparaat', sleutel));
  const gelezen = gelukt(await kluis.lees());
  expect(gelezen.gebreken).toEqual([]);
  expect(gelezen.records.map(({ id, revisie, inhoud }) => [id, revisie, JSON.stringify(inhoud)])).toEqual(
    vector.rijen.map(({ id, r }) => [id, r, vector.tussenwaarden[`tekst ${id}`]]),
  );
});
