import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afsprakenVan,
  canoniek,
  type Dossier,
  geldig,
  hypothesen,
  leesBestand,
  leesDossier,
  maakBewaarbaar,
  markeer,
  ontleed,
  posten,
  samenhang,
  samenvoegen,
  schrijfBestand,
  STANDAARDREGELS,
  standVan,
  tijdlijn,
  vergelijkImport,
  voegImportToe,
  voegToe,
} from '../../src/lib/dossier/index.ts';
import { daad, doe, dossierMet, dossiers, gereedschap, klok, KOP, leegDossier, voorbeeld } from '../support/dossier.ts';

const lees = (inhoud: Uint8Array) => leesBestand(inhoud, gereedschap);
const schrijf = (lijst: readonly Dossier[]) => schrijfBestand(lijst, KOP, gereedschap);
const inhoudVan = (een: Dossier['aantekeningen'][number]): string => canoniek({ ...een, id: '' });

/** Two or three tabs that begin with the same dossier and each write on; small numbers, so that they use the same ids. */
const tabbladen = fc
  .record({
    begin: fc.array(daad, { maxLength: 4 }),
    takken: fc.array(fc.array(fc.tuple(daad, fc.nat(6)), { maxLength: 5 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ begin, takken }) => {
    const basis = begin.reduce((nu, wat, plaats) => doe(nu, wat, `a${String(plaats)}`, klok(plaats)), leegDossier());
    return takken.map((tak) =>
      tak.reduce((nu, [wat, nummer]) => {
        const id = `b${String(nummer)}`;
        return nu.aantekeningen.some((een) => een.id === id) ? nu : doe(nu, wat, id, klok(nummer));
      }, basis),
    );
  });
const samen = (a: Dossier, b: Dossier): Dossier => {
  const uit = samenvoegen(a, b);
  if (!uit) throw new Error('not the same dossier');
  return uit;
};

describe('a file of a dossier', () => {
  it('gives back what was written, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers('d1'), dossiers('d2', 4), async (een, twee) => {
        expect(await lees(await schrijf([een, twee]))).toEqual({ ok: true, bestand: { ...KOP, v: 1, dossiers: [een, twee] } });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('imported where nothing is gives what was exported, and where it came from changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers(), async (dossier) => {
        const gelezen = await lees(await schrijf([dossier]));
        if (!gelezen.ok) throw new Error(gelezen.reden);
        const geenId = () => 'vers';
        expect(voegImportToe([], gelezen.bestand, {}, geenId)).toMatchObject({ ok: true, dossiers: [dossier] });
        expect(voegImportToe([dossier], gelezen.bestand, {}, geenId)).toEqual({ ok: true, dossiers: [dossier], gewijzigd: [] });
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is refused at every flipped bit', async () => {
    const heel = await schrijf([dossierMet([{ ...voorbeeld.feit, woordenKind: '“é”' }])]);
    const geopend: string[] = [];
    for (let plaats = 0; plaats < heel.length; plaats += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const stuk = heel.slice();
        stuk[plaats] = (stuk[plaats] ?? 0) ^ (1 << bit);
        if ((await lees(stuk)).ok) geopend.push(`${String(plaats)}.${String(bit)}`);
      }
    }
    expect(geopend).toEqual([]);
  }, 60_000);

  it('is refused at every truncation', async () => {
    const heel = await schrijf([dossierMet([voorbeeld.feit])]);
    // The line end after the last brace says nothing.
    for (let lengte = 0; lengte < heel.length - 1; lengte += 1) expect(await lees(heel.slice(0, lengte))).toMatchObject({ ok: false });
    expect(await lees(heel.slice(0, -1))).toMatchObject({ ok: true });
  }, 60_000);

  it('never throws: random bytes, random JSON, and random values in the place of good ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await lees(bytes)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
    const goed = JSON.parse(new TextDecoder().decode(await schrijf([dossierMet([voorbeeld.hypothese, voorbeeld.vervolg, voorbeeld.correctie])]))) as unknown;
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 10 }), fc.array(fc.nat(7), { maxLength: 7 }), async (json, pad) => {
        const uit = await lees(new TextEncoder().encode(JSON.stringify(vervang(goed, pad, JSON.parse(json)))));
        expect(typeof uit.ok).toBe('boolean');
        if (uit.ok) expect(canoniek({ ...(goed as object) })).toContain(canoniek(uit.bestand.dossiers));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('reads as JSON exactly what JSON is, when it is flat enough', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, noUnicodeString: false }), (json) => {
        const uit = ontleed(json);
        if (uit.ok) expect(uit.waarde).toEqual(JSON.parse(json));
        else expect(['dubbele-sleutel', 'verboden-sleutel', 'te-diep']).toContain(uit.reden);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** Puts another value somewhere in a structure; the numbers of the path pick a key at each depth. */
function vervang(waarde: unknown, [eerste, ...rest]: readonly number[], door: unknown): unknown {
  if (eerste === undefined || typeof waarde !== 'object' || waarde === null) return door;
  const sleutels = Object.keys(waarde);
  const sleutel = sleutels[eerste % Math.max(1, sleutels.length)];
  if (sleutel === undefined) return door;
  const oud = (waarde as Readonly<Record<string, unknown>>)[sleutel];
  const nieuw = vervang(oud, rest, door);
  return Array.isArray(waarde) ? waarde.with(Number(sleutel), nieuw) : { ...waarde, [sleutel]: nieuw };
}

describe('a dossier, whatever is added to it', () => {
  it('only grows, holds together, and never changes what stood there', () => {
    fc.assert(
      fc.property(dossiers('d1', 15), daad, (dossier, wat) => {
        const vooraf = structuredClone(dossier);
        const na = doe(dossier, wat, 'nieuw', klok(0));
        expect(dossier).toEqual(vooraf);
        expect(na.aantekeningen.slice(0, -1)).toEqual(dossier.aantekeningen);
        expect(samenhang(na)).toBeUndefined();
        expect(leesDossier(structuredClone(na))).toEqual({ ok: true, dossier: na });
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('shows every entry: as a post, or as a correction at exactly one post', () => {
    fc.assert(
      fc.property(dossiers('d1', 25), (dossier) => {
        const lijst = posten(dossier);
        const getoond = lijst.flatMap((post) => [post.id, ...post.correcties.map(({ id }) => id)]);
        expect([...getoond].sort()).toEqual(dossier.aantekeningen.map(({ id }) => id).sort());
        for (const { correcties, ingetrokken, eerst, nu } of lijst) {
          if (correcties.length === 0) expect([ingetrokken, nu]).toEqual([false, eerst]);
          else if (!ingetrokken) expect([canoniek(eerst), ...correcties.map(({ wordt }) => canoniek(wordt ?? null))]).toContain(canoniek(nu));
        }
        expect(tijdlijn(lijst)).toHaveLength(lijst.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('has every hypothesis that holds either open or settled by its last follow-up', () => {
    fc.assert(
      fc.property(dossiers('d1', 25), (dossier) => {
        const lijst = posten(dossier);
        const alle = geldig(lijst).filter(({ nu }) => nu.soort === 'signaal' && nu.aard === 'hypothese');
        expect(hypothesen(lijst).map(({ post }) => post.id)).toEqual(alle.map(({ id }) => id));
        for (const { stand, vervolgen } of hypothesen(lijst)) {
          const laatste = vervolgen.at(-1)?.nu.uitkomst;
          expect(stand).toBe(laatste === undefined || laatste === 'weer-open' ? 'open' : laatste);
        }
        const open = standVan(dossier, STANDAARDREGELS, '2026-11-23').ontbreekt.filter(({ code }) => code === 'hypothese-open').length;
        expect(open).toBe(hypothesen(lijst).filter(({ stand }) => stand === 'open').length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('points in what misses only to posts that are there', () => {
    fc.assert(
      fc.property(dossiers('d1', 25), (dossier) => {
        const ids = new Set(posten(dossier).map(({ id }) => id));
        const { eerst, ontbreekt, stappen } = standVan(dossier, STANDAARDREGELS, '2026-11-23');
        const genoemd = [
          ...eerst.map(({ bij }) => bij),
          ...ontbreekt.flatMap((wat) => ('bij' in wat ? [wat.bij] : [])),
          ...stappen.flatMap((stap) => stap.posten),
        ];
        expect(genoemd.filter((id) => !ids.has(id))).toEqual([]);
        expect(afsprakenVan(posten(dossier)).every(({ bij }) => ids.has(bij))).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('text', () => {
  it('that was made fit to keep is kept, and making it fit again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (ruw) => {
        const fit = maakBewaarbaar(`x${ruw}`);
        expect(maakBewaarbaar(fit)).toBe(fit);
        const uit = voegToe(leegDossier(), { ...voorbeeld.feit, woordenKind: fit }, { id: 'a', nu: klok(0) });
        expect(uit.ok && uit.dossier.aantekeningen[0]).toMatchObject({ woordenKind: fit });
      }),
      { numRuns: 500 },
    );
  }, 60_000);
  it('with marks in it is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (tekst, gezocht) => {
        expect(
          markeer(tekst, gezocht)
            .map((stuk) => stuk.tekst)
            .join(''),
        ).toBe(tekst);
      }),
    );
  }, 60_000);
});

describe('merging', () => {
  it('does not mind the order, the grouping or a repetition', () => {
    fc.assert(
      fc.property(tabbladen, ([a, b, c]) => {
        if (!a || !b || !c) throw new Error('three tabs');
        expect(samen(a, b)).toEqual(samen(b, a));
        expect(samen(samen(a, b), c)).toEqual(samen(a, samen(b, c)));
        expect(samen(a, a)).toEqual(a);
        expect(samen(samen(a, b), b)).toEqual(samen(a, b));
      }),
      { numRuns: 400 },
    );
  }, 60_000);
  it('loses nothing that was written in any tab, and invents nothing', () => {
    fc.assert(
      fc.property(tabbladen, (tabs) => {
        const uit = tabs.reduce(samen);
        const geschreven = new Set(tabs.flatMap(({ aantekeningen }) => aantekeningen.map(inhoudVan)));
        expect(new Set(uit.aantekeningen.map(inhoudVan))).toEqual(geschreven);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
  it('gives a dossier that holds together, and that a file gives back', async () => {
    await fc.assert(
      fc.asyncProperty(tabbladen, async (tabs) => {
        const uit = tabs.reduce(samen);
        expect(samenhang(uit)).toBeUndefined();
        expect(await lees(await schrijf([uit]))).toMatchObject({ ok: true, bestand: { dossiers: [uit] } });
      }),
      { numRuns: 200 },
    );
  }, 60_000);
  it('by an import never changes or drops an entry that is here', () => {
    fc.assert(
      fc.property(tabbladen, ([hier, daar]) => {
        if (!hier || !daar) throw new Error('two tabs');
        const uit = voegImportToe([hier], { dossiers: [daar] }, {}, () => 'vers');
        if (!uit.ok) throw new Error(uit.reden);
        const na = uit.dossiers.find(({ id }) => id === hier.id);
        for (const een of hier.aantekeningen) expect(na?.aantekeningen).toContainEqual(een);
        const alle = new Set(uit.dossiers.flatMap(({ aantekeningen }) => aantekeningen.map(inhoudVan)));
        if (vergelijkImport([hier], { dossiers: [daar] })[0]?.oordeel !== 'ouder') for (const een of daar.aantekeningen) expect(alle).toContain(inhoudVan(een));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
