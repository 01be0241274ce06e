import { describe, expect, it } from 'vitest';
import {
  type Archief,
  LEEG_ARCHIEF,
  leesArchief,
  type Plan,
  planConcept,
  planDossiers,
  planInstellingen,
  planVernietig,
  planVernieuw,
} from '../../../../src/lib/archief/index.ts';
import { type Concept, type Dossier, type Migratie, nieuwDossier, voegToe } from '../../../../src/lib/dossier/index.ts';
import type { Vastgelegd } from '../../../../src/lib/kluis/index.ts';
import { zoalsHetIs } from '../../../support/archief.ts';

const NU = '2026-11-23T14:10:00.000Z';
const teller = () => {
  let getal = 0;
  return () => `r${String(++getal)}`;
};

/** A store that does what a plan says. */
function maakDoos() {
  const records = new Map<string, Vastgelegd>();
  const maakId = teller();
  let archief: Archief = LEEG_ARCHIEF;
  const doe = (plan: Plan): Plan => {
    const revisies = plan.wijzigingen.map((wijziging) => {
      expect(records.get(wijziging.id)?.revisie ?? 0).toBe(wijziging.vorige);
      if ('weg' in wijziging) records.delete(wijziging.id);
      else records.set(wijziging.id, { id: wijziging.id, revisie: wijziging.vorige + 1, inhoud: JSON.parse(JSON.stringify(wijziging.inhoud)) as unknown });
      return 'weg' in wijziging ? 0 : wijziging.vorige + 1;
    });
    archief = plan.na(revisies);
    return plan;
  };
  return { records, maakId, doe, archief: () => archief };
}

function goed(uit: ReturnType<typeof nieuwDossier>): Dossier {
  if (!uit.ok) throw new Error(JSON.stringify(uit.fouten));
  return uit.dossier;
}
const leeg = (id: string): Dossier => goed(nieuwDossier({ label: `Map ${id}` }, { id, nu: NU }));
const signaal = (tekst: string): Concept => ({ soort: 'signaal', aard: 'hypothese', gebeurdOp: '2026-11-20', tekst });
const erbij = (dossier: Dossier, id: string, concept: Concept): Dossier => goed(voegToe(dossier, concept, { id, nu: NU }));

describe('an archive', () => {
  it('reads back what was written, in any order of records', () => {
    const doos = maakDoos();
    const dossier = erbij(erbij(leeg('d1'), 'a1', signaal('eerst')), 'a2', signaal('daarna'));
    doos.doe(planDossiers(doos.archief(), [dossier, leeg('d2')], doos.maakId));
    doos.doe(planConcept(doos.archief(), 'd1', { velden: { soort: 'consult', advies: 'bel' }, op: NU }, doos.maakId));
    doos.doe(planInstellingen(doos.archief(), { wachttijd: 5 }, doos.maakId));
    const gelezen = leesArchief([...doos.records.values()].toReversed());
    expect(zoalsHetIs(gelezen)).toEqual(zoalsHetIs(doos.archief()));
    expect(gelezen.dossiers.get('d1')).toEqual(dossier);
    expect(gelezen.instellingen.wachttijd).toBe(5);
  });

  it('writes one record for one entry, however many there are', () => {
    const doos = maakDoos();
    const dossier = erbij(leeg('d1'), 'a1', signaal('eerst'));
    doos.doe(planDossiers(doos.archief(), [dossier], doos.maakId));
    const plan = doos.doe(planDossiers(doos.archief(), [erbij(dossier, 'a2', signaal('nog een'))], doos.maakId));
    expect(plan.wijzigingen).toHaveLength(1);
    expect(doos.doe(planDossiers(doos.archief(), [...doos.archief().dossiers.values()], doos.maakId)).wijzigingen).toEqual([]);
  });

  it('drops the draft in the same transaction as it writes the entry', () => {
    const doos = maakDoos();
    doos.doe(planDossiers(doos.archief(), [leeg('d1')], doos.maakId));
    doos.doe(planConcept(doos.archief(), 'd1', { velden: { tekst: 'half' }, op: NU }, doos.maakId));
    const plan = doos.doe(planDossiers(doos.archief(), [erbij(leeg('d1'), 'a1', signaal('heel'))], doos.maakId, 'd1'));
    expect(plan.wijzigingen.filter((wijziging) => 'weg' in wijziging)).toHaveLength(1);
    expect(leesArchief([...doos.records.values()]).concepten.size).toBe(0);
    expect(doos.doe(planConcept(doos.archief(), 'd1', undefined, doos.maakId)).wijzigingen).toEqual([]);
  });

  it('removes everything of a destroyed dossier, and nothing else', () => {
    const doos = maakDoos();
    doos.doe(planDossiers(doos.archief(), [erbij(leeg('d1'), 'a1', signaal('x')), leeg('d2')], doos.maakId));
    doos.doe(planConcept(doos.archief(), 'd1', { velden: {}, op: NU }, doos.maakId));
    doos.doe(planVernietig(doos.archief(), 'd1'));
    expect([...leesArchief([...doos.records.values()]).dossiers.keys()]).toEqual(['d2']);
    expect(doos.records.size).toBe(1);
    expect(planVernietig(doos.archief(), 'onbekend').wijzigingen).toEqual([]);
  });
});

describe('an archive of an older format', () => {
  // A format of tomorrow, in which every text begins with a mark.
  const merk = (tekst: unknown) => `2: ${String(tekst)}`;
  const MORGEN: readonly Migratie[] = [
    {
      dossier: (oud) => ({ ...oud, aantekeningen: (oud['aantekeningen'] as { tekst: string }[]).map((een) => ({ ...een, tekst: merk(een.tekst) })) }),
      concept: (oud) => ({ ...oud, tekst: merk(oud['tekst']) }),
    },
  ];
  const vandaag = () => {
    const doos = maakDoos();
    doos.doe(planDossiers(doos.archief(), [erbij(erbij(leeg('d1'), 'a1', signaal('een')), 'a2', signaal('twee')), leeg('d2')], doos.maakId));
    doos.doe(planConcept(doos.archief(), 'd1', { velden: { tekst: 'half' }, op: NU }, doos.maakId));
    doos.doe(planConcept(doos.archief(), 'weg', { velden: { tekst: 'los' }, op: NU }, doos.maakId));
    doos.doe(planInstellingen(doos.archief(), { wachttijd: 5 }, doos.maakId));
    return doos;
  };
  const teksten = (archief: Archief) => archief.dossiers.get('d1')?.aantekeningen.map((een) => ('tekst' in een ? een.tekst : ''));

  it('is read in that of today, drafts too, and says which dossiers are old', () => {
    const archief = leesArchief([...vandaag().records.values()], MORGEN);
    expect(teksten(archief)).toEqual(['2: een', '2: twee']);
    expect(archief.concepten.get('d1')?.velden).toEqual({ tekst: '2: half' });
    expect([...archief.verouderd]).toEqual(['d1', 'd2']);
    expect(archief.onleesbaar).toEqual([]);
  });

  it('is written as it reads, everything in one transaction, and is not old after it', () => {
    const doos = vandaag();
    const aantal = doos.records.size;
    const oud = leesArchief([...doos.records.values()], MORGEN);
    const plan = doos.doe(planVernieuw(oud, doos.maakId));
    expect(plan.wijzigingen).toHaveLength(5);
    const nieuw = leesArchief([...doos.records.values()], MORGEN);
    expect(zoalsHetIs(nieuw)).toEqual(zoalsHetIs(doos.archief()));
    expect([teksten(nieuw), nieuw.verouderd.size, nieuw.dossiers.get('d2')?.formaat]).toEqual([['2: een', '2: twee'], 0, 2]);
    expect([nieuw.instellingen.wachttijd, doos.records.size]).toEqual([5, aantal]);
    expect(planVernieuw(nieuw, doos.maakId).wijzigingen).toEqual([]);
  });

  it('of tomorrow is not touched by the program of today', () => {
    const doos = vandaag();
    doos.doe(planVernieuw(leesArchief([...doos.records.values()], MORGEN), doos.maakId));
    const { dossiers, onleesbaar, verouderd } = leesArchief([...doos.records.values()]);
    expect([dossiers.size, verouderd.size, onleesbaar.map(({ reden }) => reden)]).toEqual([0, 0, ['nieuwer-formaat', 'nieuwer-formaat']]);
  });
});

describe('a damaged archive', () => {
  const gevuld = () => {
    const doos = maakDoos();
    const dossier = erbij(erbij(leeg('d1'), 'a1', signaal('eerst')), 'a2', {
      soort: 'vervolg',
      op: 'a1',
      uitkomst: 'bevestigd',
      gebeurdOp: '2026-11-21',
      tekst: 'klopt',
    });
    doos.doe(planDossiers(doos.archief(), [erbij(dossier, 'a3', signaal('later'))], doos.maakId));
    return [...doos.records.values()];
  };
  const van = (records: readonly Vastgelegd[], id: string) =>
    records.findIndex(({ inhoud }) => (inhoud as { aantekening?: { id: string } }).aantekening?.id === id);

  it('keeps what can be read when an entry is gone, and names what pointed to it', () => {
    const records = gevuld().toSpliced(van(gevuld(), 'a1'), 1);
    const { dossiers, onleesbaar } = leesArchief(records);
    expect(dossiers.get('d1')?.aantekeningen.map(({ id }) => id)).toEqual(['a3']);
    expect(onleesbaar).toEqual([{ id: 'a2', record: 'r3', dossier: 'd1', reden: 'verwijst-naar-niets' }]);
  });

  it('leaves out an entry that has another form, and leaves its record alone', () => {
    const records = gevuld();
    const plaats = van(records, 'a3');
    const anders = records.map((record, hier) =>
      hier === plaats ? { ...record, inhoud: { soort: 'aantekening', dossier: 'd1', aantekening: { id: 'a3', volg: 3, soort: 'onzin' } } } : record,
    );
    const { dossiers, onleesbaar } = leesArchief(anders);
    expect(dossiers.get('d1')?.aantekeningen.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(onleesbaar).toMatchObject([{ id: 'a3', reden: 'vorm' }]);
  });

  it('gives entries without a cover a cover', () => {
    const records = gevuld().filter(({ inhoud }) => (inhoud as { soort: string }).soort !== 'omslag');
    const { dossiers, onleesbaar } = leesArchief(records);
    expect(dossiers.get('d1')?.aantekeningen).toHaveLength(3);
    expect(onleesbaar).toEqual([{ dossier: 'd1', reden: 'omslag-weg' }]);
  });

  it('names a cover of a newer format and records that nobody knows, and reads the rest', () => {
    const records = gevuld().map((record) =>
      (record.inhoud as { soort: string }).soort === 'omslag' ? { ...record, inhoud: { soort: 'omslag', omslag: { id: 'd1', formaat: 99 } } } : record,
    );
    const { dossiers, onleesbaar } = leesArchief([...records, { id: 'vreemd', revisie: 1, inhoud: { soort: 'later' } }]);
    expect(dossiers.size).toBe(0);
    expect(onleesbaar.map(({ reden }) => reden)).toEqual(['vorm', 'nieuwer-formaat']);
  });
});
