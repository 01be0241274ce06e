import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  readonly status: number;
  /** Lower case; a header that came twice has both values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** As it was before it was compressed. */
  readonly body: Buffer;
}

export interface Question {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks a server on this computer. Not with fetch: that tidies up a path and unpacks an answer. */
export function ask(port: number, { path, method = 'GET', headers = {} }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const all = headersOf(response.rawHeaders);
        resolve({ status: response.statusCode ?? 0, headers: all, body: unpack(Buffer.concat(parts), all.get('content-encoding')?.[0]) });
      });
    })
      .on('error', reject)
      .end();
  });
}

function headersOf(raw: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]?.toLowerCase() ?? '';
    found.set(name, [...(found.get(name) ?? []), raw[at + 1] ?? '']);
  }
  return found;
}

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
