import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf, hasAddress, headersFor, noInlineHashes, NOT_FOUND, type InlineHashes } from '../../src/lib/hosting/index.ts';
import { inlineHashes } from '../html/hashes.ts';
import { addressOf, filesIn } from '../site/files.ts';

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers requests from a built site, in the folder `base` of the host, with the headers of `src/lib/hosting`. It knows only the files
 * that are there now, so no path leads out of it.
 */
export function respondFrom(dist: string, base = '/'): Respond {
  const files = new Map(
    filesIn(dist)
      .filter((file) => hasAddress(addressOf(file)))
      .map((file) => [addressOf(file), join(dist, file)]),
  );
  const notFound = readIfThere(join(dist, NOT_FOUND));
  const hashesOf = rememberedHashes(files);
  const setHeaders = (response: ServerResponse, path: string, hashes: InlineHashes = noInlineHashes): void => {
    const type = contentTypeOf(path);
    if (type !== undefined) response.setHeader('Content-Type', type);
    for (const [name, value] of headersFor(path, hashes, fetchSiteOf(response.req))) response.setHeader(name, value);
  };
  const sendFile = sirv(dist, { etag: true, brotli: true, gzip: true });

  return (request, response) => {
    const { path, rest } = placeOf(request.url ?? '', base);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, '');
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (files.has(path)) {
      request.url = encodeURI(path);
      // Before, not by an option of sirv: that would leave them out when nothing changed.
      setHeaders(response, path, hashesOf(path));
      sendFile(request, response);
    } else if (files.has(`${path}/`)) {
      // Rules and relative links go by the address with the slash.
      setHeaders(response, path);
      response.writeHead(301, { Location: `${encodeURI(base + path.slice(1)).replace(/\/?$/, '/')}${rest}` }).end();
    } else {
      setHeaders(response, NOT_FOUND, inlineHashes(notFound));
      response.writeHead(404).end(notFound);
    }
  };
}

/** Gives the path of a request from the root of the site, decoded where that is possible, and what follows it; no path when it is outside the folder of the site. */
function placeOf(url: string, base: string): { readonly path: string; readonly rest: string } {
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const path = decoded(written);
  const isInside = path.startsWith(base) || `${path}/` === base;
  return { path: isInside ? path.slice(base.length - 1) : OUTSIDE, rest };
}

const OUTSIDE = 'outside';

function fetchSiteOf(request: IncomingMessage): string | undefined {
  const said = request.headers['sec-fetch-site'];
  return typeof said === 'string' ? said : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function rememberedHashes(files: ReadonlyMap<string, string>): (path: string) => InlineHashes {
  const known = new Map<string, InlineHashes>();
  return (path) => {
    const file = files.get(path);
    if (file?.endsWith('.html') !== true) return noInlineHashes;
    const hashes = known.get(path) ?? inlineHashes(readFileSync(file, 'utf8'));
    known.set(path, hashes);
    return hashes;
  };
}
