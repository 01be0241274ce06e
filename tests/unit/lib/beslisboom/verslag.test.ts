import { describe, expect, it } from 'vitest';
import { type Antwoorden, nieuweSessie, normenVoor, type Sessie, tweedeBesluit, verslag } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom();
const sessie = (antwoorden: Antwoorden, anders: Partial<Sessie> = {}): Sessie => ({ ...nieuweSessie(boom), antwoorden, ...anders });
const alarm = { start: 'ja', gevaar: 'twijfel', klacht: 'nee' };
const rollen = (s: Sessie): readonly string[] => (verslag(boom, s)?.spoor ?? []).map(({ vraag, rol }) => `${vraag} ${rol}`);

describe('a report', () => {
  it('does not exist while a question before the outcome is open', () => {
    expect(verslag(boom, sessie({ start: 'ja' }))).toBeUndefined();
  });

  it('does not exist when the tree does not have the outcome', () => {
    expect(verslag({ ...boom, uitkomsten: [] }, sessie(alarm))).toBeUndefined();
  });

  it('knows its tree, version, outcome and reason', () => {
    expect(verslag(boom, sessie(alarm))).toMatchObject({ boom: 'klein', versie: '2026-01-01', uitkomst: { id: 'alarm' }, omdat: 'Er is gevaar.' });
  });

  it('exists while questions are still open that are walked together', () => {
    expect(verslag(boom, sessie(alarm, { samen: true }))?.uitkomst.id).toBe('alarm');
  });
});

describe('the trail of a report', () => {
  it('holds every question that was asked, with its answer', () => {
    const spoor = verslag(boom, sessie(alarm))?.spoor ?? [];
    expect(spoor.map(({ vraag, antwoord }) => [vraag, antwoord])).toEqual([
      ['start', 'ja'],
      ['gevaar', 'twijfel'],
      ['klacht', 'nee'],
    ]);
  });

  it('says which answer decided, which could have, and which made no difference', () => {
    expect(rollen(sessie(alarm))).toEqual(['start telt-mee', 'gevaar doorslag', 'klacht geen-verschil']);
  });

  it('says which answers came after the outcome', () => {
    expect(rollen(sessie({ ...alarm, hulp: 'nee' }, { samen: true }))).toContain('hulp samen');
  });

  it('leaves out answers that were not asked for', () => {
    expect(rollen(sessie({ ...alarm, hulp: 'nee' }))).toHaveLength(3);
  });

  it('has no answer that decided when the rule names none', () => {
    expect(rollen(sessie({ start: 'ja', gevaar: 'nee', klacht: 'nee' }))).toEqual(['start telt-mee', 'gevaar telt-mee', 'klacht telt-mee']);
  });

  it('gives the reason and the sources of the rule at the answer that decided, and else those of the question', () => {
    const spoor = verslag(boom, sessie(alarm))?.spoor ?? [];
    expect(spoor.map(({ omdat, bronnen }) => [omdat, bronnen])).toEqual([
      [undefined, ['bron-start']],
      ['Er is gevaar.', ['bron-alarm']],
      [undefined, ['bron-klacht']],
    ]);
  });

  it('never says that an answer given together decided, even when the rule names its question', () => {
    const schermen = boom.schermen.map((scherm) =>
      scherm.id === 'veiligheid' ? { ...scherm, verder: scherm.verder.map((regel, i) => (i === 0 ? { ...regel, als: { hulp: ['ja'] } } : regel)) } : scherm,
    );
    const { spoor = [] } = verslag({ ...boom, schermen }, sessie({ ...alarm, hulp: 'ja' }, { samen: true })) ?? {};
    expect(spoor.find(({ vraag }) => vraag === 'hulp')).toEqual({ vraag: 'hulp', antwoord: 'ja', rol: 'samen', bronnen: ['bron'], normen: [] });
  });

  it('has no sources for a question that the tree lost', () => {
    const zonderVragen = { ...boom, vragen: boom.vragen.filter(({ id }) => id !== 'klacht') };
    expect(verslag(zonderVragen, sessie(alarm))?.spoor[2]?.bronnen).toEqual([]);
  });

  it('names the norms in which an answer counts', () => {
    const { spoor = [] } = verslag(boom, sessie({ ...alarm, hulp: 'ja', effect: 'nee' }, { samen: true })) ?? {};
    expect(spoor.map(({ vraag, normen }) => [vraag, normen])).toEqual([
      ['start', []],
      ['gevaar', ['1']],
      ['klacht', []],
      ['hulp', ['2']],
      ['effect', ['2']],
    ]);
  });
});

describe('the norms', () => {
  it('are none without answers', () => {
    expect(normenVoor(boom, {})).toEqual([]);
  });

  it('may be several', () => {
    expect(normenVoor(boom, { gevaar: 'ja', hulp: 'nee' }).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('in a report rest on the answers that were asked for', () => {
    const normen = (samen: boolean): readonly string[] => (verslag(boom, sessie({ ...alarm, hulp: 'nee' }, { samen }))?.normen ?? []).map(({ id }) => id);
    expect(normen(false)).toEqual(['1']);
    expect(normen(true)).toEqual(['1', '2']);
  });
});

describe('the second decision', () => {
  it('is unknown without answers, never "nee"', () => {
    expect(tweedeBesluit(boom, {})).toEqual({ waarde: 'onbekend', omdat: 'Nog niet beantwoord.' });
  });

  it('follows the first rule that fits', () => {
    expect(tweedeBesluit(boom, { hulp: 'nee' })).toEqual({ waarde: 'nee', omdat: 'Er is geen hulp.' });
    expect(tweedeBesluit(boom, { hulp: 'ja', effect: 'ja' })?.waarde).toBe('ja');
  });

  it('in a report looks only at what was asked', () => {
    const hulp = { ...alarm, hulp: 'nee' };
    expect(verslag(boom, sessie(hulp))?.tweede?.waarde).toBe('onbekend');
    expect(verslag(boom, sessie(hulp, { samen: true }))?.tweede?.waarde).toBe('nee');
  });
});

describe('answers that are not relevant any more', () => {
  it('are the earlier answers that the walk does not ask for', () => {
    const eerder = { hulp: 'ja', effect: 'nee' };
    expect(verslag(boom, sessie(alarm, { eerder }))?.nietMeer).toEqual([
      { vraag: 'hulp', antwoord: 'ja' },
      { vraag: 'effect', antwoord: 'nee' },
    ]);
  });

  it('are none when nothing was changed', () => {
    expect(verslag(boom, sessie(alarm))?.nietMeer).toEqual([]);
  });

  it('are not the answers that the walk is asking for at this moment', () => {
    const s = sessie(alarm, { eerder: { hulp: 'ja' }, samen: true });
    expect(verslag(boom, s)?.nietMeer).toEqual([]);
  });
});

describe('the single answers that would change the outcome', () => {
  it('stand in the report', () => {
    expect(verslag(boom, sessie(alarm))?.tegenfeiten.map(({ vraag, naar }) => `${vraag} ${naar}`)).toEqual(['start nee', 'gevaar nee']);
  });
});
