// Stands between a browser and the site, and writes down everything that passes: of pages, workers, sockets and beacons alike.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Verzoek {
  readonly methode: string;
  readonly adres: string;
  /** Headers and body as they were sent. */
  readonly inhoud: string;
  readonly bytes: number;
}

/** Chromium asks its maker what the fields of a form are for. It does so by itself, of any page with a field, and says nothing of what is typed: see the threat model. */
const VAN_DE_BROWSER = 'content-autofill.googleapis.com:443';

export interface Tussenpost {
  /** For the option `proxy` of a context: nothing goes past it, not even what stays on this machine. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  readonly verzoeken: readonly Verzoek[];
  readonly sluit: () => void;
}

/** `zonderBeleid` takes the policy off every page that passes, so that a page can try what it would refuse. */
export async function startTussenpost({ zonderBeleid = false } = {}): Promise<Tussenpost> {
  const verzoeken: Verzoek[] = [];
  const server = createServer((vraag, antwoord) => {
    const delen: Buffer[] = [];
    vraag.on('data', (deel: Buffer) => delen.push(deel));
    vraag.on('end', () => {
      const lijf = Buffer.concat(delen);
      const adres = vraag.url ?? '';
      verzoeken.push({ methode: vraag.method ?? '', adres, inhoud: `${vraag.rawHeaders.join('\n')}\n${lijf.toString('latin1')}`, bytes: lijf.length });
      const headers = zonderBeleid ? { ...vraag.headers, 'accept-encoding': 'identity' } : vraag.headers;
      const verder = request(adres, { method: vraag.method, headers }, (uit) => {
        if (zonderBeleid) void geefKaal(uit, antwoord);
        else {
          antwoord.writeHead(uit.statusCode ?? 502, uit.headers);
          uit.pipe(antwoord);
        }
      });
      verder.on('error', () => {
        antwoord.writeHead(502).end();
      });
      verder.end(lijf);
    });
  });
  // Whatever is locked with TLS, and sockets: no page of the site has business there.
  server.on('connect', (vraag, verbinding) => {
    if (vraag.url !== VAN_DE_BROWSER) verzoeken.push({ methode: 'CONNECT', adres: vraag.url ?? '', inhoud: vraag.rawHeaders.join('\n'), bytes: 0 });
    verbinding.destroy();
  });
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  return {
    proxy: { server: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, bypass: '<-loopback>' },
    verzoeken,
    sluit: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Hands an answer on without the policy in its header and in its page. */
async function geefKaal(uit: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  const { 'content-security-policy': _, 'content-length': __, ...headers } = uit.headers;
  const lijf = await buffer(uit);
  const isPagina = headers['content-type']?.startsWith('text/html') ?? false;
  antwoord.writeHead(uit.statusCode ?? 502, headers);
  antwoord.end(isPagina ? lijf.toString('utf8').replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '') : lijf);
}

// The pages of a dossier, and the files of the site that come when they are needed.
const VAN_DOSSIER = /^\/(?:dossier\/(?:op-slot\/|protocollen\.js)?|gewist\/|_astro\/[\w./-]+|favicon\.svg)$/;
const isVanDossier = (pad: string): boolean => VAN_DOSSIER.test(pad);

/** Whether the headers say who asks, or from where. A browser that looks for a newer service worker names that program itself. */
const vertelt = (inhoud: string, adres: string): boolean =>
  /^(?:cookie|authorization)$/im.test(inhoud) || (/^referer\n(.*)$/im.exec(inhoud)?.[1] ?? adres) !== adres;

/** What is wrong with a request, or undefined: it must fetch a file of the site (`eigen` knows its path), and carry nothing. */
export function klacht({ methode, adres, inhoud, bytes }: Verzoek, basis: string, getypt: Iterable<string> = [], eigen = isVanDossier): string | undefined {
  const waar = methode === 'CONNECT' ? undefined : new URL(adres);
  if (waar?.origin !== new URL(basis).origin) return `elsewhere: ${methode} ${adres}`;
  if (methode !== 'GET' || bytes > 0) return `sends: ${methode} ${adres} (${String(bytes)} bytes)`;
  if (waar.search !== '' || !eigen(waar.pathname)) return `asks: ${adres}`;
  if (vertelt(inhoud, adres)) return `tells where it comes from: ${adres}`;
  for (const woord of getypt) if (`${adres}${inhoud}`.includes(woord)) return `carries what was typed: ${adres}`;
  return undefined;
}
