import { describe, expect, it } from 'vitest';
import { regelsVan, standVan, TAKEN } from '../../../src/lib/dossier/index.ts';
import { protocolSchema } from '../../../src/lib/inhoud/index.ts';
import { leesDelen, leesProtocol, SLUGS } from '../../support/inhoud.ts';
import { dossierMet, leegDossier, voorbeeld } from '../../support/dossier.ts';

const regelsBij = (slug: string) => regelsVan(protocolSchema.parse(leesProtocol(slug)).dossier);
const stappenVan = (slug: string): readonly number[] =>
  leesDelen()
    .filter((deel) => deel.slug === slug)
    .flatMap(({ bestand }) => [/stap-(\d+)\.mdx$/.exec(bestand)?.[1]].filter((nummer) => nummer !== undefined).map(Number))
    .sort((a, b) => a - b);

describe.each(SLUGS)('the dossier of %s', (slug) => {
  const regels = regelsBij(slug);
  const { stappen } = standVan(leegDossier('d', slug), regels, '2026-11-23');

  it('knows exactly the steps that the protocol has', () => {
    expect(stappen.map(({ nummer }) => nummer)).toEqual(stappenVan(slug));
  });
  it('has a step for every task, and a task for every step that does not hold always', () => {
    expect(stappen.flatMap(({ taken }) => taken).sort()).toEqual([...TAKEN].sort());
    for (const { taken, stand } of stappen) expect(taken.length === 0).toBe(stand === 'altijd');
  });
  it('asks for consultations only in steps that exist, and says where the protocol does', () => {
    for (const { stap, bron } of regels.overleg) {
      expect(stappenVan(slug)).toContain(stap);
      expect(bron).toMatch(/\S/);
    }
  });
  it('is complete when everything was done that it asks for', () => {
    const overleg = regels.overleg.map(({ met }) => ({ ...voorbeeld.consult, met }));
    const alles = [
      voorbeeld.feit,
      ...overleg,
      voorbeeld.consult,
      voorbeeld.gesprek,
      voorbeeld.weging,
      voorbeeld.besluit,
      voorbeeld.melding,
      voorbeeld.afsluiting,
    ];
    const { stappen: klaar, eerst } = standVan(dossierMet(alles, leegDossier('d', slug)), regels, '2026-11-23');
    expect(klaar.filter(({ stand }) => stand !== 'altijd' && stand !== 'klaar')).toEqual([]);
    expect(eerst).toEqual([]);
  });
});

describe('the rules of a protocol', () => {
  it('are those of the law when a protocol says nothing', () => {
    expect(regelsVan()).toEqual(regelsVan(protocolSchema.shape.dossier.parse(undefined)));
  });
  it('refuse a task, a partner or a step that does not exist', () => {
    const fout = (dossier: unknown): boolean => protocolSchema.shape.dossier.safeParse(dossier).success;
    expect(fout({ taken: { slapen: 1 } })).toBe(false);
    expect(fout({ taken: { volgen: 99 } })).toBe(false);
    expect(fout({ overleg: [{ stap: 2, met: ['koning'], sterkte: 'vast', bron: 'x' }] })).toBe(false);
    expect(fout({ overleg: [{ stap: 2, met: ['collega'], sterkte: 'vast' }] })).toBe(false);
    expect(fout({ taken: { volgen: 6 } })).toBe(true);
  });
});
