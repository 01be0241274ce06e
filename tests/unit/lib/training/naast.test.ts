import { describe, expect, it } from 'vitest';
import { naastElkaar } from '../../../../src/lib/training/index.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';
import { KADER, boom } from '../../../support/training.ts';

const hier = eigenCasus();

describe('a case that somebody weighed alone', () => {
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
    expect(naastElkaar(boom, half, KADER)).toBeUndefined();
  });
});
