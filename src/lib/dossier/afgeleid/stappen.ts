import type { InhoudVan } from '../model/dossier.ts';
import { isGesloten } from './loop.ts';
import { geldig, type Post, type PostVan, vanSoort } from './posten.ts';
import { type Dossierregels, type Overleg, stapnummers, stapVan, type Taak, TAKEN } from './taken.ts';

/** `altijd`: a step that holds always, and is never begun or done. */
export type Stapstand = 'altijd' | 'niet-begonnen' | 'begonnen' | 'klaar' | 'overgeslagen';

/** How one step of the protocol stands. */
export interface Stap {
  readonly nummer: number;
  readonly taken: readonly Taak[];
  readonly stand: Stapstand;
  /** The mark that somebody put on it, when that decides; with the reason for skipping. */
  readonly merk?: PostVan<'voortgang'>;
  /** Ids of its posts, in the order in which they came. */
  readonly posten: readonly string[];
}

/** A step with the posts that stand in it. */
interface Bezet {
  readonly nummer: number;
  readonly in: readonly Post[];
}

const isAfwegen = ({ nu }: PostVan<'weging'>): boolean => nu.boom === 'afwegingskader' || nu.boom === 'meldnormen';

/** Consultations that the protocol asks for and that are not in the dossier. */
export function openOverleg(lijst: readonly Post[], { overleg }: Dossierregels): readonly Overleg[] {
  const gehad = new Set(vanSoort(lijst, 'consult').flatMap(({ nu }) => nu.met));
  return overleg.filter(({ met }) => !met.some((partner) => gehad.has(partner)));
}

/** Whether a task is done, by what stands in the dossier. */
function isGedaan(taak: Taak, lijst: readonly Post[], regels: Dossierregels, bezet: readonly Bezet[]): boolean {
  const heeft = (soort: InhoudVan<'signaal' | 'consult' | 'besluit' | 'melding'>['soort']): boolean => vanSoort(lijst, soort).length > 0;
  switch (taak) {
    case 'signaleren':
      return heeft('signaal') && bezet.some((stap) => stap.nummer > regels.taken.signaleren && stap.in.length > 0);
    case 'overleggen':
      return heeft('consult') && openOverleg(lijst, regels).every(({ stap, sterkte }) => stap !== regels.taken.overleggen || sterkte !== 'vast');
    case 'gesprek':
      return vanSoort(lijst, 'gesprek').some(({ nu }) => nu.onderwerp === 'zorg' && regels.gesprekMet.includes(nu.met));
    case 'wegen':
      return vanSoort(lijst, 'weging').some(isAfwegen);
    case 'beslissen':
      return heeft('besluit') || heeft('melding');
    case 'volgen':
      return isGesloten(lijst);
  }
}

/** How the steps of a protocol stand. A mark by hand goes before what can be derived. `protocol` is its slug. */
export function stappen(lijst: readonly Post[], regels: Dossierregels, protocol?: string): readonly Stap[] {
  const perStap = Map.groupBy(geldig(lijst), (post) => stapVan(post, regels, protocol));
  const merken = Map.groupBy(
    vanSoort(lijst, 'voortgang').filter(({ nu }) => nu.protocol === protocol),
    ({ nu }) => nu.nummer,
  );
  const bezet = stapnummers(regels).map((nummer) => ({ nummer, in: (perStap.get(nummer) ?? []).filter(({ nu }) => nu.soort !== 'voortgang') }));
  return bezet.map(({ nummer, in: eigen }): Stap => {
    const taken = TAKEN.filter((taak) => regels.taken[taak] === nummer);
    const merk = merken.get(nummer)?.at(-1);
    const telt = merk !== undefined && merk.nu.stand !== 'weer-open';
    const afgeleid = eigen.length === 0 ? 'niet-begonnen' : klaarOf(merk === undefined && taken.every((taak) => isGedaan(taak, lijst, regels, bezet)));
    const stand = telt ? merk.nu.stand : afgeleid;
    return {
      nummer,
      taken,
      stand: regels.altijd.includes(nummer) ? 'altijd' : stand,
      ...(telt ? { merk } : {}),
      posten: eigen.map((post) => post.id),
    };
  });
}

const klaarOf = (isKlaar: boolean): 'klaar' | 'begonnen' => (isKlaar ? 'klaar' : 'begonnen');
