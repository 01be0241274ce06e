import { expect, it } from 'vitest';
import { tijdstempel } from '../../../src/browser/document-bestand.ts';

it('the name of a file tells day and minute by the clock of the device, and nothing else', () => {
  expect(tijdstempel(new Date(2026, 10, 23, 14, 10, 59))).toBe('20261123-1410');
  expect(tijdstempel(new Date(2027, 0, 2, 3, 4))).toBe('20270102-0304');
});
