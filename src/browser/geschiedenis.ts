import type { Geschiedenis } from '../lib/platform.ts';

const isPlaats = (staat: unknown): staat is { readonly plaats: number } =>
  typeof staat === 'object' && staat !== null && typeof (staat as { plaats?: unknown }).plaats === 'number';

/** Back and forward of the browser, with nothing but a number in the history and the address unchanged. */
export const geschiedenis: Geschiedenis = {
  duw: (plaats) => {
    history.pushState({ plaats }, '');
  },
  vervang: (plaats) => {
    history.replaceState({ plaats }, '');
  },
  bij: (doe) => {
    addEventListener('popstate', ({ state }) => {
      if (isPlaats(state)) doe(state.plaats);
    });
  },
};
