import { describe, expect, it } from 'vitest';
import { datum, id, tekst } from '../../../../src/lib/inhoud/index.ts';

const geldig = (schema: { safeParse: (waarde: unknown) => { success: boolean } }, waarde: unknown): boolean => schema.safeParse(waarde).success;

describe('a text', () => {
  it('is plain, and loses the spaces around it', () => {
    expect(tekst.parse('  Bel ‘nu’ & > later.  ')).toBe('Bel ‘nu’ & > later.');
  });

  it.each(['<b>nu</b>', 'a < b', '<'])('refuses "%s", because markup belongs in a page', (waarde) => {
    expect(tekst.safeParse(waarde).error?.issues[0]?.message).toContain('"<" mag niet');
  });

  it.each(['', '   ', 1, null, undefined])('refuses %j, because it says nothing', (waarde) => {
    expect(geldig(tekst, waarde)).toBe(false);
  });
});

describe('an id', () => {
  it.each(['ja', 'nog-niet-bekend', 'stap-5', '2'])('may be "%s"', (waarde) => {
    expect(geldig(id, waarde)).toBe(true);
  });

  it.each(['', 'Ja', 'één', 'a_b', '-a', 'a-', 'a--b', 'a b', '__proto__', 'ja\n'])('may not be %j', (waarde) => {
    expect(geldig(id, waarde)).toBe(false);
  });
});

describe('a date', () => {
  it('is year, month and day', () => {
    expect(datum.parse('2026-11-23')).toBe('2026-11-23');
    expect(geldig(datum, '2028-02-29')).toBe(true);
  });

  it.each(['23-11-2026', '2026-11', '2026-1-1', '2026-11-23T00:00', '', new Date(0)])('may not be written as %j', (waarde) => {
    expect(geldig(datum, waarde)).toBe(false);
  });

  it.each(['2026-13-01', '2026-00-10', '2026-02-30', '2026-11-99'])('stands in the calendar, so not %s', (waarde) => {
    expect(geldig(datum, waarde)).toBe(false);
  });
});
