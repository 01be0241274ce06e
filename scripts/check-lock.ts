// Does everybody build with exactly these packages, and nothing of unknown origin?
// Prevents a version that changes by itself, a package from elsewhere, and a program that runs at installation without having been chosen.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './site/site.ts';

type Versions = Readonly<Record<string, string>>;

/** The parts of package.json that say what is installed. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  /** Per package whether its program may run at installation. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** One package in a lock file. */
export interface Locked extends Manifest {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  /** SPDX expression. */
  readonly license?: string;
}

/** package-lock.json, and what npm writes in node_modules when it is done. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;
const STRONG = /^sha512-[\w+/]+=*$/;
const PLACE = 'package-lock.json';

/** Reads the three files of a project and checks them. */
export function checkLockOf(root: string): readonly Finding[] {
  const { manifest, lock, installed } = readFiles(root);
  return checkLock(manifest, lock, installed);
}

/** Gives what is installed without a hash in the lock file to hold it to: a release is not made with it. */
export function unlockedIn(root: string): readonly string[] {
  const { lock, installed } = readFiles(root);
  return Object.keys(installed.packages).filter((place) => lock.packages[place] === undefined);
}

/** Reads package.json, the lock file, and what npm wrote down of what is installed. */
export function readFiles(root: string): { readonly manifest: Manifest; readonly lock: Lock; readonly installed: Lock } {
  const read = (file: string): unknown => (existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')) : { packages: {} });
  return { manifest: read('package.json') as Manifest, lock: read(PLACE) as Lock, installed: read('node_modules/.package-lock.json') as Lock };
}

/** Finds where package.json, the lock file and what is installed are not exact or not the same, and packages of unknown origin. */
export function checkLock(manifest: Manifest, lock: Lock, installed: Lock): readonly Finding[] {
  const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
  return [
    ...inexact(manifest),
    ...disagreements(manifest, lock),
    ...packages.flatMap(([place, locked]) =>
      originProblems(nameOf(place), locked, manifest.allowScripts ?? {}).map((problem) => ({ place: `${PLACE} ${place}`, problem })),
    ),
    ...packages.flatMap(([place, locked]) => otherPlatforms(place, locked, lock)),
    ...differences(lock, installed),
  ];
}

function inexact(manifest: Manifest): readonly Finding[] {
  return KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => ({ place: `package.json ${name}`, problem: `${version} is not one exact version` }));
}

function disagreements(manifest: Manifest, { packages }: Lock): readonly Finding[] {
  const own = packages[''];
  const problems = (['name', 'version'] as const).filter((key) => own?.[key] !== manifest[key]).map((key) => `has another ${key} than package.json`);
  for (const kind of KINDS) {
    const [asked, known] = [manifest[kind] ?? {}, own?.[kind] ?? {}];
    for (const name of new Set([...Object.keys(asked), ...Object.keys(known)])) {
      const found = packages[`node_modules/${name}`]?.version;
      if (asked[name] !== known[name]) problems.push(`${name}: package.json asks ${asked[name] ?? 'nothing'}, this file knows ${known[name] ?? 'nothing'}`);
      else if (found !== asked[name]) problems.push(`${name}: package.json asks ${asked[name] ?? 'nothing'}, this file holds ${found ?? 'nothing'}`);
    }
  }
  return problems.map((problem) => ({ place: PLACE, problem }));
}

function originProblems(name: string, locked: Locked, allowed: Readonly<Record<string, boolean>>): readonly string[] {
  const problems: string[] = [];
  if (!STRONG.test(locked.integrity ?? '')) problems.push('has no SHA-512 of its content');
  // npm leaves out where a package comes from when that is the registry (.npmrc), and only then.
  if (locked.resolved !== undefined || locked.link === true) problems.push(`does not come from the registry: ${locked.resolved ?? 'a link'}`);
  if (locked.hasInstallScript === true && allowed[name] === undefined)
    problems.push('runs a program at installation, and allowScripts in package.json says neither yes nor no');
  return problems;
}

/** A package for another platform in another version than the package that needs it: npm on this platform does not notice. */
function otherPlatforms(place: string, { optionalDependencies }: Locked, lock: Lock): readonly Finding[] {
  return Object.entries(optionalDependencies ?? {}).flatMap(([name, asked]) => {
    const version = seenFrom(place, name, lock)?.version;
    return version === undefined || !EXACT.test(asked) || version === asked
      ? []
      : [{ place: `${PLACE} ${place}`, problem: `asks ${name} ${asked}, and this file holds ${version}` }];
  });
}

/** Finds a package as Node would from the folder of another one: first inside it, then upwards. */
export function seenFrom(place: string, name: string, { packages }: Lock): Locked | undefined {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const found = packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
    if (found !== undefined || from === '') return found;
  }
}

function differences(lock: Lock, installed: Lock): readonly Finding[] {
  const found: Finding[] = [];
  for (const [place, { version, integrity }] of Object.entries(installed.packages)) {
    const locked = lock.packages[place];
    // The lock file can lack packages of other platforms (scripts/setup/install.mjs); then there is no hash to hold them to.
    if (locked === undefined && isForPlatform(nameOf(place), version, lock)) continue;
    if (locked === undefined) found.push({ place, problem: `is installed and not in ${PLACE}` });
    else if (locked.version !== version || locked.integrity !== integrity)
      found.push({ place, problem: `is installed as ${version ?? 'nothing'}, not as ${PLACE} says` });
  }
  for (const [place, { optional }] of Object.entries(lock.packages)) {
    // What is for another platform is left out.
    if (place !== '' && optional !== true && installed.packages[place] === undefined) found.push({ place, problem: 'is not installed' });
  }
  return found;
}

function isForPlatform(name: string, version: string | undefined, { packages }: Lock): boolean {
  return Object.values(packages).some(({ optionalDependencies }) => version !== undefined && optionalDependencies?.[name] === version);
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
