import { oudeNummersIn } from '../verouderd/index.ts';
import type { Rij } from './model.ts';

/** What deserves a second look in a row; it never stops anybody. */
export type Let = 'oud-nummer' | 'mobiel' | 'kort-nummer';

/** Looks at what stands in a row: a number of an old protocol, a mobile number, or a number that is too short to be one. */
export function letOp({ nummer }: Rij): Let | undefined {
  const cijfers = nummer.replace(/\D/g, '').replace(/^(?:0031|31)(?=6)/, '0');
  if (oudeNummersIn(nummer).length > 0) return 'oud-nummer';
  if (/^06\d{8}$/.test(cijfers)) return 'mobiel';
  const isGeheel = cijfers === '' || /^(?:112|14\d{3,4}|\d{8,})$/.test(cijfers);
  return isGeheel ? undefined : 'kort-nummer';
}
