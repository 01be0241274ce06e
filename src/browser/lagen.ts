import type { Laag } from '../lib/inhoud/index.ts';
import type { HaalLaag } from '../lib/platform.ts';
import { laadModule } from './module.ts';

/** What a protocol adds to a tree, as a module of this site: the aids may fetch nothing. */
export const haalLaag: HaalLaag = async (boom, protocol) => (await laadModule<{ readonly laag: Laag }>(`/hulpmiddelen/${boom}/lagen/${protocol}.js`)).laag;
