import { describe, expect, it } from 'vitest';
import { heeftIets, keur, schoon, zonderLegeRijen } from '../../../../src/stores/dossier/blad-invoer.ts';

const feit = { soort: 'signaal', aard: 'feit', tekst: 'Blauwe plek.', gebeurdOp: '2026-11-20' } as const;

describe('a form before it is recorded', () => {
  it('leaves out what another choice left behind', () => {
    expect(schoon({ ...feit, gesteldDoor: 'dr. X', advies: 'Bel.' })).toEqual(feit);
  });

  it('keeps words literally, and takes out only what cannot be kept', () => {
    expect(schoon({ ...feit, tekst: ' Twee\r\nregels\u0000 ', woordenKind: '  Ik   viel \n' })).toEqual({
      ...feit,
      tekst: ' Twee\nregels ',
      woordenKind: '  Ik   viel \n',
    });
  });

  it('puts on one line what must be on one line', () => {
    expect(schoon({ ...feit, plaats: 'gang\tbij\u2028de trap' })['plaats']).toBe('gang bij de trap');
  });

  it('keeps a correction with what it puts in place, and a withdrawal without', () => {
    expect(schoon({ soort: 'correctie', van: 'a1', waarom: 'Verkeerd.', wordt: { ...feit, rolSteller: 'x' } })).toEqual({
      soort: 'correctie',
      van: 'a1',
      waarom: 'Verkeerd.',
      wordt: feit,
    });
    expect(schoon({ soort: 'correctie', van: 'a1', waarom: 'Verkeerd.' })).toEqual({ soort: 'correctie', van: 'a1', waarom: 'Verkeerd.' });
  });

  it('names every empty required field at once, in the order of the form', () => {
    expect(keur({ soort: 'signaal' }).map(({ veld }) => veld)).toEqual(['aard', 'tekst', 'gebeurdOp']);
    expect(keur({ soort: 'signaal', aard: 'diagnose' }).map(({ veld }) => veld)).toEqual(['aard', 'tekst', 'gesteldDoor', 'rolSteller', 'gebeurdOp'].slice(1));
    expect(keur({ soort: 'correctie', van: 'a1', wordt: { soort: 'signaal', aard: 'feit' } }).map(({ veld }) => veld)).toEqual([
      'waarom',
      'wordt.tekst',
      'wordt.gebeurdOp',
    ]);
  });

  it('names what is wrong in a row by its place on screen', () => {
    const velden = zonderLegeRijen({ ...feit, afspraken: [{ wat: ' ' }, { wie: 'ib’er', datum: '2026-11-31' }] });
    expect(velden['afspraken']).toEqual([{ wie: 'ib’er', datum: '2026-11-31' }]);
    expect(keur(schoon(velden))).toEqual([
      { veld: 'afspraken.0.wat', reden: 'verplicht' },
      { veld: 'afspraken.0.datum', reden: 'geen-datum' },
    ]);
  });

  it('leaves out empty rows inside a correction too', () => {
    expect(zonderLegeRijen({ soort: 'correctie', wordt: { ...feit, afspraken: [{}, { wat: 'Bellen' }] } })['wordt']).toEqual({
      ...feit,
      afspraken: [{ wat: 'Bellen' }],
    });
  });

  it('finds nothing wrong with a form that is complete', () => {
    expect(keur(schoon(feit))).toEqual([]);
  });

  it('refuses a form of no kind', () => {
    expect(keur({})).toEqual([{ veld: 'soort', reden: 'onbekende-keuze' }]);
  });
});

describe('whether something would be lost', () => {
  it('sees nothing in a form that was only opened', () => {
    expect(heeftIets(undefined, undefined)).toBe(false);
    expect(heeftIets({ soort: 'vervolg', op: 'a1' }, undefined)).toBe(false);
    expect(heeftIets({ soort: 'signaal', tekst: ' ', afspraken: [{}] }, undefined)).toBe(false);
    expect(heeftIets({ rondtAf: [{ bij: 'a1', welke: '0' }] }, undefined)).toBe(false);
    expect(heeftIets({ soort: 'correctie', van: 'a1', waarom: '', wordt: feit }, feit)).toBe(false);
    expect(heeftIets({ soort: 'terugkoppeling', op: 'a1' }, undefined)).toBe(false);
  });

  it('sees every word and every choice', () => {
    expect(heeftIets({ soort: 'signaal', tekst: 'x' }, undefined)).toBe(true);
    expect(heeftIets({ soort: 'consult', met: ['collega'] }, undefined)).toBe(true);
    expect(heeftIets({ soort: 'terugkoppeling', van: 'Veilig Thuis' }, undefined)).toBe(true);
    expect(heeftIets({ soort: 'correctie', van: 'a1', wordt: { ...feit, tekst: 'Anders.' } }, feit)).toBe(true);
    expect(heeftIets({ soort: 'correctie', van: 'a1', wordt: feit }, undefined)).toBe(true);
  });
});
