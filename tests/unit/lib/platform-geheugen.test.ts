import { expect, it } from 'vitest';
import { geheugenPlatform } from '../../../src/lib/platform-geheugen.ts';

it('remembers within one platform and nothing beyond it', () => {
  const platform = geheugenPlatform('2026-01-02');
  expect(platform.sessie.schrijf('a', '1')).toBe(true);
  expect(platform.sessie.lees('a')).toBe('1');
  expect(platform.voorkeuren.lees('a')).toBeUndefined();
  expect(geheugenPlatform().sessie.lees('a')).toBeUndefined();
  platform.sessie.wis('a');
  expect(platform.sessie.lees('a')).toBeUndefined();
  expect(platform.vandaag()).toBe('2026-01-02');
});

it('leaves the history of the browser alone', () => {
  const { geschiedenis } = geheugenPlatform();
  const gezien: number[] = [];
  geschiedenis.bij((plaats) => gezien.push(plaats));
  geschiedenis.duw(1);
  geschiedenis.vervang(2);
  expect(gezien).toEqual([]);
});
