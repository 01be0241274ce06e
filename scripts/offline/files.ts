import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScholenlijst, type Koppen, type Pakketbestand, schoolVan } from '../../src/lib/offline/index.ts';
import { MEESTE_IN_KEUZE } from '../../src/lib/scholen/index.ts';
import { contentTypeOf, hasAddress, headersFor, OWN_PAGE } from '../../src/lib/hosting/index.ts';
import { inlineHashes } from '../html/hashes.ts';
import { addressOf, filesIn } from '../site/files.ts';

/**
 * What is of no use without the network: pages for makers, copies for the host, the worker itself, what robots and other programs read.
 * And the address of a wipe: its header holds for whoever fetches it, so a worker that did would take every dossier from the device.
 */
const NOT_KEPT = /^(dev|dossier\/proef|offline)\/|^gewist\/index\.html$|^(sw|sw-uit)\.js$|^robots\.txt$/;
/** The name of a file in this folder carries a hash of what is in it. */
const NAMED_BY_CONTENT = '_astro/';
/** What only an answer of the host itself says, and what is told by the kind of file. */
const NOT_FROM_HERE = new Set(['Strict-Transport-Security', 'Content-Type']);

const IS_TEXT = /^text\/|^image\/svg|json$|xml$/;

/** A file of the site as it is kept; `revision` is null when its name tells what is in it. */
export interface KeptFile extends Pakketbestand {
  readonly revision: string | null;
}

/** What a device keeps of a built site, as files below its folder. */
export interface Kept {
  /** What every device keeps. */
  readonly general: readonly string[];
  /** Slug of a school → what only a reader of that school keeps; empty when every device keeps all schools. */
  readonly schools: ReadonlyMap<string, readonly string[]>;
}

/** Gives everything of a built site that a device keeps; with many schools each has a part of its own. */
export function keptPaths(dist: string): Kept {
  const files = filesIn(dist).filter((file) => hasAddress(addressOf(file)) && !NOT_KEPT.test(file));
  const perSchool = Map.groupBy(files, (file) => schoolVan(addressOf(file).slice(1)) ?? '');
  const general = perSchool.get('') ?? [];
  perSchool.delete('');
  if (perSchool.size <= MEESTE_IN_KEUZE) return { general: files, schools: new Map() };
  return { general: general.filter((file) => !isScholenlijst(addressOf(file).slice(1))), schools: perSchool };
}

/** Gives a file that a device keeps, with the headers that the host sends with it. */
export function keptFile(dist: string, file: string): KeptFile {
  const bytes = readFileSync(join(dist, file));
  const address = addressOf(file);
  const type = contentTypeOf(address);
  if (type === undefined) throw new Error(`${file}: src/lib/hosting/files.ts does not know this kind of file`);
  const hashes = file.endsWith('.html') ? inlineHashes(bytes.toString()) : undefined;
  const headers = headersFor(address, hashes, OWN_PAGE);
  if (headers.some(([name]) => name === 'Clear-Site-Data')) throw new Error(`${file} makes a browser forget, and a worker would fetch it`);
  const koppen: Koppen = [['Content-Type', type], ...headers.filter(([name]) => !NOT_FROM_HERE.has(name))];
  const revision = createHash('sha256').update(JSON.stringify(koppen)).update(bytes).digest('hex').slice(0, 10);
  return {
    pad: address.slice(1),
    koppen,
    inhoud: IS_TEXT.test(type) ? { tekst: bytes.toString() } : { base64: bytes.toString('base64') },
    revision: file.startsWith(NAMED_BY_CONTENT) ? null : revision,
  };
}
