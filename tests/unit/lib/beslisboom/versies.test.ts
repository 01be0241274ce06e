import { describe, expect, it } from 'vitest';
import { opVolgorde, totEnMet, veranderdSinds, vergelijkVersies, versieFouten, volgendeIngang, wijzigingsdatum } from '../../../../src/lib/beslisboom/index.ts';
import { metRegels, metVraag, volgendeVersie } from '../../../support/versies.ts';
import { kleineBoom, ruweBoom, tweedeBesluit } from './kleine-boom.ts';

const boom = kleineBoom();
const nieuw = (anders = {}) => volgendeVersie(boom, anders);
const hulpRegels = boom.schermen.find(({ id }) => id === 'hulp')?.verder ?? [];
const strenger = metRegels(boom, 'hulp', [{ uitkomst: 'geen-hulp', omdat: 'Altijd.', bronnen: ['bron'] }]);

describe('the version in force', () => {
  const kader2019 = { versie: '2026-11-23', ingang: '2019-01-01' };
  const kader2027 = { versie: '2026-12-01', ingang: '2027-01-01' };
  const verbeterd = { versie: '2026-12-15', ingang: '2019-01-01' };
  const alle = [kader2027, verbeterd, kader2019];

  it('is the newest text of the newest framework that holds on that day', () => {
    expect(totEnMet(alle, '2026-11-30').at(-1)).toBe(verbeterd);
    expect(totEnMet(alle, '2026-12-31').at(-1)).toBe(verbeterd);
    expect(totEnMet(alle, '2027-01-01').at(-1)).toBe(kader2027);
  });

  it('is never one that waits for its day, and there may be none', () => {
    expect(totEnMet([kader2027], '2026-12-31')).toEqual([]);
  });

  it('comes last among those that went before it', () => {
    expect(opVolgorde(alle)).toEqual([kader2019, verbeterd, kader2027]);
  });

  it('knows the day of the next one', () => {
    expect(volgendeIngang(alle, '2026-12-31')).toBe('2027-01-01');
    expect(volgendeIngang(alle, '2027-01-01')).toBeUndefined();
  });

  it('changed on the day of its framework, or of its text when the framework stayed', () => {
    expect(wijzigingsdatum([kader2019, kader2027])).toBe('2027-01-01');
    expect(wijzigingsdatum([kader2019, verbeterd])).toBe('2026-12-15');
    expect(wijzigingsdatum([kader2019])).toBeUndefined();
  });
});

describe('the comparison of two versions', () => {
  const verschillen = (anders: object) => vergelijkVersies(boom, nieuw(anders));

  it('finds nothing when only dates, sources and the order within a condition differ', () => {
    const gevaar = ruweBoom.normen[0] ?? { id: '1', titel: '', als: [], bronnen: [] };
    const anders = {
      gecontroleerd: '2026-12-01',
      ...metVraag(boom, 'start', { bronnen: ['andere-bron'] }),
      normen: [{ ...gevaar, als: [{ gevaar: ['twijfel', 'ja'] }] }, ...boom.normen.slice(1)],
    };
    expect(verschillen(anders)).toEqual([]);
  });

  it('tells words of a question from words of an answer', () => {
    const vraag = boom.vragen.find(({ id }) => id === 'gevaar');
    const antwoorden = (vraag?.antwoorden ?? []).map((antwoord) => (antwoord.id === 'nee' ? { ...antwoord, betekenis: 'Anders.' } : antwoord));
    expect(verschillen(metVraag(boom, 'gevaar', { uitleg: 'Anders.', antwoorden }))).toEqual([
      { deel: 'vraag', id: 'gevaar', wat: 'tekst', vragen: ['gevaar'] },
      { deel: 'antwoord', id: 'gevaar.nee', wat: 'tekst', vragen: ['gevaar'] },
    ]);
  });

  it('finds an answer that came and one that went', () => {
    const antwoorden = [
      { id: 'ja', label: 'Ja', betekenis: 'Het is zo.' },
      { id: 'soms', label: 'Soms', betekenis: 'Het is soms zo.' },
    ];
    expect(verschillen(metVraag(boom, 'klacht', { antwoorden }))).toEqual([
      { deel: 'antwoord', id: 'klacht.soms', wat: 'erbij', vragen: ['klacht'] },
      { deel: 'antwoord', id: 'klacht.nee', wat: 'weg', vragen: ['klacht'] },
    ]);
  });

  it('tells a rule from the reason beside it', () => {
    expect(verschillen(strenger)).toContainEqual({ deel: 'regel', id: 'hulp', wat: 'regel', vragen: ['hulp'] });
    const andereReden = hulpRegels.map((regel) => ({ ...regel, omdat: 'Anders.' }));
    expect(verschillen(metRegels(boom, 'hulp', andereReden))).toEqual([{ deel: 'regel', id: 'hulp', wat: 'tekst', vragen: ['hulp'] }]);
  });

  it('finds a question that came, with its place', () => {
    const weer = { ...boom.vragen[0], id: 'weer' };
    const schermen = boom.schermen.map((scherm) => (scherm.id === 'start' ? { ...scherm, vragen: ['start', 'weer'] } : scherm));
    expect(verschillen({ vragen: [...boom.vragen, weer], schermen }).map(({ deel, id, wat }) => `${deel} ${id} ${wat}`)).toEqual(
      expect.arrayContaining(['scherm start regel', 'vraag weer erbij', 'antwoord weer.ja erbij']),
    );
  });

  it.each([
    ['norm 1 regel', { normen: boom.normen.map((norm) => (norm.id === '1' ? { ...norm, als: [{ gevaar: ['ja'] }] } : norm)) }],
    ['norm 2 tekst', { normen: boom.normen.map((norm) => (norm.id === '2' ? { ...norm, titel: 'Anders' } : norm)) }],
    ['uitkomst klaar regel', { uitkomsten: boom.uitkomsten.map((uit) => (uit.id === 'klaar' ? { ...uit, niveau: 'advies' } : uit)) }],
    ['uitkomst klaar tekst', { uitkomsten: boom.uitkomsten.map((uit) => (uit.id === 'klaar' ? { ...uit, zin: 'Anders.' } : uit)) }],
    ['tweede-besluit klein tekst', { tweedeBesluit: { ...tweedeBesluit, anders: 'Anders.' } }],
    ['tweede-besluit klein regel', { tweedeBesluit: { ...tweedeBesluit, regels: tweedeBesluit.regels.map((regel) => ({ ...regel, waarde: 'twijfel' })) } }],
    ['tweede-besluit klein weg', { tweedeBesluit: undefined }],
    ['begin klein regel', { begin: 'veiligheid' }],
    ['functie weegt tekst', { functies: { weegt: 'een ander' } }],
    [
      'aandachtspunt let-op erbij',
      { aandachtspunten: [{ id: 'let-op', titel: 'Let op', als: { klacht: ['ja'] }, herstel: 'Doe iets.', stap: 1, bronnen: ['bron'] }] },
    ],
  ])('finds %s', (verwacht, anders) => {
    expect(verschillen(anders).map(({ deel, id, wat }) => `${deel} ${id} ${wat}`)).toEqual([verwacht]);
  });
});

describe('what changed since an older version', () => {
  it('is a question in other words, on the day on which the new framework came into force', () => {
    expect(veranderdSinds([boom, nieuw(metVraag(boom, 'hulp', { vraag: 'Is het anders?' }))])).toEqual({
      [boom.versie]: { vragen: { hulp: '2027-01-01' }, regels: {} },
    });
  });

  it('is a question under another heading too, because that is part of what was asked', () => {
    const schermen = boom.schermen.map((scherm) => (scherm.id === 'veiligheid' ? { ...scherm, kop: 'Anders' } : scherm));
    expect(Object.keys(veranderdSinds([boom, nieuw({ schermen })])[boom.versie]?.vragen ?? {})).toEqual(['gevaar', 'klacht']);
  });

  it('is a rule, at the questions that it is about', () => {
    expect(veranderdSinds([boom, nieuw(strenger)])[boom.versie]).toEqual({ vragen: {}, regels: { hulp: '2027-01-01' } });
  });

  it('adds up over versions, each with its own day', () => {
    const tweede = nieuw(metVraag(boom, 'hulp', { vraag: 'Is het anders?' }));
    const derde = volgendeVersie(tweede, { versie: '2027-03-01', ingang: '2027-01-01', ...metVraag(tweede, 'effect', { vraag: 'Is het anders?' }) });
    expect(veranderdSinds([boom, tweede, derde])).toEqual({
      [boom.versie]: { vragen: { hulp: '2027-01-01', effect: '2027-03-01' }, regels: {} },
      [tweede.versie]: { vragen: { effect: '2027-03-01' }, regels: {} },
    });
  });

  it('is nothing for a tree with one version', () => {
    expect(veranderdSinds([boom])).toEqual({});
  });
});

describe('a version tells what changed', () => {
  it('in words, as soon as a rule did', () => {
    expect(versieFouten([boom, nieuw({ ...strenger, wijzigingen: [] })])).toEqual([
      { versie: '2026-12-01', fout: `wijzigingen: schrijf in gewone woorden op wat er anders is dan in versie ${boom.versie}` },
    ]);
    expect(versieFouten([boom, nieuw(strenger)])).toEqual([]);
  });

  it('and need not when only words did', () => {
    expect(versieFouten([boom, nieuw({ ...metVraag(boom, 'hulp', { uitleg: 'Anders.' }), wijzigingen: [] })])).toEqual([]);
  });

  it('about questions that exist, and not in the first version', () => {
    const fouten = versieFouten([kleineBoom({ wijzigingen: [{ wat: 'Iets.' }] }), nieuw({ wijzigingen: [{ wat: 'Iets.', vragen: ['weg'] }] })]);
    expect(fouten.map(({ fout }) => fout)).toEqual([
      'wijzigingen: dit is de eerste versie, dus er is niets gewijzigd',
      'wijzigingen: vraag "weg" bestaat niet',
    ]);
  });
});
