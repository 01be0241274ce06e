import { expect, it } from 'vitest';
import { naarCsv } from '../../../../src/lib/export/index.ts';

const regels = (rijen: readonly (readonly string[])[]): readonly string[] => naarCsv(rijen).slice(1).split('\r\n');

it('writes what a Dutch spreadsheet opens: a byte order mark, semicolons, and every cell between quotes', () => {
  expect(
    naarCsv([
      ['Vraag', 'Stemmen'],
      ['Een; twee', '3'],
    ]),
  ).toBe('\ufeff"Vraag";"Stemmen"\r\n"Een; twee";"3"\r\n');
});

it('keeps quotes, line breaks and accents, and drops what no file can hold', () => {
  expect(regels([['zei "nee"', 'twee\nregels', 'é', 'x\u0000y']])[0]).toBe('"zei ""nee""";"twee\nregels";"é";"xy"');
});

it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '\n-1', '＝1', '＋1', '－1', '＠x'])(
  'never lets a spreadsheet run %j',
  (gemeen) => {
    const cel = naarCsv([[gemeen]]).slice(2);
    expect(cel.startsWith("'")).toBe(true);
  },
);

it.each(['0', '12', 'ja', "'s avonds", 'a=b'])('leaves %j as it is', (gewoon) => {
  expect(regels([[gewoon]])[0]).toBe(`"${gewoon}"`);
});
