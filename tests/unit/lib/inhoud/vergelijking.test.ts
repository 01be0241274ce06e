import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metAndereRollen, protocolSchema, rijenSchema, vergelijkingFouten } from '../../../../src/lib/inhoud/index.ts';

const INHOUD = join(import.meta.dirname, '../../../../src/content');
const rijen = rijenSchema.parse(parse(readFileSync(join(INHOUD, 'vergelijking/rijen.yaml'), 'utf8')));
const protocollen = readdirSync(join(INHOUD, 'protocollen'));

describe('the answers of a protocol', () => {
  it('are all there, and no more', () => {
    expect(vergelijkingFouten(['acuut', 'twijfel'], ['twijfel', 'acuut'])).toEqual([]);
  });

  it('may not leave out a subject', () => {
    expect(vergelijkingFouten(['acuut'], ['acuut', 'twijfel'])).toEqual(['vergelijking mist "twijfel"']);
  });

  it('may not be about a subject that has no row', () => {
    expect(vergelijkingFouten(['acuut', 'weer'], ['acuut'])[0]).toContain('kent "weer" niet');
  });

  it.each(protocollen)('of %s fit the rows', (slug) => {
    const protocol = protocolSchema.parse(parse(readFileSync(join(INHOUD, 'protocollen', slug, 'protocol.yaml'), 'utf8')));
    expect(
      vergelijkingFouten(
        Object.keys(protocol.vergelijking),
        rijen.onderwerpen.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});

describe('groups of roles', () => {
  const groepen = [{ id: 'directie', titel: 'Directie', rollen: ['directie'] }];

  it('stay as they are when every role has one', () => {
    expect(metAndereRollen(groepen, ['directie', 'directie'])).toBe(groepen);
  });

  it('get one more for roles that have none, each once', () => {
    expect(metAndereRollen(groepen, ['conrector', 'directie', 'conrector']).at(-1)).toEqual({ id: 'andere', titel: 'Andere rollen', rollen: ['conrector'] });
  });
});
