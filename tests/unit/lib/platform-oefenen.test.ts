import { expect, it } from 'vitest';
import { oefenPlatform } from '../../../src/lib/platform-oefenen.ts';
import { nepPlatform } from '../../support/nep-platform.ts';

it('keeps what a case stores apart from what stands there, and from other cases', () => {
  const echt = nepPlatform();
  echt.sessie.schrijf('weging', 'echt');
  const casus = oefenPlatform(echt, 'a');
  expect(casus.sessie.lees('weging')).toBeUndefined();
  expect(casus.sessie.schrijf('weging', 'oefening')).toBe(true);
  expect(casus.sessie.lees('weging')).toBe('oefening');
  expect(oefenPlatform(echt, 'b').sessie.lees('weging')).toBeUndefined();
  expect(echt.sessie.lees('weging')).toBe('echt');
  casus.sessie.wis('weging');
  expect(casus.sessie.lees('weging')).toBeUndefined();
  expect(echt.sessie.lees('weging')).toBe('echt');
});

it('says so when the browser refuses to store', () => {
  expect(oefenPlatform(nepPlatform({ weigert: true }), 'a').sessie.schrijf('weging', 'x')).toBe(false);
});
