import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Casus, casusSchema } from '../../src/lib/inhoud/index.ts';

const map = fileURLToPath(new URL('../../src/content/casussen/', import.meta.url));

/** Every practice case of the content, by its id. */
export const casussen: readonly { readonly id: string; readonly data: Casus }[] = readdirSync(map).map((bestand) => ({
  id: basename(bestand, '.yaml'),
  data: casusSchema.parse(parse(readFileSync(join(map, bestand), 'utf8'))),
}));
