import type { Aanbod, Signaal } from './aanbod.ts';

/** The form of a signal, filled in with what was ticked. What kind of information it is, and when and where, is for the reader. */
export const signaalvelden = (signalen: readonly Signaal[]) => ({
  soort: 'signaal' as const,
  tekst: signalen.map(({ tekst }) => `- ${tekst}`).join('\n'),
  signalen,
});

/** The protocol that something was made with; undefined when none was chosen. */
export function protocolVan(aanbod: Aanbod): string | undefined {
  return aanbod.soort === 'weging' ? aanbod.protocol : aanbod.vandaan.split('/')[2];
}
