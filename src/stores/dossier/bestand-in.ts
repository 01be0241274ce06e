import type { Schrijfreden } from '../../lib/kluis/index.ts';
import { type Bestand, type Importkeuze, type Toegevoegd, voegImportToe } from '../../lib/dossier/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';
import type { Archiefstore } from './archief.ts';
import { telMee } from './bestand-reserve.ts';

export type Importkeuzes = Readonly<Partial<Record<string, Importkeuze>>>;
export type Ingelezen =
  | { readonly ok: true; readonly aantal: number }
  | { readonly ok: false; readonly reden: Extract<Toegevoegd, { readonly ok: false }>['reden'] | Schrijfreden | 'conflict' };

/** Takes over what was chosen, all in one transaction or nothing. The file was opened and read, so it counts as a checked one too. */
export async function neemIn(
  archief: Archiefstore,
  bestand: Bestand,
  keuzes: Importkeuzes,
  { maakId, nu }: Pick<Dossieromgeving, 'maakId' | 'nu'>,
): Promise<Ingelezen> {
  const uit = voegImportToe([...archief.$archief.get().dossiers.values()], bestand, keuzes, maakId);
  if (!uit.ok) return uit;
  const gewijzigd = new Set(uit.gewijzigd);
  const bewaard = await archief.neemOver(uit.dossiers.filter(({ id }) => gewijzigd.has(id)));
  if (!bewaard.ok) return { ok: false, reden: bewaard.reden === 'fouten' ? 'ongeldig' : bewaard.reden };
  await telMee(archief, bestand.dossiers, nu());
  return { ok: true, aantal: gewijzigd.size };
}
