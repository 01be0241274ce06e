import { readFileSync } from 'node:fs';
import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { voorbeeldenVan } from './bomen.ts';

/** One case for the wizard: what is answered, and what the page must show. */
export interface Geval {
  readonly naam: string;
  readonly antwoorden: Antwoorden;
  /** Whether the reader walks on together with Veilig Thuis after the outcome. */
  readonly samen: boolean;
  readonly uitkomst: string;
  /** The norms that must be named; no others when `alleen`. */
  readonly normen: readonly string[];
  readonly alleen: boolean;
}

type Keuze = string | null;
interface Vignet {
  readonly id: string;
  readonly titel: string;
  readonly antwoorden: {
    readonly medewerker: Keuze;
    readonly a1: Keuze;
    readonly a2: Readonly<Record<'acuut' | 'onthulling' | 'structureel', Keuze>>;
    readonly a3: Keuze;
    readonly a4: Keuze;
    readonly a5: Keuze;
  };
  readonly uitkomst: string;
  readonly meldnorm: number | null;
}

const bestand = new URL('../fixtures/vignettes.json', import.meta.url);

function uitVignet({ id, titel, antwoorden: { medewerker, a1, a2, a3, a4, a5 }, uitkomst, meldnorm }: Vignet): Geval {
  const alle = { medewerker, vermoeden: a1, ...a2, hulp: a3, meewerken: a4, resultaat: a5 };
  const antwoorden = Object.fromEntries(Object.entries(alle).flatMap(([vraag, antwoord]) => (antwoord === null ? [] : [[vraag, antwoord]])));
  return { naam: `${id} ${titel}`, antwoorden, samen: false, uitkomst, normen: meldnorm === null ? [] : [String(meldnorm)], alleen: meldnorm === null };
}

/** The fictional cases of the fixtures. */
export const vignetten: readonly Geval[] = (JSON.parse(readFileSync(bestand, 'utf8')) as readonly Vignet[]).map(uitVignet);

/** The worked cases that stand beside the tree. */
export const voorbeelden: readonly Geval[] = voorbeeldenVan('afwegingskader').map(({ naam, antwoorden, samen, uitkomst, normen }) => ({
  naam,
  antwoorden,
  samen,
  uitkomst,
  normen,
  alleen: true,
}));
