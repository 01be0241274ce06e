import { describe, expect, it } from 'vitest';
import { isScholenlijst, schoolpakket, schoolVan } from '../../../../src/lib/offline/index.ts';

describe('schoolVan', () => {
  it('knows whose a page, a layer and a piece of the search is', () => {
    expect(schoolVan('protocollen/de-linde/')).toBe('de-linde');
    expect(schoolVan('protocollen/de-linde/rol/directie/')).toBe('de-linde');
    expect(schoolVan('hulpmiddelen/afwegingskader/lagen/de-linde.js')).toBe('de-linde');
    expect(schoolVan('pagefind/school/de-linde.js')).toBe('de-linde');
  });

  it('leaves what is of all schools', () => {
    for (const pad of [
      '',
      'protocollen/',
      'protocollen/namen.js',
      'protocollen/lijst/a/',
      'protocollen/vergelijken/',
      'hulpmiddelen/afwegingskader/',
      'pagefind/kennis.js',
    ])
      expect(schoolVan(pad)).toBeUndefined();
  });
});

it('knows what is of use only to choose a school', () => {
  expect(isScholenlijst('protocollen/namen.js')).toBe(true);
  expect(isScholenlijst('protocollen/lijst/a/')).toBe(true);
  expect(isScholenlijst('protocollen/')).toBe(false);
  expect(schoolpakket('de-linde')).toBe('offline/school/de-linde.json');
});
