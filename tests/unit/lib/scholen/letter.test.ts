import { expect, it } from 'vitest';
import { letterVan } from '../../../../src/lib/scholen/index.ts';

it.each([
  ['Delft', 'd'],
  ['’s-Gravenhage', 'g'],
  ["'t Harde", 'h'],
  ['’t Zand', 'z'],
  ['Échten', 'e'],
  ['IJmuiden', 'i'],
  ['', 'overig'],
  ['12', 'overig'],
])('looks up %s under %s', (plaats, letter) => {
  expect(letterVan(plaats)).toBe(letter);
});
