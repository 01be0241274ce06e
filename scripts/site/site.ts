import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { addressOf, filesIn } from './files.ts';

/** A built site as the checks see it: addresses such as `/over/` and `/_astro/a.css`, and what is behind them. */
export interface Site {
  readonly addresses: ReadonlySet<string>;
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
export function readSite(dist: string): Site {
  const files = new Map(
    filesIn(dist)
      .filter((file) => !/\.(br|gz)$/.test(file))
      .map((file) => [addressOf(file), join(dist, file)]),
  );
  const fileOf = (address: string): string => files.get(address) ?? join(dist, address);
  return siteOf(
    [...files.keys()],
    [...files].filter(([, file]) => file.endsWith('.html')).map(([address]) => address),
    (address) => readFileSync(fileOf(address), 'utf8'),
    (address) => statSync(existsSync(`${fileOf(address)}.br`) ? `${fileOf(address)}.br` : fileOf(address)).size,
    (address) => statSync(fileOf(address)).size,
  );
}

/** Makes a site from texts by address, for a test that plants a fault. */
export function siteFrom(texts: Readonly<Record<string, string>>): Site {
  const addresses = Object.keys(texts);
  const text = (address: string): string => texts[address] ?? '';
  return siteOf(
    addresses,
    addresses.filter((address) => /(\/|\.html)$/.test(address)),
    text,
    (address) => Math.min(brotliCompressSync(text(address)).length, Buffer.byteLength(text(address))),
    (address) => Buffer.byteLength(text(address)),
  );
}

function siteOf(addresses: readonly string[], pages: readonly string[], text: Site['text'], ...[weight, size]: readonly [Site['weight'], Site['size']]): Site {
  return { addresses: new Set(addresses), pages, text, weight, size };
}
