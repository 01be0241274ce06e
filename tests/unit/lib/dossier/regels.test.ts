import { describe, expect, it } from 'vitest';
import {
  type Concept,
  isDatum,
  leesDossier,
  leesInvoer,
  LENGTES,
  maakBewaarbaar,
  type Migratie,
  migreerConcept,
  migreerDossier,
  MEESTE_AANTEKENINGEN,
  nieuwDossier,
  SOORTEN,
  voegToe,
  wijzigOmslag,
} from '../../../../src/lib/dossier/index.ts';
import { dossierMet, klok, leegDossier, voorbeeld } from '../../../support/dossier.ts';

const stempel = { id: 'nieuw', nu: klok(59) };
/** What is wrong with an entry, as "field reason". */
const fouten = (concept: Concept, dossier = leegDossier()): readonly string[] => {
  const uit = voegToe(dossier, concept, stempel);
  return uit.ok ? [] : uit.fouten.map(({ veld, reden }) => `${veld} ${reden}`);
};
const ander = (waarde: object, basis: Concept = voorbeeld.feit): Concept => ({ ...basis, ...waarde });

describe('a new dossier', () => {
  it('has a label, and a protocol only when one was chosen', () => {
    const zonder = nieuwDossier({ label: 'Rode jas' }, { id: 'd', nu: klok(0) });
    expect(zonder).toEqual({
      ok: true,
      dossier: { formaat: 1, id: 'd', aangemaakt: klok(0), omslag: { label: 'Rode jas', versie: 1, gewijzigd: klok(0) }, aantekeningen: [] },
    });
  });
  it.each([
    ['', 'verplicht'],
    ['   ', 'verplicht'],
    ['x'.repeat(LENGTES.label + 1), 'te-lang'],
    ['twee\nregels', 'verkeerd-teken'],
  ])('refuses the label %j', (label, reden) => {
    expect(nieuwDossier({ label }, { id: 'd', nu: klok(0) })).toEqual({ ok: false, fouten: [{ veld: 'label', reden }] });
  });
  it('can get another cover; its entries stay, and the counter of the cover goes up', () => {
    const dossier = dossierMet([voorbeeld.feit]);
    const uit = wijzigOmslag(dossier, { label: 'Groene muts', protocol: { slug: 'gpo-wn', versie: '2026-11-23' } }, klok(9));
    expect(uit).toMatchObject({ ok: true, dossier: { omslag: { label: 'Groene muts', versie: 2, gewijzigd: klok(9) } } });
    if (uit.ok) expect(uit.dossier.aantekeningen).toBe(dossier.aantekeningen);
    expect(wijzigOmslag(dossier, { label: '' }, klok(9))).toMatchObject({ ok: false });
  });
});

describe('adding an entry', () => {
  const basis = dossierMet([voorbeeld.hypothese]);

  it.each(Object.entries(voorbeeld))('takes a plain %s', (_, concept) => {
    expect(fouten(concept, basis)).toEqual([]);
  });
  it('has an example of every kind', () => {
    expect(new Set(Object.values(voorbeeld).map(({ soort }) => soort))).toEqual(new Set(SOORTEN));
  });
  it('changes nothing that stood there', () => {
    const vooraf = structuredClone(basis);
    const uit = voegToe(basis, voorbeeld.feit, stempel);
    expect(basis).toEqual(vooraf);
    expect(uit.ok && uit.dossier.aantekeningen.slice(0, 1)).toEqual(basis.aantekeningen);
  });
  it('gives the entry the next number, the clock of the device and its id', () => {
    const uit = voegToe(basis, voorbeeld.feit, { id: 'zelf', nu: '1999-01-01T00:00:00.000Z' });
    expect(uit.ok && uit.dossier.aantekeningen.at(-1)).toEqual({ id: 'zelf', volg: 2, genoteerdOp: '1999-01-01T00:00:00.000Z', ...voorbeeld.feit });
  });
  it('keeps words literally: spaces, line ends, accents as they were typed', () => {
    const woordenKind = '  "papa is\tboos"\n\nzei hij… e\u0301 \u202eab ';
    const uit = voegToe(basis, ander({ woordenKind }), stempel);
    expect(uit.ok && uit.dossier.aantekeningen.at(-1)).toMatchObject({ woordenKind });
  });
  it('leaves out fields of a form that say nothing, and rows without anything', () => {
    const uit = voegToe(
      basis,
      ander({ plaats: '', situatie: ' \n', tijd: undefined, stap: { protocol: '' }, kinderen: null, afspraken: [{ wat: '', datum: '' }], signalen: [] }),
      stempel,
    );
    expect(uit.ok && uit.dossier.aantekeningen.at(-1)).toEqual({ id: 'nieuw', volg: 2, genoteerdOp: klok(59), ...voorbeeld.feit });
  });
  it.each<[string, Concept, readonly string[]]>([
    ['information from others without its source', ander({ bron: '' }, voorbeeld.derden), ['bron verplicht']],
    [
      'a diagnosis without by whom and in which role',
      ander({ gesteldDoor: '', rolSteller: ' ' }, voorbeeld.diagnose),
      ['gesteldDoor verplicht', 'rolSteller verplicht'],
    ],
    ['a signal without its ground', ander({ aard: undefined }), ['aard verplicht']],
    ['a ground that does not exist', ander({ aard: 'gerucht' }), ['aard onbekende-keuze']],
    ['an entry without text or day', ander({ tekst: '', gebeurdOp: '' }), ['gebeurdOp verplicht', 'tekst verplicht']],
    ['a day that does not exist', ander({ gebeurdOp: '2026-02-30' }), ['gebeurdOp geen-datum']],
    ['a time that does not exist', ander({ tijd: '24:10' }), ['tijd geen-tijd']],
    ['a control character', ander({ tekst: 'a\u0007' }), ['tekst verkeerd-teken']],
    ['half a pair', ander({ tekst: 'a\ud800' }), ['tekst verkeerd-teken']],
    ['a line end in a field of one line', ander({ plaats: 'a\nb' }), ['plaats verkeerd-teken']],
    ['a text that is too long', ander({ tekst: 'x'.repeat(LENGTES.tekst + 1) }), ['tekst te-lang']],
    ['a field that does not belong', ander({ naamKind: 'x' }), ['naamKind onbekend-veld']],
    ['a wrong day in a row', ander({ afspraken: [{ wat: 'bellen', datum: 'morgen' }] }), ['afspraken.0.datum geen-datum']],
    ['too many rows', ander({ afspraken: Array.from({ length: 21 }, () => ({ wat: 'x' })) }), ['afspraken te-veel']],
    [
      'a value of another type',
      ander({ tekst: 3, plaats: 5, stap: { protocol: 'A B', nummer: 1.5 } }),
      ['stap.protocol verkeerd', 'stap.nummer verkeerd', 'plaats verkeerd', 'tekst verkeerd'],
    ],
    ['a consultation with nobody', ander({ met: [] }, voorbeeld.consult), ['met verplicht']],
    ['a consultation with somebody else without who', ander({ met: ['ander'] }, voorbeeld.consult), ['rol verplicht']],
    ['a skipped step without a reason', ander({ waarom: '' }, voorbeeld.voortgang), ['waarom verplicht']],
    ['a kind that does not exist', { ...voorbeeld.feit, soort: 'roddel' } as unknown as Concept, ['soort onbekende-keuze']],
    ['a correction of nothing', ander({ van: 'weg' }, voorbeeld.correctie), ['van bestaat-niet']],
    ['a correction without a reason', ander({ waarom: '' }, voorbeeld.correctie), ['waarom verplicht']],
    ['a correction that puts in place what is wrong', ander({ wordt: { ...voorbeeld.derden, bron: '' } }, voorbeeld.correctie), ['wordt.bron verplicht']],
    ['a follow-up of nothing', ander({ op: 'weg' }, voorbeeld.vervolg), ['op bestaat-niet']],
    ['a decision on a weighing that is something else', ander({ weging: 'a1' }, voorbeeld.besluit), ['weging verkeerde-soort']],
    ['a settled agreement that was never made', ander({ rondtAf: [{ bij: 'a1', welke: '0' }] }), ['rondtAf.0.welke bestaat-niet']],
    ['a settled agreement of an entry that is not there', ander({ rondtAf: [{ bij: 'weg', welke: '0' }] }), ['rondtAf.0.bij bestaat-niet']],
  ])('refuses %s', (_, concept, verwacht) => {
    expect([...fouten(concept, basis)].sort()).toEqual([...verwacht].sort());
  });
  it('refuses a follow-up of what is no hypothesis, also inside a correction', () => {
    const feit = dossierMet([voorbeeld.feit]);
    expect(fouten(voorbeeld.vervolg, feit)).toEqual(['op verkeerde-soort']);
    expect(fouten({ soort: 'correctie', van: 'a1', waarom: 'x', wordt: voorbeeld.vervolg }, feit)).toEqual(['wordt.op verkeerde-soort']);
  });
  it('refuses a signature under a correction', () => {
    expect(fouten({ ...voorbeeld.ondertekening, op: 'a2' }, dossierMet([voorbeeld.feit, voorbeeld.correctie]))).toEqual(['op verkeerde-soort']);
  });
  it('refuses an id that is in use', () => {
    expect(voegToe(basis, voorbeeld.feit, { id: 'a1', nu: klok(3) })).toEqual({ ok: false, fouten: [{ veld: 'id', reden: 'al-in-gebruik' }] });
  });
  it('refuses one more than a file can hold', () => {
    const vol = { ...basis, aantekeningen: basis.aantekeningen.map((een) => ({ ...een, volg: MEESTE_AANTEKENINGEN })) };
    expect(fouten(voorbeeld.feit, vol)).toEqual([' te-veel']);
  });
});

describe('a form that is still being filled in', () => {
  it('can be read before it is added', () => {
    expect(leesInvoer({ ...voorbeeld.derden, bron: '' })).toEqual({ ok: false, fouten: [{ veld: 'bron', reden: 'verplicht' }] });
    expect(leesInvoer({ ...voorbeeld.feit, plaats: '' })).toEqual({ ok: true, invoer: voorbeeld.feit });
  });
});

describe('text that was pasted', () => {
  it('can be made fit to keep, without touching what may stay', () => {
    expect(maakBewaarbaar('a\r\nb\rc\u0000\u0007\td\ud800')).toBe('a\nb\nc\td\ufffd');
    expect(maakBewaarbaar('  é e\u0301 👩‍👧 \u200f')).toBe('  é e\u0301 👩‍👧 \u200f');
  });
});

describe('a day', () => {
  it.each(['2024-02-29', '2026-12-31'])('%s exists', (dag) => {
    expect(isDatum(dag)).toBe(true);
  });
  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''])('%j does not', (dag) => {
    expect(isDatum(dag)).toBe(false);
  });
});

describe('a stored dossier', () => {
  const dossier = dossierMet([voorbeeld.hypothese, voorbeeld.vervolg, voorbeeld.correctie]);
  const met = (wijzig: (kopie: Record<string, unknown>[]) => void): unknown => {
    const kopie = structuredClone(dossier) as unknown as { aantekeningen: Record<string, unknown>[] };
    wijzig(kopie.aantekeningen);
    return kopie;
  };

  it('is read as it was', () => {
    expect(leesDossier(structuredClone(dossier))).toEqual({ ok: true, dossier });
  });
  it.each([undefined, null, 3, 'x', [], {}, { formaat: 'een' }, { formaat: 0 }])('is refused when it is %j', (ruw) => {
    expect(leesDossier(ruw)).toMatchObject({ ok: false, reden: 'geen-dossier' });
  });
  it('of a newer site is refused in words of its own', () => {
    expect(leesDossier({ ...dossier, formaat: 2 })).toEqual({ ok: false, reden: 'nieuwer-formaat', formaat: 2 });
  });
  it('names the field that is wrong', () => {
    expect(leesDossier(met(([een]) => Object.assign(een ?? {}, { tekst: 3 })))).toEqual({
      ok: false,
      reden: 'geen-dossier',
      fouten: [{ veld: 'aantekeningen.0.tekst', reden: 'verkeerd' }],
    });
  });
  it.each<[string, (kopie: Record<string, unknown>[]) => void, string]>([
    ['one id twice', (lijst) => Object.assign(lijst[1] ?? {}, { id: 'a1' }), 'dubbele-aantekening'],
    ['another order', (lijst) => lijst.reverse(), 'verkeerde-volgorde'],
    ['a reference to nothing', (lijst) => Object.assign(lijst[1] ?? {}, { op: 'weg' }), 'verkeerde-verwijzing'],
    ['a correction of itself', (lijst) => Object.assign(lijst[2] ?? {}, { van: 'a3' }), 'verkeerde-verwijzing'],
    ['a reference forward, by which a circle could be made', (lijst) => Object.assign(lijst[1] ?? {}, { op: 'a3' }), 'verkeerde-verwijzing'],
  ])('with %s is refused', (_, wijzig, reden) => {
    expect(leesDossier(met(wijzig))).toEqual({ ok: false, reden });
  });
  it('with a gap in its counter, where a damaged entry was left out, is read', () => {
    expect(leesDossier(met((lijst) => Object.assign(lijst[2] ?? {}, { volg: 9 }))).ok).toBe(true);
  });
});

describe('a dossier of an old format', () => {
  const zet = (veld: string): Migratie => ({
    dossier: (oud) => ({ ...oud, [veld]: oud['formaat'] }),
    concept: (oud) => ({ ...oud, [veld]: true }),
  });
  const keten = [zet('een'), zet('twee'), zet('drie')];

  it('is brought to that of today one step at a time, and knows at each step which format it has', () => {
    expect(migreerDossier({ formaat: 1, id: 'd' }, keten)).toEqual({ ok: true, waarde: { formaat: 4, id: 'd', een: 1, twee: 2, drie: 3 } });
    expect(migreerDossier({ formaat: 3, id: 'd' }, keten)).toEqual({ ok: true, waarde: { formaat: 4, id: 'd', drie: 3 } });
  });
  it('of today is handed on as it is, and so is what is no dossier', () => {
    const vandaag = { formaat: 4 };
    expect(migreerDossier(vandaag, keten)).toEqual({ ok: true, waarde: vandaag });
    expect(migreerDossier('x', keten)).toEqual({ ok: true, waarde: 'x' });
  });
  it('brings along the form that was not recorded yet', () => {
    expect(migreerConcept({ tekst: 'half' }, 2, keten)).toEqual({ tekst: 'half', twee: true, drie: true });
    expect(migreerConcept({ tekst: 'half' }, 1)).toEqual({ tekst: 'half' });
  });
  it('of tomorrow is refused', () => {
    expect(migreerDossier({ formaat: 5 }, keten)).toEqual({ ok: false, reden: 'nieuwer-formaat', formaat: 5 });
  });
});
