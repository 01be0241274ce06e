import { describe, expect, it } from 'vitest';
import { deelSchema, laagFouten, protocolSchema } from '../../../../src/lib/inhoud/index.ts';

const plaats = { tekst: 'Zo staat het er.', bron: 'stap 5' };
const protocol = {
  naam: 'School',
  titel: 'Protocol',
  ondertitel: 'bij signalen',
  kort: 'vijf stappen',
  voorWie: 'Iedereen.',
  schoolBekend: true,
  bron: { naam: 'Protocol', omvang: 'één blad', leeftijd: 'zonder datum' },
  status: { label: 'actueel', vanVoor2019: false, uitleg: 'Uitleg.' },
  gecontroleerd: '2026-11-23',
  kleur: { licht: '#0f6f6a', donker: '#5cc2b8' },
  volgorde: 1,
  rollen: [{ id: 'leerkracht', naam: 'leerkracht' }],
};

describe('protocol.yaml', () => {
  it('may leave out what a protocol does not have', () => {
    expect(protocolSchema.parse(protocol)).toMatchObject({ partners: [], laag: {}, vergelijking: {} });
  });
  it('refuses markup in text, an unknown key and a colour that is no colour', () => {
    expect(protocolSchema.safeParse({ ...protocol, titel: '<b>x</b>' }).success).toBe(false);
    expect(protocolSchema.safeParse({ ...protocol, extra: 1 }).success).toBe(false);
    expect(protocolSchema.safeParse({ ...protocol, kleur: { licht: 'groen', donker: '#000000' } }).success).toBe(false);
  });
});

describe('the layer of a protocol over a tree', () => {
  const bomen = { afwegingskader: { vragen: new Set(['acuut']), functies: new Set(['belt']) } };
  const laag = (vragen: Record<string, typeof plaats>, functies: Record<string, typeof plaats>) => ({ vragen, functies });

  it('is sound when every name exists', () => {
    expect(laagFouten({ afwegingskader: laag({ acuut: plaats }, { belt: plaats }) }, bomen)).toEqual([]);
  });
  it('names a question, a function and a tree that do not exist', () => {
    expect(laagFouten({ afwegingskader: laag({ acut: plaats }, { belde: plaats }), afweging: laag({}, {}) }, bomen)).toEqual([
      { pad: ['laag', 'afwegingskader', 'vragen', 'acut'], fout: 'vraag "acut" bestaat niet' },
      { pad: ['laag', 'afwegingskader', 'functies', 'belde'], fout: 'functie "belde" bestaat niet' },
      { pad: ['laag', 'afweging'], fout: 'beslisboom "afweging" bestaat niet' },
    ]);
  });
});

describe('the head of a part', () => {
  it('refuses an aid that this site will never have', () => {
    expect(deelSchema.safeParse({ titel: 'x', kort: 'x', bron: 'x', hulpmiddelen: ['afwegingskaders'] }).success).toBe(false);
  });
});
