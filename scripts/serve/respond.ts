import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, noInlineHashes, type InlineHashes } from '../../src/lib/hosting/index.ts';
import { inlineHashes } from '../html/hashes.ts';
import { addressOf, filesIn } from '../site/files.ts';

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

const NOT_FOUND = '/404.html';

/** Answers requests from a built site with the headers of `src/lib/hosting`. It knows only the files that are there now, so no path leads out of it. */
export function respondFrom(dist: string): Respond {
  const files = new Map(filesIn(dist).map((file) => [addressOf(file), join(dist, file)]));
  const hashesOf = rememberedHashes(files);
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of headersFor(path, hashesOf(path))) response.setHeader(name, value);
  };
  const sendFile = sirv(dist, { etag: true, brotli: true, gzip: true, extensions: ['html'], setHeaders });

  return (request, response) => {
    const path = pathOf(request.url ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, NOT_FOUND);
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (files.has(path)) {
      sendFile(request, response);
    } else if (files.has(`${path}/`)) {
      // Rules and relative links go by the address with the slash.
      setHeaders(response, NOT_FOUND);
      response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
    } else {
      setHeaders(response, NOT_FOUND);
      const page = files.get(NOT_FOUND);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(page === undefined ? '' : readFileSync(page));
    }
  };
}

/** Gives the path of a request without its query, decoded where that is possible. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
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
