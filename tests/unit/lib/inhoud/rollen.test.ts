import { describe, expect, it } from 'vitest';
import { aandeel, heeftTaak, metWie } from '../../../../src/lib/inhoud/index.ts';

const leerkracht = { rol: 'leerkracht', onderIedereen: true };
const wijkteam = { rol: 'wijkteam', onderIedereen: false };

describe('a task', () => {
  it('is your own when it names your role', () => {
    expect(aandeel('directie leerkracht', leerkracht)).toBe('eigen');
    expect(aandeel('iedereen leerkracht', leerkracht)).toBe('eigen');
  });

  it('of everyone is yours too, unless you are outside', () => {
    expect(aandeel('iedereen', leerkracht)).toBe('iedereen');
    expect(aandeel('iedereen', wijkteam)).toBeUndefined();
  });

  it('that names nobody is of everyone', () => {
    expect(aandeel(undefined, leerkracht)).toBe('iedereen');
    expect(aandeel(undefined, wijkteam)).toBeUndefined();
  });

  it('of another role is not yours', () => {
    expect(aandeel('directie', leerkracht)).toBeUndefined();
  });

  it('names who shares it', () => {
    expect(metWie('iedereen leerkracht collega', leerkracht)).toEqual(['collega']);
  });
});

describe('a part of a protocol', () => {
  const tekst = '<Doen bron="x">\n<Taak wie="iedereen">Kijk.</Taak>\n</Doen>\n<RolNiet titel="a" wie="wijkteam" bron="y">- niets</RolNiet>';

  it('has something for a role when a task or responsibility names it', () => {
    expect(heeftTaak(tekst, leerkracht)).toBe(true);
    expect(heeftTaak(tekst, wijkteam)).toBe(true);
  });

  it('may be to record something, and then the card of that role has the step', () => {
    const tekst = '<Vastleggen titel="Waar"\n  wie="leerkracht" bron="x">Noteer.</Vastleggen>';
    expect(heeftTaak(tekst, leerkracht)).toBe(true);
    expect(heeftTaak(tekst, wijkteam)).toBe(false);
  });

  it('can be asked for own tasks alone', () => {
    expect(heeftTaak(tekst, leerkracht, 'eigen')).toBe(false);
    expect(heeftTaak(tekst, wijkteam, 'eigen')).toBe(true);
  });
});
