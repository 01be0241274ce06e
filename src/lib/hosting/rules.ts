import type { Directives, HostingRule } from './types.ts';

const SELF = "'self'";
const NONE = "'none'";

const DIRECTIVES: Directives = {
  'default-src': [NONE],
  'script-src': [SELF],
  'style-src': [SELF],
  'img-src': [SELF],
  'font-src': [SELF],
  'connect-src': [SELF],
  'manifest-src': [SELF],
  'worker-src': [SELF],
  'base-uri': [NONE],
  'form-action': [NONE],
  'frame-ancestors': [NONE],
  'require-trusted-types-for': ["'script'"],
  // What a page puts the site away with for use without internet (src/browser/offline.ts).
  'trusted-types': ['offline'],
};

/** Features of the browser that no page uses. Copying a link is the one thing that stays allowed. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Every header rule of the site; what a host, a configuration file or `npm start` sends comes from here. */
export const hostingRules: readonly HostingRule[] = [
  {
    path: '/*',
    directives: DIRECTIVES,
    headers: [
      ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
      ['X-Content-Type-Options', 'nosniff'],
      // For whatever a host sends without a policy, such as an error page of its own.
      ['X-Frame-Options', 'DENY'],
      ['Referrer-Policy', 'no-referrer'],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Embedder-Policy', 'require-corp'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      ['Permissions-Policy', REFUSED_FEATURES.map((name) => `${name}=()`).join(', ')],
      ['Cache-Control', 'no-cache'],
    ],
  },
  // The name of a file in this folder carries a hash of what is in it.
  { path: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
  // Pagefind is WebAssembly. One page carries it, so that every other page can refuse it.
  { path: '/zoeken/', directives: { 'script-src': [SELF, "'wasm-unsafe-eval'"] } },
  // What is answered or written here must have no way out.
  // The page on which the reader tests that.
  { path: '/privacy/', directives: { 'connect-src': [NONE] } },
  { path: '/hulpmiddelen/*', directives: { 'connect-src': [NONE], 'trusted-types': [NONE] } },
  { path: '/training/*', directives: { 'connect-src': [NONE] } },
  // Its keys and files are made in workers. A worker takes its address from a policy that knows these alone (src/browser/werker.ts).
  { path: '/dossier/*', directives: { 'connect-src': [NONE], 'trusted-types': ['kluis-worker'] }, headers: [['Cache-Control', 'no-store']] },
  // Argon2id is WebAssembly. It is compiled in this worker, so that the page of the dossier can refuse it. astro.config.mjs names the folder.
  { path: '/_astro/kdf-worker/*', directives: { 'script-src': [SELF, "'wasm-unsafe-eval'"], 'connect-src': [NONE] } },
  { path: '/_astro/lees-worker/*', directives: { 'connect-src': [NONE] } },
  { path: '/_astro/age-worker/*', directives: { 'connect-src': [NONE] } },
  // Where a wipe ends: the browser throws away what deleting left readable on the disk. Never for a link of somebody else (ADR 0020).
  { path: '/gewist/', directives: { 'trusted-types': [NONE] }, headers: [['Cache-Control', 'no-store']] },
  { path: '/gewist/', fromOwnPage: true, headers: [['Clear-Site-Data', '"cache", "storage"']] },
];
