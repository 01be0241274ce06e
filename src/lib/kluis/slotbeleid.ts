/** The same moment on two clocks, in milliseconds: the clock on the wall, and one that only counts up. */
export interface Klokstand {
  readonly wand: number;
  readonly teller: number;
}

/** What the lock has to know. */
export interface Gebruik {
  /** The last time that the reader did something. */
  readonly laatst: Klokstand;
  /** Since when the tab is hidden. */
  readonly verborgen?: Klokstand | undefined;
}

/** How many minutes without a key or a click until the vault locks. */
export const WACHTTIJDEN = [1, 3, 5, 10] as const;
export type Wachttijd = (typeof WACHTTIJDEN)[number];
/** The first choice, in minutes. */
export const WACHTTIJD: Wachttijd = 3;

const VERBORGEN_MS = 30_000;
const WAARSCHUW_MS = 20_000;
// A clock is now and then put right by a moment; more than this is a change.
const SPELING_MS = 5_000;

/** Whether the vault stays open; `over` is in milliseconds. */
export type Slotoordeel =
  | { readonly staat: 'open'; readonly over: number }
  | { readonly staat: 'waarschuwing'; readonly over: number }
  | { readonly staat: 'dicht'; readonly reden: 'stil' | 'verborgen' | 'klok' };

/** Judges by absolute time, so that a laptop that slept, a timer that came late and a changed clock all lock. */
export function oordeelSlot(minuten: Wachttijd, { laatst, verborgen }: Gebruik, nu: Klokstand): Slotoordeel {
  if (isTeruggezet(laatst, nu) || (verborgen !== undefined && isTeruggezet(verborgen, nu))) return { staat: 'dicht', reden: 'klok' };
  if (verborgen !== undefined && verstreken(verborgen, nu) >= VERBORGEN_MS) return { staat: 'dicht', reden: 'verborgen' };
  const over = minuten * 60_000 - verstreken(laatst, nu);
  if (over <= 0) return { staat: 'dicht', reden: 'stil' };
  return { staat: over <= WAARSCHUW_MS ? 'waarschuwing' : 'open', over };
}

/** The clock on the wall goes on in sleep, the counter goes on when the clock is changed: the longest of the two counts. */
const verstreken = (toen: Klokstand, nu: Klokstand): number => Math.max(nu.wand - toen.wand, nu.teller - toen.teller);

const isTeruggezet = (toen: Klokstand, nu: Klokstand): boolean => nu.wand - toen.wand < nu.teller - toen.teller - SPELING_MS || nu.teller < toen.teller;
