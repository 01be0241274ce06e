import { describe, expect, it } from 'vitest';
import { type Concept, type Dossierregels, type Gemis, regelsVan, STANDAARDREGELS, standVan } from '../../../../src/lib/dossier/index.ts';
import { dossierMet, leegDossier, voorbeeld } from '../../../support/dossier.ts';

const VANDAAG = '2026-11-23';
const stand = (concepten: readonly Concept[], regels: Dossierregels = STANDAARDREGELS, slug?: string) =>
  standVan(dossierMet(concepten, leegDossier('d1', slug)), regels, VANDAAG);
const codes = (concepten: readonly Concept[], regels?: Dossierregels): readonly string[] => stand(concepten, regels).ontbreekt.map(({ code }) => code);
const standen = (...args: Parameters<typeof stand>): readonly string[] => stand(...args).stappen.map(({ nummer, stand: hoe }) => `${String(nummer)} ${hoe}`);
const weging = (niveau: string, meer: object = {}): Concept => ({ ...voorbeeld.weging, niveau, ...meer });
const bijVeiligThuis: Concept = { ...voorbeeld.consult, met: ['veilig-thuis'] };

describe('the steps of a protocol', () => {
  it('have not begun in an empty dossier', () => {
    expect(standen([])).toEqual(['1 niet-begonnen', '2 niet-begonnen', '3 niet-begonnen', '4 niet-begonnen', '5 niet-begonnen']);
  });
  it('are begun by the entries that belong there, and done by what completes them', () => {
    expect(standen([voorbeeld.feit])).toContain('1 begonnen');
    expect(standen([voorbeeld.feit, voorbeeld.consult])).toEqual(['1 klaar', '2 klaar', '3 niet-begonnen', '4 niet-begonnen', '5 niet-begonnen']);
    expect(standen([voorbeeld.feit, voorbeeld.consult, voorbeeld.gesprek, voorbeeld.weging, voorbeeld.besluit, voorbeeld.afsluiting])).toEqual([
      '1 klaar',
      '2 klaar',
      '3 klaar',
      '4 klaar',
      '5 klaar',
    ]);
  });
  it('have another number when the protocol has: a sixth for aftercare, a nought that holds always', () => {
    expect(standen([voorbeeld.terugkoppeling], regelsVan({ taken: { volgen: 6 }, altijd: [0] }))).toEqual([
      '0 altijd',
      '1 niet-begonnen',
      '2 niet-begonnen',
      '3 niet-begonnen',
      '4 niet-begonnen',
      '5 niet-begonnen',
      '6 begonnen',
    ]);
  });
  it('follow what a talk was about: about a report it belongs to deciding, with a child it is not the talk with parents', () => {
    expect(standen([{ ...voorbeeld.gesprek, onderwerp: 'melding' }])).toContain('5 begonnen');
    expect(standen([{ ...voorbeeld.gesprek, met: 'kind' }])).toContain('3 begonnen');
    expect(standen([{ ...voorbeeld.gesprek, met: 'kind' }], regelsVan({ gesprekMet: ['ouder', 'kind'] }))).toContain('3 klaar');
  });
  it('follow which aid was used', () => {
    expect(standen([weging('gesprek', { boom: 'gesprek-ouders' })])).toContain('3 begonnen');
    expect(standen([weging('nagelopen', { boom: 'beroepsgeheim' })])).toContain('5 begonnen');
    expect(standen([weging('hulp')])).toContain('4 klaar');
  });
  it('are what the writer chose, as long as the protocol is the same', () => {
    const gekozen = { ...voorbeeld.feit, stap: { protocol: 'gpo-wn', nummer: 2 } };
    expect(standen([gekozen], STANDAARDREGELS, 'gpo-wn')).toContain('2 begonnen');
    expect(standen([gekozen], STANDAARDREGELS, 'bijlage-9')).toContain('1 begonnen');
  });
  it('can be marked by hand, with a reason for skipping; the last mark of this protocol counts', () => {
    const { stappen } = stand([voorbeeld.voortgang], STANDAARDREGELS, 'gpo-wn');
    expect(stappen[2]).toMatchObject({ stand: 'overgeslagen', merk: { nu: { waarom: 'Gesprek was niet veilig.' } }, posten: [] });
    const open = { ...voorbeeld.voortgang, stand: 'weer-open' } as const;
    expect(standen([voorbeeld.gesprek, voorbeeld.voortgang, open], STANDAARDREGELS, 'gpo-wn')).toContain('3 begonnen');
    expect(standen([voorbeeld.voortgang], STANDAARDREGELS, 'bijlage-9')).toContain('3 niet-begonnen');
    expect(standen([{ ...voorbeeld.voortgang, stand: 'klaar' }], STANDAARDREGELS, 'gpo-wn')).toContain('3 klaar');
  });
  it('are not closed any more after a reopening', () => {
    expect(stand([voorbeeld.afsluiting]).gesloten).toBe(true);
    expect(stand([voorbeeld.afsluiting, voorbeeld.heropening]).gesloten).toBe(false);
    expect(stand([voorbeeld.afsluiting, { soort: 'correctie', van: 'a1', waarom: 'te vroeg' }]).gesloten).toBe(false);
  });
});

describe('a consultation that the protocol asks for', () => {
  const regels = regelsVan({
    overleg: [
      { stap: 2, met: ['intern-begeleider', 'zorgcoordinator'], sterkte: 'vast', bron: 'stap 2' },
      { stap: 2, met: ['veilig-thuis'], sterkte: 'zo-nodig' },
      { stap: 4, met: ['jeugdarts'], sterkte: 'aangeraden' },
    ],
  });
  const overleg = (concepten: readonly Concept[], slug?: string): readonly Gemis[] =>
    stand(concepten, regels, slug).ontbreekt.filter(({ code }) => code === 'overleg');

  it('misses from the step on in which it belongs', () => {
    expect(overleg([voorbeeld.feit])).toEqual([]);
    expect(overleg([voorbeeld.consult])).toEqual([
      { code: 'overleg', stap: 2, met: ['intern-begeleider', 'zorgcoordinator'], sterkte: 'vast', bron: 'stap 2' },
    ]);
    expect(overleg([voorbeeld.consult, weging('hulp')])).toHaveLength(2);
  });
  it('is there when one of those who may be asked was asked', () => {
    expect(overleg([{ ...voorbeeld.consult, met: ['collega', 'zorgcoordinator'] }])).toEqual([]);
  });
  it('keeps its step open, only when it is fixed', () => {
    expect(standen([voorbeeld.consult], regels)).toContain('2 begonnen');
    expect(standen([{ ...voorbeeld.consult, met: ['zorgcoordinator'] }], regels)).toContain('2 klaar');
  });
  it('is not asked for when the step was skipped with a reason', () => {
    expect(overleg([voorbeeld.besluit, { ...voorbeeld.voortgang, nummer: 2 }], 'gpo-wn')).toMatchObject([{ stap: 4 }]);
  });
});

describe('what is still missing', () => {
  it('is nothing in an empty dossier', () => {
    expect(codes([])).toEqual([]);
  });
  it.each<[string, readonly Concept[], readonly Concept[], string]>([
    ['a follow-up of a hypothesis', [voorbeeld.hypothese], [voorbeeld.vervolg], 'hypothese-open'],
    [
      'how objections were weighed',
      [{ ...voorbeeld.melding, bezwaren: 'boos' }],
      [{ soort: 'correctie', van: 'a1', waarom: 'x', wordt: { ...voorbeeld.melding, bezwaren: 'boos', bezwarenGewogen: 'kind eerst' } }],
      'bezwaren-niet-gewogen',
    ],
    [
      'whether parents know of the report',
      [voorbeeld.melding],
      [{ soort: 'correctie', van: 'a1', waarom: 'x', wordt: { ...voorbeeld.melding, ouders: 'vooraf' } }],
      'ouders-niet-vermeld',
    ],
    [
      'why parents did not know',
      [{ ...voorbeeld.melding, ouders: 'niet' }],
      [{ soort: 'correctie', van: 'a1', waarom: 'x', wordt: { ...voorbeeld.melding, ouders: 'niet', oudersWaarom: 'gevaar' } }],
      'ouders-zonder-reden',
    ],
    ['word from Veilig Thuis', [voorbeeld.melding], [{ ...voorbeeld.terugkoppeling, op: 'a1' }], 'terugkoppeling-open'],
    [
      'the term of help',
      [voorbeeld.hulp],
      [{ soort: 'correctie', van: 'a1', waarom: 'x', wordt: { ...voorbeeld.hulp, termijn: '2027-01-01' } }],
      'hulp-zonder-termijn',
    ],
    [
      'who guards the help',
      [voorbeeld.hulp],
      [{ soort: 'correctie', van: 'a1', waarom: 'x', wordt: { ...voorbeeld.hulp, casemanager: 'ib’er' } }],
      'hulp-zonder-casemanager',
    ],
    [
      'how safety is watched after help',
      [voorbeeld.hulp, voorbeeld.afsluiting],
      [{ soort: 'correctie', van: 'a2', waarom: 'x', wordt: { ...voorbeeld.afsluiting, toezicht: 'elke maand' } }],
      'afsluiting-zonder-toezicht',
    ],
    [
      'an agreement that is over',
      [{ ...voorbeeld.hulp, termijn: '2026-11-22' }],
      [{ ...voorbeeld.terugkoppeling, rondtAf: [{ bij: 'a1', welke: 'termijn' }] }],
      'afspraak-voorbij',
    ],
    [
      'an agreement that is near',
      [{ ...voorbeeld.hulp, termijn: '2026-11-25' }],
      [{ ...voorbeeld.terugkoppeling, rondtAf: [{ bij: 'a1', welke: 'termijn' }] }],
      'afspraak-nabij',
    ],
    [
      'the day of an agreement',
      [{ ...voorbeeld.hulp, afspraken: [{ wat: 'bellen' }] }],
      [{ ...voorbeeld.terugkoppeling, rondtAf: [{ bij: 'a1', welke: '0' }] }],
      'afspraak-zonder-datum',
    ],
  ])('%s is named until it is there', (_, zonder, daarna, code) => {
    expect(codes(zonder)).toContain(code);
    expect(codes([...zonder, ...daarna])).not.toContain(code);
  });
  it('a weighing is asked for at a decision, unless one came before it or is named', () => {
    expect(codes([voorbeeld.besluit])).toContain('besluit-zonder-weging');
    expect(codes([voorbeeld.besluit, voorbeeld.weging])).toContain('besluit-zonder-weging');
    expect(codes([voorbeeld.weging, voorbeeld.besluit])).not.toContain('besluit-zonder-weging');
    expect(codes([voorbeeld.weging, { ...voorbeeld.besluit, weging: 'a1' }])).not.toContain('besluit-zonder-weging');
  });
  it('a signature is asked for only where the protocol does, and under no talk with a child alone', () => {
    const regels = regelsVan({ ondertekenen: { bron: 'stap 1' } });
    expect(codes([voorbeeld.gesprek])).not.toContain('gesprek-niet-getekend');
    expect(codes([voorbeeld.gesprek], regels)).toContain('gesprek-niet-getekend');
    expect(codes([voorbeeld.gesprek, voorbeeld.ondertekening], regels)).not.toContain('gesprek-niet-getekend');
    expect(codes([{ ...voorbeeld.gesprek, met: 'kind' }], regels)).not.toContain('gesprek-niet-getekend');
  });
  it('help that ended asks for nothing', () => {
    expect(codes([{ ...voorbeeld.hulp, stand: 'geweigerd' }])).toEqual([
      'stap-niet-begonnen',
      'stap-niet-begonnen',
      'stap-niet-begonnen',
      'stap-niet-begonnen',
    ]);
  });
  it('a step before one that was begun is named; the talk with parents only if it is safe', () => {
    const stappen = stand([voorbeeld.feit, weging('hulp')]).ontbreekt.filter(({ code }) => code === 'stap-niet-begonnen');
    expect(stappen).toEqual([
      { code: 'stap-niet-begonnen', stap: 2, alleenAlsVeilig: false },
      { code: 'stap-niet-begonnen', stap: 3, alleenAlsVeilig: true },
    ]);
  });
  it('what was taken back misses nothing', () => {
    expect(codes([voorbeeld.melding, { soort: 'correctie', van: 'a1', waarom: 'ander dossier' }])).toEqual([]);
  });
  it('tells how many days an agreement is over', () => {
    expect(stand([{ ...voorbeeld.hulp, termijn: '2026-11-20' }]).ontbreekt[0]).toMatchObject({ dagen: -3, bij: 'a1', welke: 'termijn', wat: 'Gezinscoach' });
  });
});

describe('what comes first', () => {
  const eerst = (...concepten: readonly Concept[]): readonly string[] => stand(concepten).eerst.map(({ code }) => code);

  it('is a report, when a weighing or a decision says so and no report is there', () => {
    expect(eerst(weging('melden'))).toEqual(['melden']);
    expect(eerst(voorbeeld.besluit)).toEqual(['melden']);
    expect(eerst(weging('melden'), voorbeeld.melding)).toEqual([]);
    expect(eerst(voorbeeld.besluit, voorbeeld.melding)).toEqual([]);
  });
  it('is not settled by a report of before, by a call for advice, or by a report elsewhere', () => {
    expect(eerst({ ...voorbeeld.melding, gebeurdOp: '2026-11-19' }, weging('melden'))).toEqual(['melden']);
    expect(eerst(weging('melden'), bijVeiligThuis)).toEqual(['melden']);
    expect(eerst(weging('melden'), { ...voorbeeld.melding, bij: 'politie' })).toEqual(['melden']);
  });
  it('counts a report on the day itself, also when it was written down first', () => {
    expect(eerst(voorbeeld.melding, weging('melden'))).toEqual([]);
  });
  it('stays when the advice was set aside, and says so', () => {
    expect(stand([weging('melden', { afwijking: { reden: 'gezin verhuist' } })]).eerst).toEqual([
      { code: 'melden', bij: 'a1', uitkomst: 'melden-acuut', terzijde: true },
    ]);
  });
  it('follows the last weighing with the same aid; another aid does not lower it', () => {
    expect(eerst(weging('melden'), weging('hulp'))).toEqual([]);
    expect(eerst(weging('melden'), weging('hulp', { boom: 'meldnormen' }))).toEqual(['melden']);
  });
  it('is a call before any talk, or advice, until Veilig Thuis was asked', () => {
    expect(eerst(weging('eerst-bellen', { boom: 'gesprek-ouders' }))).toEqual(['eerst-bellen']);
    expect(eerst(weging('eerst-bellen', { boom: 'gesprek-ouders' }), bijVeiligThuis)).toEqual([]);
    expect(eerst(weging('advies'))).toEqual(['advies']);
    expect(eerst(weging('advies'), voorbeeld.consult)).toEqual(['advies']);
    expect(eerst(weging('advies'), voorbeeld.melding)).toEqual([]);
  });
  it('is the board when a member of staff is suspected', () => {
    expect(eerst(weging('andere-route'))).toEqual(['bevoegd-gezag']);
    expect(eerst(weging('andere-route'), voorbeeld.melding)).toEqual(['bevoegd-gezag']);
    expect(eerst(weging('andere-route'), { ...voorbeeld.melding, bij: 'bevoegd-gezag' })).toEqual([]);
  });
  it('stands in order of urgency', () => {
    expect(eerst(weging('advies'), weging('eerst-bellen', { boom: 'gesprek-ouders' }), voorbeeld.besluit)).toEqual(['melden', 'eerst-bellen', 'advies']);
  });
  it('is never held up: whatever misses, the list says that it stops no report', () => {
    expect(stand([weging('melden')])).toMatchObject({ houdtMeldingNietTegen: true });
    expect(stand([])).toMatchObject({ houdtMeldingNietTegen: true });
  });
});
