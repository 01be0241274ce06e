import { useStore } from '@nanostores/preact';
import type { Binnenprops } from './soorten.ts';

/** An open vault: the bar with how things are kept, and the screen below it. */
export function Binnen(props: Binnenprops) {
  const scherm = useStore(props.scherm.$scherm);
  return <section data-scherm={scherm.soort} />;
}
