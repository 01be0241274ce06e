import type { Archief } from '../../src/lib/archief/index.ts';

/** What an archive says, however its places were put together. */
export const zoalsHetIs = ({ plaatsen: { vast, apart }, ...rest }: Archief) => ({
  ...rest,
  plaatsen: new Map([...vast, ...apart].filter(([, plaats]) => plaats !== undefined)),
});
