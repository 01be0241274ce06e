import type { Genoemdelaag, HaalLaag } from '../lib/platform.ts';
import { laadModule } from './module.ts';

/** What a protocol adds to a tree, as a module of this site: the aids may fetch nothing. */
export const haalLaag: HaalLaag = async (boom, protocol) =>
  (await laadModule<{ readonly laag: Genoemdelaag }>(`/hulpmiddelen/${boom}/lagen/${protocol}.js`)).laag;
