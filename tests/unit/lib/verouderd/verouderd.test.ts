import { describe, expect, it } from 'vitest';
import { markeerOud, nummersIn, oudeAdressenIn, oudeNummersIn } from '../../../../src/lib/verouderd/index.ts';

describe('a telephone number in a text', () => {
  it.each([
    ['Bel 0800-2000.', ['08002000']],
    ['070 - 346 97 17 of (026) 44 24 222', ['0703469717', '0264424222']],
    ['+31 70 3469717 en 0031703469717', ['0703469717', '0703469717']],
    ['06 12345678', ['0612345678']],
    ['112 in 2015, op 1-1-2019 om 08.30 uur', []],
    ['art. 5.2.6 en 015', []],
  ])('is found in "%s": %j', (tekst, nummers) => {
    expect(nummersIn(tekst)).toEqual(nummers);
  });
});

describe('an outdated number or address', () => {
  it('is known, however it is written', () => {
    expect(oudeNummersIn('Bel 070 346 97 17, 0800-2000 of 0900 - 126 26 26.')).toEqual(['0703469717', '09001262626']);
  });

  it('is not part of another name', () => {
    expect(oudeAdressenIn('www.Kindermishandeling.nl en IVH.Delft@meezhn.nl')).toEqual(['ivh.delft@meezhn.nl', 'kindermishandeling.nl']);
    expect(oudeAdressenIn('weektegenkindermishandeling.nl, huiselijkgeweld.nl')).toEqual([]);
  });

  it('is cut out of a text, so that a page can mark it', () => {
    expect(markeerOud('Noemt ook 026 4424222. Bel 0800-2000.')).toEqual([
      { tekst: 'Noemt ook ', oud: false },
      { tekst: '026 4424222', oud: true },
      { tekst: '. Bel 0800-2000.', oud: false },
    ]);
    expect(markeerOud('Jbgld.nl').map(({ oud }) => oud)).toEqual([true]);
    expect(markeerOud('Bel 112.')).toEqual([{ tekst: 'Bel 112.', oud: false }]);
  });
});
