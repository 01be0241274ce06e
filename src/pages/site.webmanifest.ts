import type { APIRoute } from 'astro';
import { deSite } from '../inhoud.ts';

const NAMEN = {
  short_name: 'Meldcode',
  description: 'De meldcode van je school stap voor stap, met hulp bij de afweging. Werkt zonder internet.',
  lang: 'nl',
  dir: 'ltr',
};
/** Addresses are below the root of the site, wherever that is. */
const PLEK = { id: './', start_url: './', scope: './', display: 'minimal-ui' };
const KLEUREN = { background_color: '#ffffff', theme_color: '#07323f' };
const ICONEN = [
  { src: 'icoon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icoon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icoon-vrij-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
];
const SNEL = [
  { name: 'Afwegingskader', description: 'Weeg of je meldt en wat je nu doet.', url: './hulpmiddelen/afwegingskader/' },
  { name: 'Meldnormen', description: 'Kijk welke norm past.', url: './hulpmiddelen/meldnormen/' },
  { name: 'Praten met de ouders', description: 'Kan en mag ik nu met de ouders praten?', url: './hulpmiddelen/gesprek-ouders/' },
  { name: 'Nummers', description: 'Wie je belt, en wanneer.', url: './sociale-kaart/' },
];

/** What the installed site is called, its icons and shortcuts. */
export const GET: APIRoute = async () => {
  const { naam } = await deSite();
  return new Response(`${JSON.stringify({ name: naam, ...NAMEN, ...PLEK, ...KLEUREN, icons: ICONEN, shortcuts: SNEL }, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
