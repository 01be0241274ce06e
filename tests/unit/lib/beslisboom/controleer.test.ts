import { describe, expect, it } from 'vitest';
import { controleer } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom, type RuweBoom, ruweBoom, tweedeBesluit } from './kleine-boom.ts';

type Scherm = RuweBoom['schermen'][number];
type Vraag = RuweBoom['vragen'][number];
type Uitkomst = RuweBoom['uitkomsten'][number];
type Regel = Scherm['verder'][number];

const bij = <T extends { readonly id: string }>(lijst: readonly T[], id: string, anders: Partial<T>): T[] =>
  lijst.map((item) => (item.id === id ? { ...item, ...anders } : item));
const scherm = (id: string, anders: Partial<Scherm>): Partial<RuweBoom> => ({ schermen: bij(ruweBoom.schermen, id, anders) });
const vraag = (id: string, anders: Partial<Vraag>): Partial<RuweBoom> => ({ vragen: bij(ruweBoom.vragen, id, anders) });
const uitkomst = (id: string, anders: Partial<Uitkomst>): Partial<RuweBoom> => ({ uitkomsten: bij(ruweBoom.uitkomsten, id, anders) });
const regel = (anders: Partial<Regel>): Regel => ({ omdat: 'Daarom.', bronnen: ['bron'], ...anders });
const verder = (id: string): Regel[] => ruweBoom.schermen.find((s) => s.id === id)?.verder ?? [];
const twee = <T extends { readonly id: string }>(lijst: readonly T[], id: string): T[] => [...lijst, ...lijst.filter((item) => item.id === id)];
const antwoorden = (id: string): Vraag['antwoorden'] => ruweBoom.vragen.find((v) => v.id === id)?.antwoorden ?? [];

/** The faults of the small tree with something planted in it, as "place: fault". */
const fouten = (anders: Partial<RuweBoom>): readonly string[] => controleer(kleineBoom(anders)).map(({ plek, fout }) => `${plek}: ${fout}`);

describe('a sound tree', () => {
  it('has no faults', () => {
    expect(fouten({})).toEqual([]);
  });
});

describe('an id that stands twice', () => {
  it.each([
    ['schermen', { schermen: twee(ruweBoom.schermen, 'hulp') }],
    ['vragen', { vragen: twee(ruweBoom.vragen, 'hulp') }],
    ['uitkomsten', { uitkomsten: twee(ruweBoom.uitkomsten, 'geen-hulp') }],
  ] satisfies [string, Partial<RuweBoom>][])('is named among the %s', (soort, anders) => {
    expect(fouten(anders).join()).toMatch(new RegExp(`^${soort}\\.(geen-)?hulp: deze id staat er twee keer`));
  });

  it('is named among the norms', () => {
    expect(fouten({ normen: twee(ruweBoom.normen, '1') })).toEqual(['normen.1: deze id staat er twee keer']);
  });

  it('is named among what can still miss', () => {
    const punt = { id: 'klacht', titel: 'Klacht', als: { klacht: ['nee'] }, herstel: 'Vraag het.', stap: 2, bronnen: ['bron'] };
    expect(fouten({ aandachtspunten: [punt, punt] })).toEqual(['aandachtspunten.klacht: deze id staat er twee keer']);
  });

  it('is named among the answers of one question', () => {
    const dubbel = vraag('start', { antwoorden: [...antwoorden('start'), { id: 'nee', label: 'Nee', betekenis: 'Nog eens.' }] });
    expect(fouten(dubbel).join()).toContain('vragen.start');
  });

  it('is named when two screens ask the same question', () => {
    expect(fouten(scherm('effect', { vragen: ['effect', 'hulp'] }))).toEqual(['vragen.hulp: deze vraag staat op twee schermen']);
  });
});

describe('a reference to something that does not exist', () => {
  const gevallen: readonly (readonly [string, Partial<RuweBoom>, string])[] = [
    ['the first screen', { begin: 'zolder' }, 'begin: scherm "zolder" bestaat niet'],
    [
      'the screen of a rule',
      scherm('hulp', { verder: [...verder('hulp').slice(0, 1), regel({ naar: 'zolder' })] }),
      'schermen.hulp.verder[1]: scherm "zolder" bestaat niet',
    ],
    [
      'the outcome of a rule',
      scherm('effect', { verder: [...verder('effect').slice(0, 1), regel({ uitkomst: 'niets' })] }),
      'schermen.effect.verder[1]: uitkomst "niets" bestaat niet',
    ],
    [
      'the question of a rule',
      scherm('hulp', { verder: [regel({ als: { weer: ['ja'] }, naar: 'effect' }), ...verder('hulp')] }),
      'schermen.hulp.verder[0]: vraag "weer" bestaat niet',
    ],
    [
      'the answer of a rule',
      scherm('hulp', { verder: [regel({ als: { hulp: ['soms', 'ja'] }, naar: 'effect' }), ...verder('hulp')] }),
      'schermen.hulp.verder[0]: vraag "hulp" kent het antwoord "soms" niet',
    ],
    ['the question of a screen', scherm('hulp', { vragen: ['hulp', 'weer'] }), 'schermen.hulp: vraag "weer" bestaat niet'],
    ['the question of a norm', { normen: bij(ruweBoom.normen, '1', { als: [{ gevaar: ['ja'] }, { weer: ['ja'] }] }) }, 'normen.1: vraag "weer" bestaat niet'],
    ['the answer of a norm', { normen: bij(ruweBoom.normen, '1', { als: [{ gevaar: ['soms'] }] }) }, 'normen.1: vraag "gevaar" kent het antwoord "soms" niet'],
    [
      'the question of the second decision',
      { tweedeBesluit: { ...tweedeBesluit, regels: [{ als: { weer: ['ja'] }, waarde: 'ja', omdat: 'Daarom.' }] } },
      'tweedeBesluit.regels[0]: vraag "weer" bestaat niet',
    ],
    [
      'the screen from which one walks on together',
      uitkomst('alarm', { samenVerder: { scherm: 'zolder', uitleg: 'Samen.' } }),
      'uitkomsten.alarm.samenVerder: scherm "zolder" bestaat niet',
    ],
    [
      'who does an action',
      uitkomst('alarm', { doen: [{ wat: 'Doe iets.', wie: 'niemand', wanneer: 'nu' }] }),
      'uitkomsten.alarm.doen: functie "niemand" bestaat niet',
    ],
  ];

  it.each(gevallen)('is named when it is %s', (_wat, anders, verwacht) => {
    expect(fouten(anders)).toEqual([verwacht]);
  });

  it('is named when no screen asks a question', () => {
    expect(fouten({ vragen: [...ruweBoom.vragen, { ...ruweBoom.vragen[0], id: 'los' } as Vraag] })).toEqual(['vragen.los: geen scherm stelt deze vraag']);
  });
});

describe('an order from safe to unsafe', () => {
  const verwacht = ['vragen.gevaar.oplopend: noem hier elk antwoord precies één keer, van veilig naar onveilig'];

  it.each([
    ['forgets one', ['nee', 'ja']],
    ['names one twice', ['nee', 'twijfel', 'twijfel', 'ja']],
    ['names one that is not there', ['nee', 'soms', 'ja']],
  ])('is wrong when it %s', (_wat, oplopend) => {
    expect(fouten(vraag('gevaar', { oplopend }))).toEqual(verwacht);
  });

  it('may be left out', () => {
    const { oplopend: _, ...zonder } = kleineBoom().vragen[1] ?? {};
    expect(fouten({ vragen: ruweBoom.vragen.map((v) => (v.id === 'gevaar' ? (zonder as Vraag) : v)) })).toEqual([]);
  });
});

describe('a walk that goes wrong', () => {
  it('is named when it comes back to a screen', () => {
    expect(fouten(scherm('effect', { verder: [...verder('effect').slice(0, 1), regel({ naar: 'start' })] }))).toEqual([
      'schermen.start: lus: de route komt hier voor de tweede keer (start: ja, gevaar: ja, klacht: ja, hulp: ja, effect: nee)',
    ]);
  });

  it('is named when walking on together comes back to a screen', () => {
    expect(fouten(uitkomst('alarm', { samenVerder: { scherm: 'start', uitleg: 'Samen.' } })).join()).toContain('schermen.start: lus');
  });

  it('is named when it ends at a screen without a rule that fits, with the answer that has no next', () => {
    expect(fouten(scherm('effect', { verder: verder('effect').slice(0, 1) }))).toEqual([
      'schermen.effect: doodlopend: geen regel past bij deze antwoorden (start: ja, gevaar: ja, klacht: ja, hulp: ja, effect: nee)',
    ]);
  });
});

describe('what no answer leads to', () => {
  it('is named when it is a screen, without naming its rules too', () => {
    const dicht = regel({ uitkomst: 'volgen' });
    const anders = { ...scherm('hulp', { verder: [...verder('hulp').slice(0, 1), dicht] }) };
    expect(fouten(anders)).toEqual(['schermen.effect: geen enkel antwoord leidt hierheen']);
  });

  it('is named when it is a rule', () => {
    const dubbel = [...verder('start').slice(0, 1), ...verder('start')];
    expect(fouten(scherm('start', { verder: dubbel }))).toEqual(['schermen.start.verder[1]: deze regel geldt bij geen enkel antwoord']);
  });

  it('is named when it is an outcome', () => {
    expect(fouten({ uitkomsten: [...ruweBoom.uitkomsten, { ...ruweBoom.uitkomsten[0], id: 'nooit' } as Uitkomst] })).toEqual([
      'uitkomsten.nooit: geen enkel antwoord leidt hierheen',
    ]);
  });
});
