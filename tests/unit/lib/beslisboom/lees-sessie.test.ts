import { describe, expect, it } from 'vitest';
import { beantwoord, leesSessie, zoekScherm } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom();
const goed = { boom: 'klein', versie: '2026-01-01', antwoorden: { start: 'ja' }, eerder: { hulp: 'ja' }, samen: false };
const beschadigd = { ok: false, reden: 'beschadigd' };

/** What comes back from storage for this text. */
const gelezen = (json: string): unknown => leesSessie(boom, JSON.parse(json));

describe('reading a stored session', () => {
  it('gives back what was stored', () => {
    expect(gelezen(JSON.stringify(goed))).toEqual({ ok: true, sessie: goed });
  });

  it('leaves out what does not belong to a session', () => {
    expect(leesSessie(boom, { ...goed, naam: 'iets' })).toEqual({ ok: true, sessie: goed });
  });

  it('refuses another version', () => {
    expect(leesSessie(boom, { ...goed, versie: '2025-01-01' })).toEqual({ ok: false, reden: 'andere-versie' });
  });

  it('refuses another tree', () => {
    expect(leesSessie(boom, { ...goed, boom: 'groot' })).toEqual({ ok: false, reden: 'andere-versie' });
  });

  it('names another version before it looks at answers of that version', () => {
    expect(leesSessie(boom, { ...goed, versie: '2025-01-01', antwoorden: { oud: 'ja' } })).toEqual({ ok: false, reden: 'andere-versie' });
  });
});

describe('a damaged session is refused', () => {
  it.each([null, undefined, 'tekst', 1, true, [], {}])('when it is %j', (ruw) => {
    expect(leesSessie(boom, ruw)).toEqual(beschadigd);
  });

  it.each(Object.keys(goed))('when "%s" is missing', (sleutel) => {
    const rest = Object.fromEntries(Object.entries(goed).filter(([naam]) => naam !== sleutel));
    expect(leesSessie(boom, rest)).toEqual(beschadigd);
  });

  it.each([
    { boom: 1 },
    { versie: null },
    { samen: 'ja' },
    { antwoorden: null },
    { antwoorden: 'start' },
    { antwoorden: { start: 1 } },
    { antwoorden: { start: null } },
    { eerder: { hulp: ['ja'] } },
    { antwoorden: [] },
    { eerder: [] },
  ])('when it holds %j', (fout) => {
    expect(leesSessie(boom, { ...goed, ...fout })).toEqual(beschadigd);
  });

  it.each(['antwoorden', 'eerder'])('when "%s" names a question that the tree does not know', (waar) => {
    expect(leesSessie(boom, { ...goed, [waar]: { vreemd: 'ja' } })).toEqual(beschadigd);
  });

  it.each(['antwoorden', 'eerder'])('when "%s" holds an answer that the tree does not know', (waar) => {
    expect(leesSessie(boom, { ...goed, [waar]: { start: 'misschien' } })).toEqual(beschadigd);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('when "%s" stands among the answers', (sleutel) => {
    expect(gelezen(JSON.stringify(goed).replace('"start":"ja"', `"${sleutel}":"ja"`))).toEqual(beschadigd);
    expect(gelezen(JSON.stringify(goed).replace('"start":"ja"', `"${sleutel}":{"start":"ja"}`))).toEqual(beschadigd);
  });

  it('when all of it hides behind "__proto__", and nothing is polluted', () => {
    expect(gelezen(`{"__proto__":${JSON.stringify(goed)}}`)).toEqual(beschadigd);
    expect(Object.hasOwn(Object.prototype, 'antwoorden')).toBe(false);
  });

  it('when one question both stands and waits', () => {
    expect(leesSessie(boom, { ...goed, eerder: { start: 'nee' } })).toEqual(beschadigd);
  });
});

describe('a stored answer beyond an open question', () => {
  it('waits for confirmation as soon as that question is answered', () => {
    const lezen = leesSessie(boom, { ...goed, antwoorden: { start: 'ja', effect: 'nee' }, eerder: {} });
    if (!lezen.ok) throw new Error(lezen.reden);
    const stap = beantwoord(boom, lezen.sessie, zoekScherm(boom, 'veiligheid'), { gevaar: 'nee', klacht: 'ja' });
    expect(stap.ok && stap.sessie.eerder).toEqual({ effect: 'nee' });
  });
});
