/** Light and dark; dark is what a device asks for with `prefers-color-scheme`. */
export const THEMAS = ['licht', 'donker'] as const;
export type Thema = (typeof THEMAS)[number];

/** The colours of `src/styles/tokens.css`, by the name of their token without `--mw-`. A test holds them to that file. */
export const TOKENS = {
  licht: {
    ink: '#18232c',
    'ink-zacht': '#4a5862',
    papier: '#ffffff',
    vlak: '#f7f5f0',
    rand: '#ddd8cc',
    'rand-sterk': '#6b7780',
    merk: '#0b4a5c',
    diep: '#07323f',
    link: '#0b5570',
    focus: '#ffb81c',
    route: '#0f6f6a',
    stop: '#a11a2e',
    'stop-vlak': '#fdecee',
    vraag: '#7a5200',
    'vraag-vlak': '#fff4dc',
    hulp: '#1d6a3e',
    'hulp-vlak': '#e8f5ec',
    rust: '#46525b',
    'rust-vlak': '#eef0f1',
  },
  donker: {
    ink: '#eef1f2',
    'ink-zacht': '#b4c0c6',
    papier: '#12181d',
    vlak: '#1a2228',
    rand: '#33404a',
    'rand-sterk': '#8b98a1',
    merk: '#7cc4d6',
    diep: '#0b2a34',
    link: '#8fd0e2',
    focus: '#ffb81c',
    route: '#5cc2b8',
    stop: '#ff8f9c',
    'stop-vlak': '#3a161c',
    vraag: '#ffcb66',
    'vraag-vlak': '#352a10',
    hulp: '#7fd6a2',
    'hulp-vlak': '#14301f',
    rust: '#b4c0c6',
    'rust-vlak': '#222c33',
  },
} as const satisfies Readonly<Record<Thema, Readonly<Record<string, string>>>>;
export type Token = keyof (typeof TOKENS)['licht'];

/** Colours that are the same in light and dark and are no token: white letters on `diep`, dark letters on `focus`. */
export const VAST = { wit: '#ffffff', inkt: '#18232c' } as const;
