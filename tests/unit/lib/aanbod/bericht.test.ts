import { describe, expect, it } from 'vitest';
import { ALLEN, leesBericht, lijnVan } from '../../../../src/lib/aanbod/index.ts';

describe('what tabs say to each other', () => {
  it('is read as it was said, without whatever hangs on it', () => {
    expect(leesBericht({ wat: 'hier', van: 'a1', inhoud: 'open', erbij: 1 }, 'allen')).toEqual({ wat: 'hier', van: 'a1', inhoud: 'open' });
    expect(leesBericht({ wat: 'neem', van: 'a1', inhoud: '{}' }, 'een')).toEqual({ wat: 'neem', van: 'a1', inhoud: '{}' });
  });
  it('is not taken on the wrong kind of line: what is handed over is never said to all', () => {
    expect(leesBericht({ wat: 'neem', van: 'a1', inhoud: '{}' }, 'allen')).toBeUndefined();
    expect(leesBericht({ wat: 'vraag', van: 'a1', inhoud: '' }, 'een')).toBeUndefined();
  });
  it.each([
    undefined,
    null,
    'hier',
    1,
    [],
    {},
    { wat: 'hier', van: 'a1' },
    { wat: 'hier', van: 7, inhoud: '' },
    { wat: 'hier', van: 'a1', inhoud: {} },
    { wat: 'hier', van: '', inhoud: '' },
    { wat: 'hier', van: '../a', inhoud: '' },
    { wat: 'hier', van: 'a'.repeat(65), inhoud: '' },
    { wat: 'anders', van: 'a1', inhoud: '' },
    { wat: 'toString', van: 'a1', inhoud: '' },
    { wat: ['hier'], van: 'a1', inhoud: '' },
    new Map([['wat', 'hier']]),
  ])('%j is nothing of ours', (ruw) => {
    expect(leesBericht(ruw, 'allen')).toBeUndefined();
    expect(leesBericht(ruw, 'een')).toBeUndefined();
  });
  it('goes over lines that are told apart, and that say nothing', () => {
    expect([ALLEN, lijnVan('a1')]).toEqual(['o', 'o-a1']);
  });
});
