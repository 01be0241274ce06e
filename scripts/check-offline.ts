// Does what a device keeps for use without the network hold every page, exactly as it is served, and is it light enough?
// Prevents a page that is missing on the day that the network is, or that is older there than on the site.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakUitpakker, schoolpakket } from '../src/lib/offline/index.ts';
import { OFFLINE_TOTAL } from './budgets.ts';
import { keptFile, keptPaths } from './offline/files.ts';
import type { Finding, Site } from './site/site.ts';

const WORKER = '/sw.js';
const PACKAGE = /^\/offline\/[0-9a-f]+\.json$/;

/** Finds what is missing or different in the package of a built site, and a package that is too heavy. */
export function checkOffline(site: Site, dist: string): readonly Finding[] {
  const packages = [...site.addresses].filter((address) => PACKAGE.test(address));
  const [address] = packages;
  if (address === undefined || packages.length > 1) return [{ place: '/offline/', problem: `has ${String(packages.length)} packages instead of one` }];
  const worker = existsSync(join(dist, WORKER)) ? readFileSync(join(dist, WORKER), 'utf8') : '';
  const weight = site.weight(address) + site.weight(WORKER);
  return [
    ...(worker.includes(address.slice(1)) ? [] : [{ place: WORKER, problem: `does not know ${address}` }]),
    ...(weight <= OFFLINE_TOTAL
      ? []
      : [{ place: address, problem: `with ${WORKER} weighs ${String(weight)}, the whole site may weigh ${String(OFFLINE_TOTAL)}` }]),
    ...differences(site.text(address), keptPaths(dist).general, dist, worker),
    ...[...keptPaths(dist).schools].flatMap(([slug, files]) => schoolFindings(site, slug, { files, dist, general: weight })),
  ];
}

interface School {
  readonly files: readonly string[];
  readonly dist: string;
  /** Bytes of what every device keeps. */
  readonly general: number;
}

function schoolFindings(site: Site, slug: string, { files, dist, general }: School): readonly Finding[] {
  const place = `/${schoolpakket(slug)}`;
  if (!site.addresses.has(place)) return [{ place, problem: 'is not there' }];
  const weight = general + site.weight(place);
  const heavy =
    weight <= OFFLINE_TOTAL ? [] : [{ place, problem: `with what every device keeps weighs ${String(weight)}, more than ${String(OFFLINE_TOTAL)}` }];
  return [...heavy, ...differences(site.text(place), files, dist)];
}

/** Files of a package of a school have no revision of their own: the worker takes the whole package anew. */
function differences(text: string, files: readonly string[], dist: string, worker?: string): readonly Finding[] {
  const unpack = maakUitpakker();
  const packed = new Map(
    text
      .split('\n')
      .flatMap((line) => unpack(line) ?? [])
      .map((file) => [file.pad, file]),
  );
  return files.flatMap((file) => {
    const { pad, koppen, inhoud, revision } = keptFile(dist, file);
    const there = packed.get(pad);
    const place = `/${pad}`;
    if (there === undefined) return [{ place, problem: 'is not in the package' }];
    if (JSON.stringify([there.koppen, there.inhoud]) !== JSON.stringify([koppen, inhoud])) return [{ place, problem: 'is in the package as it was before' }];
    return worker === undefined || worker.includes(revision ?? pad) ? [] : [{ place, problem: `is in ${WORKER} as it was before` }];
  });
}
