// What the result of a session says, for the screen and for every file alike.
import type { Antwoorden } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import { type Groepssessie, resultaatregels } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import { labelVan } from './beeldwoorden.ts';

/** Everything that a result is made of. */
export interface Uitslaginhoud {
  readonly boom: Beslisboom;
  readonly casus: string;
  readonly sessie: Groepssessie;
  /** Answers of the framework. */
  readonly kader: Antwoorden;
  /** Question id → what was agreed, in words. */
  readonly notities: Readonly<Record<string, string>>;
  readonly leerpunten: readonly string[];
  /** YYYY-MM-DD. */
  readonly vandaag: string;
}

/** One question of the result in words. */
export interface Uitslagregel {
  readonly kort: string;
  readonly vraag: string;
  /** One line for each answer with its votes, and one for votes that were not given. */
  readonly stemmen: readonly string[];
  readonly kader: string;
  readonly afspraak: string;
  readonly notitie: string;
}

/** The result in words, question by question. */
export function uitslagregels({ boom, sessie, kader, notities }: Uitslaginhoud): readonly Uitslagregel[] {
  return resultaatregels(boom, sessie, kader).map(({ vraag, verdeling: { staven, gestemd, zonder }, kader: antwoord, afspraak }) => ({
    kort: vraag.kort,
    vraag: vraag.vraag,
    stemmen: [...staven.map(({ label, aantal }) => `${label}: ${woorden.vanDe(aantal, gestemd + zonder)}`), ...(zonder > 0 ? [woorden.zonder(zonder)] : [])],
    kader: antwoord === undefined ? woorden.geenKader : labelVan(vraag, antwoord),
    afspraak: afspraak === undefined ? woorden.geenAfspraak : labelVan(vraag, afspraak),
    notitie: (notities[vraag.id] ?? '').trim(),
  }));
}
