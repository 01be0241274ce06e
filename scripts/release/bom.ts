// Writes CycloneDX 1.6 by itself: npm's own list carries a random number and a clock, depends on the version of npm, and knows nothing of what ships.
import { createHash } from 'node:crypto';

/** A package in a list. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty when the package states none. */
  readonly licence: string;
  /** As in a lock file: `sha512-` and base64. */
  readonly integrity?: string | undefined;
  /** References of the packages that it needs. */
  readonly needs: readonly string[];
  readonly properties?: Readonly<Record<string, string>>;
}

/** What a list is about, and when and of what it was made. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly commit: string;
  /** Seconds since 1970. */
  readonly moment: number;
  /** What the list holds, in a few words. */
  readonly about: string;
}

/** The name by which a package is found in a list, such as `astro@7.3.5`. */
export const refOf = ({ name, version }: { readonly name: string; readonly version: string }): string => `${name}@${version}`;

/** Writes a list as JSON; the same input gives the same bytes, in whatever order it comes. */
export function bomOf(subject: Subject, components: readonly Component[]): string {
  // One version of a package can be installed in more than one place, and find other packages from each.
  const sorted = [...Map.groupBy(components, refOf)]
    .map(([ref, group]) => ({ ref, component: group[0], needs: [...new Set(group.flatMap(({ needs }) => needs))].toSorted() }))
    .toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
  const top = refOf(subject);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf([subject.commit, subject.about, ...sorted.map(({ ref }) => ref)].join('\n'))}`,
    version: 1,
    metadata: {
      timestamp: new Date(subject.moment * 1000).toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': top,
        name: subject.name,
        version: subject.version,
        description: subject.about,
        licenses: licencesOf(subject.licence),
        properties: [{ name: 'git:commit', value: subject.commit }],
      },
    },
    components: sorted.flatMap(({ ref, component }) => (component === undefined ? [] : [entryOf(ref, component)])),
    dependencies: [{ ref: top, dependsOn: sorted.map(({ ref }) => ref) }, ...sorted.map(({ ref, needs }) => ({ ref, dependsOn: needs }))],
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

function entryOf(ref: string, { name, version, licence, integrity, properties }: Component) {
  const content = integrity?.startsWith('sha512-') === true ? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') : undefined;
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version,
    ...(content === undefined ? {} : { hashes: [{ alg: 'SHA-512', content }] }),
    ...(licence === '' ? {} : { licenses: licencesOf(licence) }),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(properties === undefined ? {} : { properties: Object.entries(properties).map(([key, value]) => ({ name: `meldcodewijzer:${key}`, value })) }),
  };
}

const licencesOf = (licence: string) => (/[\s(]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]);

/** A UUID of version 8, which is made of what it stands for and of no clock or chance. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
