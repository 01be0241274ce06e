import type { Dossier } from './model/dossier.ts';

export type Vernietigen = { readonly ok: true } | { readonly ok: false; readonly reden: 'eerst-bestand' | 'label-klopt-niet' };

const gelijk = (tekst: string): string => tekst.normalize('NFC').trim();

/**
 * Whether a dossier may be destroyed now: a file was offered first, and the label was typed in full. Nothing else destroys a dossier, and no term does.
 * Errors: `eerst-bestand`, `label-klopt-niet`.
 */
export function magVernietigen({ omslag }: Pick<Dossier, 'omslag'>, getypt: string, bestandAangeboden: boolean): Vernietigen {
  if (!bestandAangeboden) return { ok: false, reden: 'eerst-bestand' };
  return gelijk(getypt) === gelijk(omslag.label) ? { ok: true } : { ok: false, reden: 'label-klopt-niet' };
}
