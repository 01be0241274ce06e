import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as pakket from 'cctv-age';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ageInNode, ageKop } from '../../support/age-in-node.ts';

// The test vectors of the age specification: https://github.com/C2SP/CCTV/tree/main/age
interface Vector {
  readonly naam: string;
  /** SHA-256 of what must come out; undefined when nothing may. */
  readonly hash: string | undefined;
  readonly verwacht: string;
  readonly bestandssleutel: Uint8Array;
  readonly wachtzinnen: readonly string[];
  readonly isTekstvorm: boolean;
  readonly bestand: Uint8Array<ArrayBuffer>;
}

function leesVector([naam, ruw]: readonly [string, Uint8Array]): Vector {
  const eind = Buffer.from(ruw).indexOf('\n\n');
  const regels = Buffer.from(ruw.subarray(0, eind)).toString('utf8').split('\n');
  const alle = (sleutel: string): readonly string[] => regels.flatMap((regel) => (regel.startsWith(`${sleutel}: `) ? [regel.slice(sleutel.length + 2)] : []));
  const [verwacht = ''] = alle('expect');
  const rest = ruw.subarray(eind + 2);
  return {
    naam,
    verwacht,
    hash: verwacht === 'success' ? alle('payload')[0] : undefined,
    bestandssleutel: Buffer.from(alle('file key')[0] ?? '', 'hex'),
    wachtzinnen: alle('passphrase'),
    isTekstvorm: alle('armored').includes('yes'),
    bestand: Uint8Array.from(alle('compressed').includes('zlib') ? inflateSync(rest) : rest),
  };
}

const vectoren = Object.entries(pakket as Readonly<Record<string, unknown>>)
  .filter((een): een is [string, Uint8Array] => een[1] instanceof Uint8Array)
  .map(leesVector);
const metWachtzin = vectoren.filter(({ wachtzinnen, isTekstvorm }) => wachtzinnen.length > 0 && !isTekstvorm);
const anders = vectoren.filter((vector) => !metWachtzin.includes(vector));

const { openAge, gestart } = await ageInNode();
afterAll(() => {
  vi.unstubAllGlobals();
});

/** SHA-256 of what a door lets through, or undefined. */
type Deur = (bestand: Uint8Array<ArrayBuffer>, wachtzin: string) => Promise<string | undefined>;
const deur: Deur = async (bestand, wachtzin) => {
  const uit = await openAge(new Blob([bestand]), wachtzin);
  return uit.ok ? createHash('sha256').update(uit.inhoud).digest('hex') : undefined;
};
const WACHTZIN = 'password';

/** Vectors for a passphrase at which a door gives something else than it must. */
async function fouten(open: Deur): Promise<readonly string[]> {
  const mis = [];
  for (const { naam, wachtzinnen, bestand, hash } of metWachtzin)
    for (const wachtzin of wachtzinnen) if ((await open(bestand, wachtzin)) !== hash) mis.push(naam);
  return mis;
}

/** Vectors for key files and in the form of text for which something was computed, or from which something came. */
async function doorgelaten(open: Deur, welke = anders): Promise<readonly string[]> {
  const door = [];
  for (const { naam, bestand } of welke) {
    const voor = gestart();
    if ((await open(bestand, WACHTZIN)) !== undefined || gestart() > voor) door.push(naam);
  }
  return door;
}

// What a file holds depends on its file key alone, so the body of every vector can stand behind a passphrase.
const lijven = anders.flatMap((vector) => {
  const streep = /\n--- [^\n]*\n/.exec(Buffer.from(vector.bestand.subarray(0, 20_000)).toString('latin1'));
  const hoort = ['success', 'payload failure'].includes(vector.verwacht) || vector.naam.endsWith('_nonce');
  return hoort && !vector.isTekstvorm && streep ? [{ ...vector, lijf: vector.bestand.subarray(streep.index + streep[0].length) }] : [];
});
async function lijffouten(open: Deur, welke = lijven): Promise<readonly string[]> {
  const mis = [];
  for (const { naam, bestandssleutel, lijf, hash } of welke)
    if ((await open(Uint8Array.from(Buffer.concat([ageKop(bestandssleutel, WACHTZIN), lijf])), WACHTZIN)) !== hash) mis.push(naam);
  return mis;
}

describe('the vectors of the age specification', () => {
  it('are all tried: those for a passphrase, those for others, and every body', () => {
    expect([vectoren.length, metWachtzin.length, anders.length, lijven.length]).toEqual([143, 25, 118, 38]);
  });
  it('for a passphrase open or are refused as they must', async () => {
    expect(await fouten(deur)).toEqual([]);
  });
  it('for a key file, or in the form of text, are refused before anything is computed', async () => {
    expect(await doorgelaten(deur)).toEqual([]);
  });
  it('of a body, put behind a passphrase, open or are refused as they must', async () => {
    expect(await lijffouten(deur)).toEqual([]);
  });
});

describe('the test with vectors notices a door', () => {
  // Three vectors are 17 MB; they take seconds and show nothing new here.
  const isKlein = ({ bestand }: Vector): boolean => bestand.length < 1_000_000;

  it('that lets something through where it must refuse', async () => {
    const soepel: Deur = async (bestand, wachtzin) => (await deur(bestand, wachtzin)) ?? 'iets';
    expect(await fouten(soepel)).toHaveLength(25);
    expect(await doorgelaten(soepel, anders.filter(isKlein))).toHaveLength(115);
    expect(await lijffouten(soepel, lijven.filter(isKlein))).toHaveLength(20);
  });
  it('that refuses what is good', async () => {
    const dicht: Deur = () => Promise.resolve(undefined);
    expect(await fouten(dicht)).toEqual(['scrypt']);
    expect(await lijffouten(dicht, lijven.filter(isKlein))).toHaveLength(15);
  });
  it('that starts to compute before it looked at the lock', async () => {
    const voorbarig: Deur = async (bestand, wachtzin) => {
      await deur(Uint8Array.from(ageKop(Buffer.alloc(16), wachtzin)), wachtzin);
      return deur(bestand, wachtzin);
    };
    expect(await doorgelaten(voorbarig, anders.filter(isKlein))).toHaveLength(115);
  });
});
