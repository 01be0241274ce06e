import type { Schrijfreden } from '../../lib/kluis/index.ts';
import { canoniek, type Dossier, maakReservekopie, type Reservekopie, reservestand, vergelijkImport } from '../../lib/dossier/index.ts';
import { gelijk } from '../../lib/kluis/index.ts';
import type { Archiefstore } from './archief.ts';
import { type Bestandsomgeving, type Geopend, type Geschreven, openBestand } from './bestand.ts';

/** What a file that was found good means for the back-up. */
export type Geteld =
  /** It counts from now on; so many entries and covers are here and not in it. */
  | { readonly soort: 'telt'; readonly erbuiten: number }
  /** The file that was checked before holds more, and keeps counting. */
  | { readonly soort: 'minder' }
  /** Nothing in it is here. */
  | { readonly soort: 'niets-gemeen' }
  /** The file is good; that could not be written down. */
  | { readonly soort: 'niet-vastgelegd'; readonly reden: Schrijfreden | 'conflict' };

/** A version that no cover has: what is in the file is not what is here. */
const ANDERS = 0;

/** What of the things that are here stands in a file, exactly as it is here. */
function kopieVan(hier: ReadonlyMap<string, Dossier>, bestand: readonly Dossier[], nu: string): Reservekopie {
  const verschillen = vergelijkImport([...hier.values()], { dossiers: bestand });
  const kopie = maakReservekopie(bestand, nu);
  const dossiers = kopie.dossiers.flatMap((deel, plaats) => {
    const [eigen, daar, verschil] = [hier.get(deel.id), bestand[plaats], verschillen[plaats]];
    if (!eigen || !daar || !verschil || verschil.oordeel === 'botst') return [];
    const isZelfde = canoniek(eigen.omslag) === canoniek(daar.omslag);
    return [{ ...deel, aantal: deel.aantal - verschil.erbij.length, omslag: isZelfde ? deel.omslag : ANDERS }];
  });
  return { ...kopie, dossiers };
}

function mist(dossiers: readonly Dossier[], kopie: Reservekopie | undefined, nu: string): number {
  const stand = reservestand(dossiers, kopie, nu);
  return stand.stand === 'niets-te-bewaren' ? 0 : stand.erbuiten + ('omslagen' in stand ? stand.omslagen : dossiers.length);
}

/** Lets an opened file count as back-up, unless one that was checked before holds more of what is here. */
export async function telMee(archief: Archiefstore, bestand: readonly Dossier[], nu: string): Promise<Geteld> {
  const { dossiers, instellingen } = archief.$archief.get();
  const alle = [...dossiers.values()];
  const kopie = kopieVan(dossiers, bestand, nu);
  if (kopie.dossiers.length === 0) return { soort: 'niets-gemeen' };
  const erbuiten = mist(alle, kopie, nu);
  if (instellingen.reservekopie && erbuiten > mist(alle, instellingen.reservekopie, nu)) return { soort: 'minder' };
  const uit = await archief.zetInstellingen({ reservekopie: kopie });
  if (uit.ok) return { soort: 'telt', erbuiten };
  return { soort: 'niet-vastgelegd', reden: uit.reden === 'fouten' ? 'ongeldig' : uit.reden };
}

export type Controle =
  { readonly ok: true; readonly geteld: Geteld } | { readonly ok: false; readonly reden: Extract<Geopend, { ok: false }>['reden'] | 'niet-dit-bestand' };

/**
 * Opens a saved file again and compares it: with what was saved, when that was just now, and with what is here. Only then does it count.
 * Errors: those of opening, and `niet-dit-bestand` when it is not the file that was just saved.
 */
export async function controleer(
  blob: Blob,
  wachtzin: string,
  verwacht: Geschreven | undefined,
  { archief, omgeving, nu }: { readonly archief: Archiefstore; readonly omgeving: Bestandsomgeving; readonly nu: () => string },
): Promise<Controle> {
  const uit = await openBestand(blob, wachtzin, omgeving);
  if (!uit.ok) return uit;
  if (verwacht && !gelijk(uit.hash, verwacht.hash)) return { ok: false, reden: 'niet-dit-bestand' };
  return { ok: true, geteld: await telMee(archief, uit.bestand.dossiers, nu()) };
}
