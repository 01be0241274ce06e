// The kill switch: put in place of sw.js it takes the worker and its copies of the site off every device that comes by. Dossiers are elsewhere and stay.
declare const self: ServiceWorkerGlobalScope;

const VOORRAAD = 'workbox-precache-';

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  const ruimOp = async (): Promise<void> => {
    const eigen = (await caches.keys()).filter((naam) => naam.startsWith(VOORRAAD) && naam.endsWith(self.registration.scope));
    await Promise.all(eigen.map((naam) => caches.delete(naam)));
    await self.registration.unregister();
  };
  event.waitUntil(ruimOp());
});

export {};
