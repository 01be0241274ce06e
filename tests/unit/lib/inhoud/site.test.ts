import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../../src/lib/inhoud/index.ts';

const waarom = (data: unknown): string =>
  siteSchema
    .safeParse(data)
    .error?.issues.map(({ message }) => message)
    .join('; ') ?? '';

describe('the file of a site', () => {
  it('needs a name and its protocols; they stand in the folder of the project unless it says otherwise', () => {
    expect(siteSchema.parse({ naam: 'Meldcode', protocollen: 'alle' })).toEqual({ naam: 'Meldcode', protocollen: 'alle', map: 'src/content/protocollen' });
    expect(siteSchema.parse({ naam: 'Meldcode', protocollen: ['linde'], map: 'scholen/de-brug' }).map).toBe('scholen/de-brug');
  });

  it.each([
    [{ naam: 'a'.repeat(41), protocollen: 'alle' }, '40 tekens'],
    [{ naam: 'M', protocollen: [] }, 'minstens één'],
    [{ naam: 'M', protocollen: ['a', 'a'] }, 'dubbel'],
    [{ naam: 'M', protocollen: 'alle', map: '../elders' }, 'binnen het project'],
    [{ naam: 'M', protocollen: 'alle', map: '/elders' }, 'een pad binnen het project'],
    [{ naam: 'M', protocollen: 'alle', huisstijl: { stop: { licht: '#000000' } } }, 'staan vast'],
  ])('is refused with a reason', (data, reden) => {
    expect(waarom(data)).toContain(reden);
  });
});
