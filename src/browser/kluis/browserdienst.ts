import type { Kluisdienst } from '../../lib/kluis/index.ts';
import { maakKluisdienst } from './dienst.ts';
import type { Bouwstap } from './opbouw.ts';
import { maakRijenGeheugen } from './rijen-geheugen.ts';
import { maakRijenIdb } from './rijen-idb.ts';
import { maakRol } from './rol.ts';
import { sleutelwerkOpAfstand } from './sleutelwerk-op-afstand.ts';

/** The vault on the database, the workers and the tabs of this browser. */
export const maakBrowserdienst = (opbouw?: readonly Bouwstap[]): Kluisdienst =>
  maakKluisdienst({ apparaat: maakRijenIdb(opbouw), venster: maakRijenGeheugen(), werk: sleutelwerkOpAfstand, maakRol });
