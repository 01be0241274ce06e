import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { laagFouten, protocolSchema } from '../../src/lib/inhoud/index.ts';
import { alleBomen } from '../support/bomen.ts';

const map = fileURLToPath(new URL('../../src/content/protocollen/', import.meta.url));
const protocollen = readdirSync(map).map((slug) => ({ slug, laag: protocolSchema.parse(parse(readFileSync(`${map}${slug}/protocol.yaml`, 'utf8'))).laag }));
const bomen = Object.fromEntries(
  alleBomen.map(({ boom }) => [boom.id, { vragen: new Set(boom.vragen.map(({ id }) => id)), functies: new Set(Object.keys(boom.functies)) }]),
);

describe.each(protocollen)('the layers of $slug', ({ laag }) => {
  it('name only trees, questions and functions that exist', () => {
    expect(laagFouten(laag, bomen)).toEqual([]);
  });

  it('have something to say at every aid that every protocol speaks about', () => {
    for (const slug of ['afwegingskader', 'meldnormen', 'gesprek-ouders']) expect(laag[slug]?.beslissing, slug).toBeDefined();
  });

  it('fill the same function with the same role in every aid', () => {
    const kader = laag['afwegingskader']?.functies ?? {};
    for (const { functies } of Object.values(laag)) for (const [functie, plaats] of Object.entries(functies)) expect(plaats, functie).toEqual(kader[functie]);
  });

  it('word a question that aids share alike, or leave it to one of them', () => {
    const kader = laag['afwegingskader']?.vragen ?? {};
    for (const [vraag, plaats] of Object.entries(laag['gesprek-ouders']?.vragen ?? {})) if (kader[vraag]) expect(plaats).toEqual(kader[vraag]);
  });
});
