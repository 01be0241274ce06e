import type { Kdf, Kluisdienst } from '../../lib/kluis/index.ts';
import { maakKluisdienst } from './dienst.ts';
import type { Bouwstap } from './opbouw.ts';
import { lezerOpAfstand } from './lezer-op-afstand.ts';
import { maakRijenGeheugen } from './rijen-geheugen.ts';
import { maakRijenIdb } from './rijen-idb.ts';
import { maakRol } from './rol.ts';
import { sleutelwerkOpAfstand } from './sleutelwerk-op-afstand.ts';

/** The vault on the database, the workers and the tabs of this browser. Tests bring a database of another version, and a lighter key. */
export const maakBrowserdienst = ({ opbouw, kdf }: { readonly opbouw?: readonly Bouwstap[]; readonly kdf?: Kdf } = {}): Kluisdienst =>
  maakKluisdienst({
    apparaat: maakRijenIdb(opbouw),
    venster: maakRijenGeheugen(),
    werk: sleutelwerkOpAfstand,
    lezer: lezerOpAfstand,
    maakRol,
    ...(kdf && { kdf }),
  });
