// The service worker: keeps the whole site on the device, gives it back without the network, and never takes a page from under somebody.
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { HERSTEL, isWerkplek, schoolVan, VERNIEUW, type Vernieuwantwoord } from '../lib/offline/index.ts';
import { maakScholen } from './scholen.ts';
import { vulUitPakket } from './vul.ts';

/** Filled in by the build (scripts/offline/write.ts): every file with its revision, and the package that has them all. */
declare const LIJST: readonly (readonly [pad: string, revisie: string | null])[];
declare const PAKKET: { readonly url: string; readonly tekens: number };
/** Names the packages of the schools; empty when the one package has them all. */
declare const SCHOLEN: string;
declare const self: ServiceWorkerGlobalScope;

const bewaarder = new PrecacheController();
bewaarder.addToCacheList(LIJST.map(([pad, revision]) => ({ url: `./${pad}`, revision })));

const { scope } = self.registration;
const padVan = (url: string): string => (url.startsWith(scope) ? url.slice(scope.length) : '');

self.addEventListener('install', (event) => {
  const heel = async (): Promise<void> => {
    await vulUitPakket(bewaarder, PAKKET);
    // What the package did not bring is fetched one by one.
    await bewaarder.install(event);
  };
  event.waitUntil(heel());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([bewaarder.activate(event), self.clients.claim()]));
});

const scholen = SCHOLEN === '' ? undefined : maakScholen(SCHOLEN);
if (scholen) {
  // Not waited for: a package may be slow, and what was asked meanwhile goes to the host.
  self.addEventListener('activate', () => void scholen.begin());
  const slugVan = (url: URL): string | undefined => schoolVan(padVan(`${url.origin}${url.pathname}`));
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && slugVan(url) !== undefined,
    async ({ url, request, event }) => {
      const slug = slugVan(url) ?? '';
      const adres = `${url.origin}${url.pathname}`;
      const bewaard = await scholen.zoek(adres, slug);
      if (bewaard) return bewaard;
      try {
        const antwoord = await fetch(request);
        if (antwoord.ok && request.mode === 'navigate') event.waitUntil(scholen.bewaar(slug));
        return antwoord;
      } catch (fout) {
        const oud = await scholen.zoekOud(adres, slug);
        if (oud) return oud;
        if (request.mode === 'navigate') return inPlaatsVan('zonder-internet/niet-gevonden/', 404);
        throw fout;
      }
    },
  );
}

// Somebody emptied the caches and left the worker: it must not say that it works without internet.
self.addEventListener('message', (event) => {
  if (event.data === HERSTEL) event.waitUntil(vulUitPakket(bewaarder, PAKKET));
});

// A new version waits. It is taken when nobody has a page open any more, or when a reader asks for it and nothing that it could disturb is open elsewhere.
self.addEventListener('message', (event) => {
  if (event.data !== VERNIEUW) return;
  const vrager = event.source instanceof Client ? event.source.id : '';
  const antwoord = async (): Promise<void> => {
    const vensters = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const isBezet = vensters.some(({ id, url }) => id !== vrager && isWerkplek(padVan(url)));
    event.ports[0]?.postMessage((isBezet ? 'eerst-sluiten' : 'gaat') satisfies Vernieuwantwoord);
    if (!isBezet) await self.skipWaiting();
  };
  event.waitUntil(antwoord());
});

registerRoute(
  new PrecacheRoute(bewaarder, {
    directoryIndex: '',
    cleanURLs: false,
    // No server reads what stands behind a question mark.
    ignoreURLParametersMatching: [/./],
    // Without network nobody answers `/over` with the way to `/over/`.
    urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
  }),
);

/** A page that stands in for one that only a host can give. */
async function inPlaatsVan(pad: string, status = 200): Promise<Response> {
  const bladzijde = await bewaarder.matchPrecache(pad);
  return bladzijde ? new Response(bladzijde.body, { status, headers: bladzijde.headers }) : Response.error();
}

/**
 * Where a wipe ends. Only an answer of the host makes the browser forget, and the host gives it only when a page of this site asked: what
 * passes through here would look as if one had. So the browser goes there by itself, unless there is nobody to go to.
 */
const isWissen = (url: URL): boolean => /^gewist\/?$/.test(padVan(`${url.origin}${url.pathname}`));
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && isWissen(url) && !navigator.onLine,
  () => inPlaatsVan('zonder-internet/gewist/'),
);

// An address that is not of this site's files: the host says what it is, and without network the page that says so does.
registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !isWissen(url),
  ({ request }) => fetch(request).catch(() => inPlaatsVan('zonder-internet/niet-gevonden/', 404)),
);
