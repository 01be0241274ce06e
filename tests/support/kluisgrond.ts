import { maakKluisdienst, type Grond } from '../../src/browser/kluis/dienst.ts';
import { maakRijenGeheugen } from '../../src/browser/kluis/rijen-geheugen.ts';
import { maakRolAlleen } from '../../src/browser/kluis/rol.ts';
import { sleutelwerk } from '../../src/browser/kluis/sleutelwerk.ts';
import type { Rijen } from '../../src/browser/kluis/rijen.ts';
import type { Kluisdienst, OpenKluis } from '../../src/lib/kluis/index.ts';

/** The lightest parameters that are allowed, for tests that are not about them. */
const LICHT = { naam: 'argon2id', m: 19 * 1024, t: 2, p: 1 } as const;

/** A vault service with real cryptography in this thread, on rows of the test's choice. */
export const dienstOp = (rijen: Rijen = maakRijenGeheugen(), anders: Partial<Grond> = {}): Kluisdienst =>
  maakKluisdienst({ apparaat: rijen, venster: maakRijenGeheugen(), werk: sleutelwerk, maakRol: () => Promise.resolve(maakRolAlleen()), kdf: LICHT, ...anders });

/** Takes the value of what must have gone well. */
export function gelukt<T extends { readonly ok: boolean }>(uit: T): Extract<T, { readonly ok: true }> {
  if (!uit.ok) throw new Error(JSON.stringify(uit));
  return uit as Extract<T, { readonly ok: true }>;
}

export const WACHTZIN = 'een lange wachtzin';

/** A vault with some records, made on these rows. */
export async function kluisMet(rijen: Rijen, aantal: number): Promise<OpenKluis> {
  const { kluis } = gelukt(await dienstOp(rijen).maak('apparaat', WACHTZIN));
  for (let nummer = 0; nummer < aantal; nummer++) gelukt(await kluis.schrijf([{ id: `r${String(nummer)}`, vorige: 0, inhoud: { nummer } }]));
  return kluis;
}
