import type { Binnenprops } from '../soorten.ts';

/** Placeholder. */
export const Vernietig = ({ id }: Binnenprops & { readonly id: string }) => <section data-id={id} />;
