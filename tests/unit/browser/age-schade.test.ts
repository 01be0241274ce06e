import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openfout } from '../../../src/messages/dossier-bestand-scherm.ts';
import { type Bestandsomgeving, openBestand } from '../../../src/stores/dossier/bestand.ts';
import { schrijfBestand } from '../../../src/lib/dossier/index.ts';
import { ageInNode, lichtAge } from '../../support/age-in-node.ts';
import { gereedschap, KOP, leegDossier } from '../../support/dossier.ts';
import { isLang } from '../../support/lang.ts';
import { metBit } from '../../support/ruwe-opslag.ts';

const WACHTZIN = 'een lange wachtzin';
const age = await ageInNode();
afterAll(() => {
  vi.unstubAllGlobals();
});

const omgeving: Bestandsomgeving = {
  ...gereedschap,
  laadAge: () => Promise.resolve(age),
  geef: () => undefined,
  moment: () => ({ jaar: 2026, maand: 11, dag: 23, uur: 9, minuut: 5 }),
};
/** Why a file does not come in; empty when it does. */
type Deur = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
const deur: Deur = async (bytes) => {
  const uit = await openBestand(new Blob([bytes]), WACHTZIN, omgeving);
  return uit.ok ? '' : uit.reden;
};

const heel = await lichtAge(await schrijfBestand([leegDossier()], KOP, gereedschap), WACHTZIN);
/** Header, salt, slot, MAC and nonce: what stands before the encrypted text. */
const KOP_LENGTE = Buffer.from(heel).toString('latin1').indexOf('\n--- ') + 5 + 44 + 16;

/** Damaged files that came in, or that were refused without words for the reader. */
async function zoek(open: Deur, stukken: Iterable<readonly [string, Uint8Array<ArrayBuffer>]>): Promise<readonly string[]> {
  const mis = [];
  for (const [naam, bytes] of stukken) if (!Object.hasOwn(openfout, await open(bytes))) mis.push(naam);
  return mis;
}
const metFout = (bit: number) => [`bit ${String(bit)}`, Uint8Array.from(metBit(heel, bit))] as const;
function* bits(begin: number, eind: number) {
  for (let bit = begin * 8; bit < eind * 8; bit++) yield metFout(bit);
}
/** One bit of every byte, each time the next. */
function* bytes(begin: number, eind: number) {
  for (let plaats = begin; plaats < eind; plaats++) yield metFout(plaats * 8 + (plaats % 8));
}
function* afgekapt() {
  for (let lengte = 0; lengte < heel.length; lengte++) yield [`cut at ${String(lengte)}`, heel.slice(0, lengte)] as const;
}

describe('a saved file', () => {
  it('comes in as it is', async () => {
    expect(await deur(heel)).toBe('');
  });
  it('with any flipped bit in its head is refused in words', async () => {
    expect(await zoek(deur, bits(0, KOP_LENGTE))).toEqual([]);
  });
  it('with a flipped bit in any byte of what is encrypted is refused in words', async () => {
    expect(await zoek(deur, (isLang ? bits : bytes)(KOP_LENGTE, heel.length))).toEqual([]);
  });
  it('cut off anywhere is refused in words', async () => {
    expect(await zoek(deur, afgekapt())).toEqual([]);
  });
  it('with anything behind it is refused in words', async () => {
    const langer = Array.from({ length: 256 }, (_, byte) => [`byte ${String(byte)}`, Uint8Array.from([...heel, byte])] as const);
    expect(await zoek(deur, langer)).toEqual([]);
  });
  it('made of pieces of itself, or of any bytes behind a good beginning, is refused in words', async () => {
    const stukken = fc
      .array(fc.tuple(fc.nat(heel.length), fc.nat(heel.length)), { maxLength: 4 })
      .map((delen) => delen.map(([van, tot]) => heel.slice(van, tot)));
    const begin = fc.constantFrom(0, 22, 30, KOP_LENGTE - 60, KOP_LENGTE).map((tot) => heel.slice(0, tot));
    const raar = fc.oneof(
      stukken.map((delen) => Buffer.concat(delen)),
      fc.tuple(begin, fc.uint8Array({ maxLength: 80 })).map((delen) => Buffer.concat(delen)),
    );
    await fc.assert(
      fc.asyncProperty(raar, async (bytes) => {
        if (Buffer.compare(bytes, heel) !== 0) expect(await zoek(deur, [['', Uint8Array.from(bytes)]])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the test of damage notices a door', () => {
  it('that does not look at one byte', async () => {
    // The file is put right at one place before it is opened.
    const blind: Deur = (bytes) => deur(bytes.length === heel.length ? bytes.with(30, heel[30] ?? 0) : bytes);
    expect(await zoek(blind, bits(29, 32))).toEqual(Array.from({ length: 8 }, (_, bit) => `bit ${String(240 + bit)}`));
  });
  it('that takes what is not complete', async () => {
    const gulzig: Deur = (bytes) => deur(Uint8Array.from([...bytes, ...heel.slice(bytes.length)]));
    expect(await zoek(gulzig, [...afgekapt()].slice(-3))).toHaveLength(3);
  });
  it('that refuses without a word', async () => {
    expect(await zoek(() => Promise.resolve('stuk'), bits(0, 1))).toHaveLength(8);
  });
});
