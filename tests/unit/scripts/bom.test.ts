import { describe, expect, it } from 'vitest';
import { bomOf, type Component, type Subject } from '../../../scripts/release/bom.ts';
import { componentsOfLock, componentsOfParts } from '../../../scripts/release/components.ts';
import type { Lock } from '../../../scripts/check-lock.ts';
import type { Part } from '../../../scripts/parts/parts.ts';

const SUBJECT: Subject = { name: 'site', version: '1.0.0', licence: 'EUPL-1.2', commit: 'abc', moment: 1_795_867_200, about: 'a test' };
const SUM = `sha512-${Buffer.from('sum').toString('base64')}`;
const LOCK: Lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/docx': { version: '9.0.0', license: 'MIT', integrity: SUM, dependencies: { nanoid: '^6.0.0' } },
    'node_modules/docx/node_modules/nanoid': { version: '6.0.0', license: '(MIT OR 0BSD)', integrity: SUM },
    'node_modules/nanoid': { version: '3.0.0', license: 'MIT', integrity: SUM },
    'node_modules/@a/b': { version: '2.0.0', integrity: SUM, optionalDependencies: { nanoid: '3.0.0', gone: '1.0.0' } },
  },
};

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly licenses?: unknown;
    readonly hashes: unknown;
    readonly properties?: unknown;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const read = (components: readonly Component[], subject = SUBJECT): Bom => JSON.parse(bomOf(subject, components)) as Bom;

describe('the list of the tool chain', () => {
  const bom = read(componentsOfLock(LOCK));

  it('has every package of the lock file, with hash, licence and name', () => {
    expect(bom.components.map((component) => component['bom-ref'])).toEqual(['@a/b@2.0.0', 'docx@9.0.0', 'nanoid@3.0.0', 'nanoid@6.0.0']);
    expect(bom.components[0]?.purl).toBe('pkg:npm/%40a/b@2.0.0');
    expect(bom.components[0]).not.toHaveProperty('licenses');
    expect(bom.components[1]).toMatchObject({ licenses: [{ license: { id: 'MIT' } }], hashes: [{ alg: 'SHA-512', content: '73756d' }] });
    expect(bom.components[3]?.licenses).toEqual([{ expression: '(MIT OR 0BSD)' }]);
  });

  it('says what needs what, in the version that Node would find', () => {
    const needs = Object.fromEntries(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(needs['docx@9.0.0']).toEqual(['nanoid@6.0.0']);
    expect(needs['@a/b@2.0.0']).toEqual(['nanoid@3.0.0']);
    expect(needs['site@1.0.0']).toHaveLength(4);
  });
});

describe('the list of what ships', () => {
  const part = (name: string, version: string, folder: string, more: Partial<Part>): Part => ({
    from: { name, version, folder, licence: 'MIT' },
    bytes: 1200,
    atOnce: new Set(),
    onUse: new Set(),
    ...more,
  });
  const parts = [
    part('docx', '9.0.0', 'node_modules/docx', {}),
    part('nanoid', '6.0.0', 'node_modules/docx/node_modules/nanoid', { bytes: 0, inside: 'docx' }),
  ];
  const bom = read(componentsOfParts(parts, LOCK));

  it('says what a package takes, and what stands inside another', () => {
    expect(bom.components[0]?.properties).toEqual([{ name: 'meldcodewijzer:bytes', value: '1200' }]);
    expect(bom.components[1]?.properties).toEqual([{ name: 'meldcodewijzer:inside', value: 'docx' }]);
    expect(bom.dependencies.find(({ ref }) => ref === 'docx@9.0.0')?.dependsOn).toEqual(['nanoid@6.0.0']);
  });
});

describe('a list', () => {
  it('is the same for the same input in another order, and carries the moment of the release', () => {
    const components = componentsOfLock(LOCK);
    expect(bomOf(SUBJECT, components.toReversed())).toBe(bomOf(SUBJECT, components));
    expect(read(components).metadata.timestamp).toBe('2026-11-28T12:00:00.000Z');
  });

  it('has a number of its own, which follows from what it is about', () => {
    const components = componentsOfLock(LOCK);
    const number = read(components).serialNumber;
    expect(number).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(read(components, { ...SUBJECT, commit: 'abd' }).serialNumber).not.toBe(number);
    expect(read(components.slice(1)).serialNumber).not.toBe(number);
  });
});
