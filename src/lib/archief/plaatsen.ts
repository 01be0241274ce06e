/** Where something is stored, and which version of it was seen. */
export interface Vindplaats {
  readonly record: string;
  readonly revisie: number;
}

/** What was stored where, by name. Ten thousand names are not copied for one change: changes stand apart until there are many. */
export interface Plaatsen {
  readonly vast: ReadonlyMap<string, Vindplaats>;
  /** Changes on top; `undefined` is what went. */
  readonly apart: ReadonlyMap<string, Vindplaats | undefined>;
}

/** How many changes stand apart before they are put in with the rest. */
const APART = 256;

export const maakPlaatsen = (vast: Plaatsen['vast'] = new Map()): Plaatsen => ({ vast, apart: new Map() });

export const plaatsVan = ({ vast, apart }: Plaatsen, naam: string): Vindplaats | undefined => (apart.has(naam) ? apart.get(naam) : vast.get(naam));

/** The places after these changes; what was given stays as it is. */
export function wijzigPlaatsen({ vast, apart }: Plaatsen, anders: readonly (readonly [naam: string, plaats: Vindplaats | undefined])[]): Plaatsen {
  const nieuw = new Map([...apart, ...anders]);
  if (nieuw.size <= APART) return { vast, apart: nieuw };
  const samen = new Map(vast);
  for (const [naam, plaats] of nieuw) {
    if (plaats) samen.set(naam, plaats);
    else samen.delete(naam);
  }
  return maakPlaatsen(samen);
}
