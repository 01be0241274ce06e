import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { alleVectoren, herspeel, loop, nieuweSessie, type Sessie } from '../../src/lib/beslisboom/index.ts';
import { alleBomen, doorloop, versiesVan } from '../support/bomen.ts';

const map = fileURLToPath(new URL('../fixtures/sporen/', import.meta.url));

/** One trail as it lies in a dossier, and what it gave on the day on which its version was released. */
interface Bewaard {
  readonly spoor: Sessie;
  readonly geeft: {
    readonly uitkomst: string;
    readonly normen: readonly string[];
    readonly tweede: string | null;
    readonly aandachtspunten: readonly string[];
  };
}

describe.each(readdirSync(map).map((bestand) => ({ bestand })))('the trails of $bestand', ({ bestand }) => {
  const bewaard = JSON.parse(readFileSync(`${map}${bestand}`, 'utf8')) as readonly Bewaard[];

  it('give for ever what they gave', () => {
    expect(bewaard.length).toBeGreaterThan(0);
    for (const { spoor, geeft } of bewaard) {
      const uit = herspeel(versiesVan(spoor.boom), spoor);
      if (!uit.ok) throw new Error(`${JSON.stringify(spoor)}: ${uit.reden}`);
      const { uitkomst, normen, tweede, aandachtspunten } = uit.verslag;
      expect(
        { uitkomst: uitkomst.id, normen: normen.map(({ id }) => id), tweede: tweede?.waarde ?? null, aandachtspunten: aandachtspunten.map(({ id }) => id) },
        JSON.stringify(spoor.antwoorden),
      ).toEqual(geeft);
    }
  });
});

describe.each(alleBomen)('the version $naam', ({ boom, naam }) => {
  it('has its trails written down (node scripts/sporen.ts <slug> <date>)', () => {
    const bestand = `${map}${naam.replace('/', '-')}.json`;
    expect(existsSync(bestand), bestand).toBe(true);
    const uitkomsten = (JSON.parse(readFileSync(bestand, 'utf8')) as readonly Bewaard[]).map(({ geeft }) => geeft.uitkomst);
    expect(new Set(uitkomsten)).toEqual(new Set(boom.uitkomsten.map(({ id }) => id)));
  });

  it('gives for every combination of answers, stored and read back, the outcome that the walk gave', () => {
    const gezien = new Set<string>();
    for (const vector of alleVectoren(boom)) {
      const sessie = doorloop(boom, vector);
      const opgeslagen = JSON.stringify(sessie);
      if (gezien.has(opgeslagen)) continue;
      gezien.add(opgeslagen);
      const uit = herspeel([boom], JSON.parse(opgeslagen));
      expect(uit.ok && uit.verslag.uitkomst.id, opgeslagen).toBe(loop(boom, vector).uitkomst);
    }
    expect(gezien.size).toBeGreaterThan(boom.uitkomsten.length - 1);
  });

  it('is not played with another version', () => {
    expect(herspeel([boom], { ...nieuweSessie(boom), versie: '2001-01-01' })).toEqual({ ok: false, reden: 'onbekende-versie' });
  });
});
