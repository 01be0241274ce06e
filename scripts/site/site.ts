import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { hasAddress, NOT_FOUND } from '../../src/lib/hosting/index.ts';
import { addressOf, filesIn } from './files.ts';

/** A built site as the checks see it: addresses such as `/over/` and `/_astro/a.css`, and what is behind them. */
export interface Site {
  readonly addresses: ReadonlySet<string>;
  /** The folder of the host that the site is in, `/` or for instance `/meldcode/`. Addresses here do not have it; what pages say has. */
  readonly base: string;
  /** The addresses of the HTML pages, in order. */
  readonly pages: readonly string[];
  readonly text: (address: string) => string;
  /** Bytes on the wire: compressed with brotli where that is smaller. */
  readonly weight: (address: string) => number;
  /** Bytes before compression. */
  readonly size: (address: string) => number;
}

/** What a check found: where, and what is wrong there. */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}

/** Reads a built site; a file is opened when it is asked for. */
export function readSite(dist: string, base = '/'): Site {
  const files = new Map(
    filesIn(dist)
      .filter((file) => hasAddress(addressOf(file)) || addressOf(file) === NOT_FOUND)
      .map((file) => [addressOf(file), join(dist, file)]),
  );
  const fileOf = (address: string): string => files.get(address) ?? join(dist, address);
  return siteOf(base, [...files.keys()], {
    text: (address) => readFileSync(fileOf(address), 'utf8'),
    weight: (address) => statSync(existsSync(`${fileOf(address)}.br`) ? `${fileOf(address)}.br` : fileOf(address)).size,
    size: (address) => statSync(fileOf(address)).size,
  });
}

/** Makes a site from texts by address, for a test that plants a fault. */
export function siteFrom(texts: Readonly<Record<string, string>>, base = '/'): Site {
  const addresses = Object.keys(texts);
  const text = (address: string): string => texts[address] ?? '';
  const size = (address: string): number => Buffer.byteLength(text(address));
  return siteOf(base, addresses, { text, size, weight: (address) => Math.min(brotliCompressSync(text(address)).length, size(address)) });
}

/** Gives the address in the site that a page at `from` means by `url`, with what follows a `#`; undefined when it leaves the folder of the site. */
export function resolveIn({ base }: Pick<Site, 'base'>, url: string, from: string): { readonly address: string; readonly hash: string } | undefined {
  const { origin, pathname, hash } = new URL(url, `http://site${base}${from.slice(1)}`);
  if (origin !== 'http://site' || !pathname.startsWith(base)) return undefined;
  return { address: decodeURI(pathname.slice(base.length - 1)), hash };
}

function siteOf(base: string, addresses: readonly string[], read: Pick<Site, 'text' | 'weight' | 'size'>): Site {
  const pages = addresses.filter((address) => /(\/|\.html)$/.test(address));
  return { base, addresses: new Set(addresses), pages, ...read };
}
