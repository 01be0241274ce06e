import type { PrecacheController } from 'workbox-precaching';
import { maakUitpakker, type Pakketbestand, type Voortgang } from '../lib/offline/index.ts';

declare const self: ServiceWorkerGlobalScope;

/** For so few files the whole package is not worth its bytes. */
const WEINIG = 30;
/** Files that are put away at the same time. */
const TEGELIJK = 24;
/** The smallest step that is told. */
const STAP = 0.02;

/**
 * Puts away every file that is not there yet, out of one package; the name that a file gets is the one by which Workbox looks for it.
 * A package that does not come, or breaks off, is no failure: what is missing then is fetched one by one.
 */
export async function vulUitPakket(bewaarder: PrecacheController, pakket: { readonly url: string; readonly tekens: number }): Promise<void> {
  const voorraad = await caches.open(bewaarder.strategy.cacheName);
  const heeft = new Set((await voorraad.keys()).map(({ url }) => url));
  const mist = new Map([...bewaarder.getURLsToCacheKeys()].filter(([, naam]) => !heeft.has(naam)));
  if (mist.size < WEINIG) return;
  const meld = maakMelder();
  try {
    // The cache of the browser would keep the package a second time; and what the reader asks for meanwhile goes first.
    const { ok, body } = await fetch(pakket.url, { cache: 'no-store', priority: 'low' });
    if (!ok || !body) return;
    const pakUit = maakUitpakker();
    let rij: Promise<void>[] = [];
    let gelezen = 0;
    for await (const regel of regelsVan(body)) {
      gelezen += regel.length + 1;
      const bestand = pakUit(regel);
      const naam = bestand && mist.get(new URL(bestand.pad, self.registration.scope).href);
      if (bestand && naam !== undefined) rij.push(voorraad.put(naam, alsAntwoord(bestand)));
      if (rij.length < TEGELIJK) continue;
      await Promise.all(rij);
      rij = [];
      await meld(gelezen / pakket.tekens);
    }
    await Promise.all(rij);
    await meld(1);
  } catch {
    // One by one, then.
  }
}

/** Reads a stream line by line. */
export async function* regelsVan(stroom: ReadableStream<BufferSource>): AsyncGenerator<string> {
  const lezer = stroom.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) break;
    const regels = (rest + value).split('\n');
    rest = regels.pop() ?? '';
    yield* regels;
  }
  if (rest !== '') yield rest;
}

/** Makes a file of a package what its host would answer. */
export function alsAntwoord({ koppen, inhoud }: Pakketbestand): Response {
  const headers = koppen.map(([naam, waarde]): [string, string] => [naam, waarde]);
  if ('tekst' in inhoud) return new Response(inhoud.tekst, { headers });
  return new Response(
    Uint8Array.from(atob(inhoud.base64), (teken) => teken.charCodeAt(0)),
    { headers },
  );
}

/** Tells all pages how far it is, in steps that can be seen. */
function maakMelder(): (deel: number) => Promise<void> {
  let vorige = 0;
  return async (deel) => {
    if (deel < 1 && deel - vorige < STAP) return;
    vorige = deel;
    const vensters = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const venster of vensters) venster.postMessage({ soort: 'voortgang', deel: Math.min(deel, 1) } satisfies Voortgang);
  };
}
