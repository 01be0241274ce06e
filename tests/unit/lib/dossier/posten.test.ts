import { describe, expect, it } from 'vitest';
import { afspraakstand, afsprakenVan, geldig, hypothesen, posten, STANDAARDREGELS, stapVan, tijdlijn, vanSoort } from '../../../../src/lib/dossier/index.ts';
import { dossierMet, voorbeeld } from '../../../support/dossier.ts';

const correctie = (van: string, tekst: string) => ({ soort: 'correctie' as const, van, waarom: 'beter', wordt: { ...voorbeeld.feit, tekst } });
const intrekking = (van: string) => ({ soort: 'correctie' as const, van, waarom: 'fout' });
/** What the first entry reads like now. */
const nu = (...concepten: Parameters<typeof dossierMet>[0]): string | undefined => {
  const [post] = posten(dossierMet([voorbeeld.feit, ...concepten]));
  if (!post) return undefined;
  return post.ingetrokken ? 'ingetrokken' : 'tekst' in post.nu ? post.nu.tekst : '';
};

describe('a correction', () => {
  it('changes how an entry reads, and what stood there first stays', () => {
    const [post] = posten(dossierMet([voorbeeld.feit, correctie('a1', 'tweede')]));
    expect(post).toMatchObject({ eerst: { tekst: voorbeeld.feit.tekst }, nu: { tekst: 'tweede' }, ingetrokken: false });
    expect(post?.correcties.map(({ id }) => id)).toEqual(['a2']);
  });
  it('without a new text takes the entry back; it stays visible and does not hold', () => {
    const lijst = posten(dossierMet([voorbeeld.feit, intrekking('a1')]));
    expect(lijst).toHaveLength(1);
    expect(geldig(lijst)).toEqual([]);
  });
  it('of several the last one counts', () => {
    expect(nu(correctie('a1', 'tweede'), correctie('a1', 'derde'))).toBe('derde');
  });
  it('can itself be corrected', () => {
    expect(nu(correctie('a1', 'tweede'), correctie('a2', 'derde'))).toBe('derde');
    expect(nu(correctie('a1', 'tweede'), correctie('a1', 'derde'), correctie('a2', 'vierde'))).toBe('derde');
  });
  it('that is taken back has no effect any more', () => {
    expect(nu(correctie('a1', 'tweede'), intrekking('a2'))).toBe(voorbeeld.feit.tekst);
    expect(nu(correctie('a1', 'tweede'), correctie('a1', 'derde'), intrekking('a3'))).toBe('tweede');
    expect(nu(intrekking('a1'), intrekking('a2'))).toBe(voorbeeld.feit.tekst);
    expect(nu(correctie('a1', 'tweede'), intrekking('a2'), intrekking('a3'))).toBe('tweede');
  });
  it('of a correction hangs at the entry where the chain began', () => {
    const [post] = posten(dossierMet([voorbeeld.feit, correctie('a1', 'tweede'), correctie('a2', 'derde')]));
    expect(post?.correcties.map(({ id }) => id)).toEqual(['a2', 'a3']);
  });
});

describe('a hypothesis', () => {
  const stand = (...concepten: Parameters<typeof dossierMet>[0]) => hypothesen(posten(dossierMet([voorbeeld.hypothese, ...concepten]))).map((een) => een.stand);

  it('is open until a follow-up says otherwise', () => {
    expect(stand()).toEqual(['open']);
    expect(stand(voorbeeld.feit)).toEqual(['open']);
    expect(stand(voorbeeld.vervolg)).toEqual(['bevestigd']);
    expect(stand(voorbeeld.vervolg, { ...voorbeeld.vervolg, uitkomst: 'ontkracht' })).toEqual(['ontkracht']);
    expect(stand(voorbeeld.vervolg, { ...voorbeeld.vervolg, uitkomst: 'weer-open' })).toEqual(['open']);
  });
  it('is open again when its follow-up is taken back', () => {
    expect(stand(voorbeeld.vervolg, intrekking('a2'))).toEqual(['open']);
  });
  it('stands with its follow-ups', () => {
    const [een] = hypothesen(posten(dossierMet([voorbeeld.hypothese, voorbeeld.vervolg, { ...voorbeeld.vervolg, uitkomst: 'weer-open' }])));
    expect(een?.vervolgen.map(({ id }) => id)).toEqual(['a2', 'a3']);
  });
  it('is none any more when a correction made it a fact', () => {
    expect(stand(correctie('a1', 'gezien'))).toEqual([]);
  });
});

describe('the timeline', () => {
  it('goes by the day that was typed, then the time, then the order in which entries came', () => {
    const op = (gebeurdOp: string, tijd?: string) => ({ ...voorbeeld.feit, gebeurdOp, ...(tijd === undefined ? {} : { tijd }) });
    const dossier = dossierMet([op('2026-11-21'), op('2026-11-20', '14:00'), op('2026-11-20', '09:00'), op('2026-11-20'), op('2026-11-20', '09:00')]);
    expect(tijdlijn(posten(dossier)).map(({ id }) => id)).toEqual(['a4', 'a3', 'a5', 'a2', 'a1']);
  });
  it('follows a corrected day', () => {
    const dossier = dossierMet([
      voorbeeld.feit,
      { ...voorbeeld.feit, gebeurdOp: '2026-11-19' },
      { ...correctie('a1', 'x'), wordt: { ...voorbeeld.feit, gebeurdOp: '2026-11-01' } },
    ]);
    expect(tijdlijn(posten(dossier)).map(({ id }) => id)).toEqual(['a1', 'a2']);
  });
});

describe('an agreement', () => {
  const dossier = dossierMet([
    { ...voorbeeld.hulp, termijn: '2026-12-01', afspraken: [{ wat: 'coach belt', datum: '2026-11-25', wie: 'coach' }, { wat: 'ooit' }] },
    { ...voorbeeld.terugkoppeling, rondtAf: [{ bij: 'a1', welke: '0' }] },
  ]);
  const lijst = afsprakenVan(posten(dossier));

  it('is listed by day, with the term of help among them and what has no day last', () => {
    expect(lijst.map(({ welke, datum, gedaanIn }) => [welke, datum, gedaanIn])).toEqual([
      ['0', '2026-11-25', ['a2']],
      ['termijn', '2026-12-01', []],
      ['1', undefined, []],
    ]);
  });
  it.each([
    ['2026-11-23', 'later'],
    ['2026-11-24', 'nabij'],
    ['2026-12-01', 'nabij'],
    ['2026-12-02', 'voorbij'],
  ])('on %s is %s', (vandaag, stand) => {
    const [, termijn] = lijst;
    expect(termijn && afspraakstand(termijn, vandaag)).toBe(stand);
  });
  it('that is settled is done, whatever its day; without a day it waits', () => {
    expect(lijst.map((een) => afspraakstand(een, '2027-01-01'))).toEqual(['gedaan', 'voorbij', 'zonder-datum']);
  });
  it('of an entry that was taken back does not stand', () => {
    expect(afsprakenVan(posten(dossierMet([{ ...voorbeeld.hulp, termijn: '2026-12-01' }, intrekking('a1')])))).toEqual([]);
  });
});

describe('the posts of one kind', () => {
  it('are those that hold and read as that kind now', () => {
    const dossier = dossierMet([voorbeeld.feit, voorbeeld.consult, { ...correctie('a1', 'x'), wordt: voorbeeld.consult }, intrekking('a2')]);
    expect(vanSoort(posten(dossier), 'consult').map(({ id }) => id)).toEqual(['a1']);
    expect(posten(dossier).map((post) => stapVan(post, STANDAARDREGELS))).toEqual([2, 2]);
  });
});
