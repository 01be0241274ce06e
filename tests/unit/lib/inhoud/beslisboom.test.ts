import { describe, expect, it } from 'vitest';
import { beslisboomSchema, voorbeeldenSchema } from '../../../../src/lib/inhoud/index.ts';
import { ruweBoom } from '../beslisboom/kleine-boom.ts';

type Pad = readonly (string | number)[];

/** The raw small tree with one value replaced; `undefined` takes it away. */
function met(pad: Pad, waarde: unknown): unknown {
  const kopie = structuredClone(ruweBoom) as unknown;
  const laatste = pad.at(-1) ?? '';
  const ouder = pad.slice(0, -1).reduce<unknown>((tot, stap) => Reflect.get(tot as object, stap), kopie) as object;
  if (waarde === undefined) Reflect.deleteProperty(ouder, laatste);
  else Reflect.set(ouder, laatste, waarde);
  return kopie;
}

const klachten = (ruw: unknown): readonly string[] => beslisboomSchema.safeParse(ruw).error?.issues.map(({ message }) => message) ?? [];

const dragers: readonly Pad[] = [
  ['vragen', 0, 'bronnen'],
  ['schermen', 0, 'verder', 0, 'bronnen'],
  ['normen', 0, 'bronnen'],
  ['tweedeBesluit', 'bronnen'],
  ['uitkomsten', 0, 'bronnen'],
];

describe('the schema of a tree', () => {
  it('accepts a tree and fills in what may be left out', () => {
    const boom = beslisboomSchema.parse(ruweBoom);
    expect(boom.vragen[0]).toMatchObject({ voorbeelden: [], twijfelWeegtAlsOnveilig: false });
    expect(boom.uitkomsten[0]).toMatchObject({ bel: [], klaarleggen: [], doen: [{ bel: [] }] });
  });

  it.each<Pad>([
    ['titel'],
    ['functies', 'weegt'],
    ['schermen', 0, 'halte'],
    ['schermen', 0, 'verder', 0, 'omdat'],
    ['vragen', 0, 'vraag'],
    ['vragen', 0, 'antwoorden', 0, 'betekenis'],
    ['uitkomsten', 0, 'zin'],
    ['uitkomsten', 0, 'doen', 0, 'wat'],
    ['uitkomsten', 1, 'samenVerder', 'uitleg'],
  ])('refuses markup in the text at %s %s %s %s %s', (...pad) => {
    expect(klachten(met(pad, '<b>nu</b>')).join()).toContain('"<" mag niet');
  });

  it('refuses a rule with both a screen and an outcome', () => {
    expect(klachten(met(['schermen', 0, 'verder', 0, 'naar'], 'hulp'))).toEqual(['een regel heeft óf "naar" óf "uitkomst"']);
  });

  it('refuses a rule with neither', () => {
    expect(klachten(met(['schermen', 0, 'verder', 0, 'uitkomst'], undefined))).toEqual(['een regel heeft óf "naar" óf "uitkomst"']);
  });

  it.each<Pad>([
    ['extra'],
    ['schermen', 0, 'extra'],
    ['schermen', 0, 'verder', 0, 'extra'],
    ['vragen', 0, 'extra'],
    ['vragen', 0, 'antwoorden', 0, 'extra'],
    ['normen', 0, 'extra'],
    ['tweedeBesluit', 'extra'],
    ['tweedeBesluit', 'regels', 0, 'extra'],
    ['uitkomsten', 0, 'extra'],
    ['uitkomsten', 0, 'doen', 0, 'extra'],
    ['uitkomsten', 1, 'samenVerder', 'extra'],
  ])('refuses a key that it does not know at %s %s %s %s %s', (...pad) => {
    expect(klachten(met(pad, 'ja')).join()).toContain('Unrecognized key');
  });

  it.each(dragers)('refuses empty sources at %s %s %s %s %s', (...pad) => {
    expect(klachten(met(pad, []))).toEqual(['noem minstens één bron']);
  });

  it.each(dragers)('refuses missing sources at %s %s %s %s %s', (...pad) => {
    expect(klachten(met(pad, undefined))).toHaveLength(1);
  });

  it.each<readonly [string, Pad, unknown]>([
    ['a condition without answers', ['schermen', 0, 'verder', 0, 'als'], { start: [] }],
    ['a screen without questions', ['schermen', 0, 'vragen'], []],
    ['a screen without rules', ['schermen', 0, 'verder'], []],
    ['a question with one answer', ['vragen', 0, 'antwoorden'], [{ id: 'ja', label: 'Ja', betekenis: 'Het is zo.' }]],
    ['an outcome without anything to do', ['uitkomsten', 0, 'doen'], []],
    ['an outcome without what comes afterwards', ['uitkomsten', 0, 'daarna'], []],
    ['an unknown level', ['uitkomsten', 0, 'niveau'], 'niets'],
    ['a norm that is not a number', ['normen', 0, 'id'], 'een'],
    ['a norm without a condition', ['normen', 0, 'als'], []],
    ['a second decision that nobody gave', ['tweedeBesluit', 'regels', 0, 'waarde'], 'onbekend'],
    ['an id with an accent', ['vragen', 0, 'id'], 'één'],
    ['a version that is not a date', ['versie'], '1.0'],
    ['a source that is not an id', ['vragen', 0, 'bronnen'], ['https://voorbeeld.nl']],
  ])('refuses %s', (_wat, pad, waarde) => {
    expect(klachten(met(pad, waarde))).toHaveLength(1);
  });
});

describe('the schema of the worked cases', () => {
  const voorbeeld = { naam: 'Een geval', antwoorden: { start: 'nee' }, uitkomst: 'elders' };

  it('fills in what may be left out', () => {
    expect(voorbeeldenSchema.parse([voorbeeld])).toEqual([{ ...voorbeeld, samen: false, normen: [], aandachtspunten: [] }]);
  });

  it('refuses a key that it does not know', () => {
    expect(voorbeeldenSchema.safeParse([{ ...voorbeeld, extra: 'ja' }]).success).toBe(false);
  });

  it('refuses a second decision that does not exist', () => {
    expect(voorbeeldenSchema.safeParse([{ ...voorbeeld, hulpOok: 'misschien' }]).success).toBe(false);
  });
});
