import type { Binnenprops } from '../soorten.ts';

/** Placeholder. */
export const Reservestand = ({ open }: Binnenprops) => <div data-plaats={open.kluis.plaats} />;
