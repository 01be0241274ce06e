import { describe, expect, it } from 'vitest';
import { type Keuze, naastElkaar, vergelijkImport, voegImportToe, wegingVan } from '../../../../src/lib/eigencasus/index.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';
import { KADER, boom } from '../../../support/training.ts';

const hier = eigenCasus();
const later = eigenCasus({ titel: 'Anders', gewijzigd: '2026-11-24T10:00:00.000Z' });
const eerder = eigenCasus({ titel: 'Anders', gewijzigd: '2026-11-22T10:00:00.000Z' });
const nieuw = eigenCasus({ id: 'nieuw123' });

describe('cases from a file beside those that are here', () => {
  it.each([
    ['new', nieuw, 'nieuw'],
    ['the same, whenever it was saved', eigenCasus({ gewijzigd: '2026-11-25T10:00:00.000Z' }), 'gelijk'],
    ['different and newer', later, 'anders'],
    ['different, and newer here', eerder, 'hier-nieuwer'],
  ])('are %s', (_, casus, verhouding) => {
    expect(vergelijkImport([hier], [casus])).toEqual([{ casus, verhouding }]);
  });

  it.each<[Keuze | undefined, readonly unknown[]]>([
    [undefined, [hier, nieuw]],
    ['overslaan', [hier, nieuw]],
    ['kopie', [hier, { ...later, id: 'kopie123' }, nieuw]],
    ['vervangen', [later, nieuw]],
  ])('with the choice %s', (keuze, verwacht) => {
    expect(voegImportToe([hier], [later, nieuw], keuze ? { [later.id]: keuze } : {}, () => 'kopie123')).toEqual(verwacht);
  });

  it('that are the same change nothing, whatever is asked', () => {
    expect(voegImportToe([hier], [hier], { [hier.id]: 'vervangen' }, () => 'x')).toEqual([hier]);
  });
});

describe('an own case that somebody weighed alone', () => {
  it('says question by question what was answered, what was expected and why', () => {
    const naast = naastElkaar(boom, hier, KADER);
    expect(naast?.zelfde).toBe(true);
    expect(naast?.regels.every(({ gelijk }) => gelijk)).toBe(true);
    expect(naast?.regels[0]).toMatchObject({ vraag: { id: 'medewerker' }, eigen: 'nee', verwacht: { waarom: hier.antwoorden['medewerker']?.waarom } });
    expect(naast?.weging.uitkomst.id).toBe('melden-structureel');
  });

  it('says what one other answer leads to, and what was not asked on the own way', () => {
    const naast = naastElkaar(boom, hier, { medewerker: 'ja' });
    expect([naast?.zelfde, naast?.eigen]).toEqual([false, { soort: 'uitkomst', uitkomst: 'niet-van-toepassing-medewerker' }]);
    expect(naast?.regels[0]).toMatchObject({ eigen: 'ja', gelijk: false, gevolg: { soort: 'uitkomst', uitkomst: 'niet-van-toepassing-medewerker' } });
    expect(naast?.regels.slice(1).every((regel) => regel.eigen === undefined && regel.verwacht !== undefined)).toBe(true);
  });

  it('shows a question that only the own way came to, without an expected answer', () => {
    const kort = eigenCasus({ antwoorden: { medewerker: { antwoord: 'ja', waarom: '' } } });
    const naast = naastElkaar(boom, kort, KADER);
    expect(naast?.regels.at(-1)?.verwacht).toBeUndefined();
    expect(naast?.regels.at(-1)?.eigen).toBeDefined();
  });

  it('cannot be compared when it is not finished', () => {
    const half = eigenCasus({ antwoorden: {} });
    expect([naastElkaar(boom, half, KADER), wegingVan(boom, half)]).toEqual([undefined, undefined]);
  });
});
