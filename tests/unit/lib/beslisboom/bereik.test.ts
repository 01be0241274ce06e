import { describe, expect, it } from 'vitest';
import { splits } from '../../../../src/lib/beslisboom/index.ts';

describe('taking a condition out of ranges', () => {
  it('gives the part where it holds, and parts that do not overlap where it does not', () => {
    const bereik = { a: ['ja', 'twijfel', 'nee'], b: ['ja', 'nee'] };
    expect(splits([bereik], { a: ['ja', 'twijfel'], b: ['ja'] })).toEqual({
      past: [{ a: ['ja', 'twijfel'], b: ['ja'] }],
      over: [
        { a: ['nee'], b: ['ja', 'nee'] },
        { a: ['ja', 'twijfel'], b: ['nee'] },
      ],
    });
  });

  it('leaves a range whole when the condition names a question that it does not know', () => {
    const bereik = { a: ['ja', 'nee'] };
    expect(splits([bereik], { b: ['ja'] })).toEqual({ past: [], over: [bereik] });
    expect(splits([bereik], { a: ['ja'], b: ['ja'] })).toEqual({ past: [], over: [{ a: ['nee'] }, { a: ['ja'] }] });
  });
});
