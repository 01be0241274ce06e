import { adres } from '../adres.ts';
import { HERSTEL, type Offlinedienst, type Offlinestand, VERNIEUW, type Vernieuwantwoord, type Voortgang } from '../lib/offline/index.ts';
import type { TrustedTypes } from './trusted-types.ts';

const WORTEL = adres('/');
const DIENST = adres('/sw.js');
const VOORRAAD = 'workbox-precache-';
/** As src/offline/scholen.ts names them. */
const SCHOOL = 'school ';

const dienst = (): ServiceWorkerContainer | undefined => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined);

function meldAan(bij: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  // The rules of the host (src/lib/hosting/rules.ts) know this policy; it makes an address of this one program.
  const beleid = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('offline', { createScriptURL: () => DIENST });
  return bij.register(beleid?.createScriptURL('') ?? DIENST, { scope: WORTEL, updateViaCache: 'none' });
}

/** The caches of this site, as Workbox names them. */
async function voorraden(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((naam) => naam.startsWith(VOORRAAD) && naam.endsWith(scope));
}

/** Whether somebody took the files away and left the worker. */
async function isVoorraadLeeg(scope: string): Promise<boolean> {
  const aantallen = await Promise.all((await voorraden(scope)).map(async (naam) => (await (await caches.open(naam)).keys()).length));
  return aantallen.every((aantal) => aantal === 0);
}

/** What stands there now, and each time that a version comes further. */
function volg(aanmelding: ServiceWorkerRegistration, bij: (stand: Offlinestand) => void): void {
  const kijk = (): void => {
    const { installing, waiting, active } = aanmelding;
    if (waiting && active) bij({ soort: 'nieuw' });
    // While a newer version comes in, the one that is there works.
    else if (active) bij({ soort: 'klaar' });
    else if (installing) bij({ soort: 'bezig', deel: 0 });
    else if (!waiting) bij({ soort: 'mislukt' });
  };
  const hoor = (): void => {
    aanmelding.installing?.addEventListener('statechange', kijk);
    kijk();
  };
  aanmelding.addEventListener('updatefound', hoor);
  hoor();
}

async function begin(werker: ServiceWorkerContainer, bij: (stand: Offlinestand) => void): Promise<void> {
  let isActief = false;
  let isLeeg = false;
  werker.addEventListener('message', ({ data }: MessageEvent<Voortgang>) => {
    if (!isActief) bij({ soort: 'bezig', deel: data.deel });
    else if (isLeeg) bij(data.deel < 1 ? { soort: 'bezig', deel: data.deel } : { soort: 'klaar' });
  });
  // Messages of the worker wait until somebody says to listen.
  werker.startMessages();
  const aanmelding = await meldAan(werker);
  isLeeg = aanmelding.active !== null && (await isVoorraadLeeg(aanmelding.scope));
  volg(aanmelding, (stand) => {
    isActief = stand.soort !== 'bezig';
    bij(stand);
  });
  if (!isLeeg) return;
  bij({ soort: 'bezig', deel: 0 });
  aanmelding.active?.postMessage(HERSTEL);
}

/** The service worker of this site, as the pages need it. */
export const offlinedienst: Offlinedienst = {
  kan: dienst() !== undefined,
  begin: (bij) => {
    const werker = dienst();
    if (werker)
      begin(werker, bij).catch(() => {
        bij({ soort: 'mislukt' });
      });
  },
  vernieuw: async () => {
    const werker = dienst();
    const wachtend = (await werker?.getRegistration())?.waiting;
    if (!werker || !wachtend) return 'gaat';
    const lijn = new MessageChannel();
    const { promise, resolve } = Promise.withResolvers<Vernieuwantwoord>();
    lijn.port1.onmessage = ({ data }: MessageEvent<Vernieuwantwoord>) => {
      resolve(data);
    };
    werker.addEventListener('controllerchange', () => {
      location.reload();
    });
    wachtend.postMessage(VERNIEUW, [lijn.port2]);
    return promise;
  },
  ruimOp: async () => {
    const aanmelding = await dienst()?.getRegistration();
    const scope = aanmelding?.scope ?? '';
    const scholen = (await caches.keys()).filter((naam) => naam.startsWith(SCHOOL) && naam.endsWith(` ${scope}`));
    const eigen = [...(await voorraden(scope)), ...scholen];
    await aanmelding?.unregister();
    await Promise.all(eigen.map((naam) => caches.delete(naam)));
  },
};
