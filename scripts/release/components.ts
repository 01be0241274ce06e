import { seenFrom, type Lock } from '../check-lock.ts';
import { refOf, type Component } from './bom.ts';
import type { Part } from '../parts/parts.ts';

/** The packages of the whole tool chain, for every platform, as a lock file has them. */
export function componentsOfLock(lock: Lock): readonly Component[] {
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license = '', integrity, dependencies, optionalDependencies }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      integrity,
      needs: Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
        const needed = seenFrom(place, name, lock);
        return needed?.version === undefined ? [] : [refOf({ name, version: needed.version })];
      }),
    }));
}

/** The packages of which something ships, with what they take. */
export function componentsOfParts(parts: readonly Part[], lock: Lock): readonly Component[] {
  return parts.map(({ from, bytes, inside }) => ({
    ...from,
    integrity: lock.packages[from.folder]?.integrity,
    needs: parts.filter((other) => other.inside === from.name).map((other) => refOf(other.from)),
    properties: inside === undefined ? { bytes: String(bytes) } : { inside },
  }));
}
