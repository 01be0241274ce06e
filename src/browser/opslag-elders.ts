import type { VolgOpslag } from '../lib/platform.ts';

/** The browser tells a tab what another tab wrote; a key of null means that everything was cleared. */
export const volgOpslag: VolgOpslag = (sleutel, doe) => {
  const luister = ({ key }: StorageEvent): void => {
    if (key === sleutel || key === null) doe();
  };
  addEventListener('storage', luister);
  return () => {
    removeEventListener('storage', luister);
  };
};
