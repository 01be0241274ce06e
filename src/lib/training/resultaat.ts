import { type Antwoorden, loop } from '../beslisboom/index.ts';
import type { Beslisboom, Vraag } from '../inhoud/index.ts';
import { gelopen } from './beelden.ts';
import type { Groepssessie } from './sessie.ts';
import { type Verdeling, verdeling } from './stemming.ts';
import { type Gevolg, gevolgVan, watAls } from './wat-als.ts';

/** One question of a session: what was voted, what the framework says and what was agreed. */
export interface Resultaatregel {
  readonly vraag: Vraag;
  readonly verdeling: Verdeling;
  /** Answer of the framework; absent when it does not ask this in this case. */
  readonly kader?: string;
  readonly afspraak?: string;
}

/** Every question that a group voted on along its way, in the order of that way. Votes that are still hidden are not in it. */
export function resultaatregels(boom: Beslisboom, sessie: Groepssessie, kader: Antwoorden): readonly Resultaatregel[] {
  return gelopen(boom, sessie).flatMap((scherm) => {
    const stemming = sessie.stemmingen[scherm.id];
    if (stemming?.soort !== 'onthuld') return [];
    return boom.vragen
      .filter(({ id }) => scherm.vragen.includes(id))
      .map((vraag) => ({
        vraag,
        verdeling: verdeling(vraag, stemming.aantallen, sessie.aantal),
        ...(kader[vraag.id] === undefined ? {} : { kader: kader[vraag.id] }),
        ...(sessie.afspraken[vraag.id] === undefined ? {} : { afspraak: sessie.afspraken[vraag.id] }),
      }));
  });
}

/** One question on which the group differs from the framework, with what that answer alone leads to. */
export interface Verschil {
  readonly vraag: Vraag;
  readonly groep: string;
  readonly kader: string;
  readonly gevolg: Gevolg;
}

/** How the outcome of a group stands to that of the framework. */
export interface Vergelijking {
  /** What the agreed answers lead to. */
  readonly groep: Gevolg;
  readonly kader: Gevolg;
  readonly zelfde: boolean;
  /** Where an agreed answer differs. */
  readonly afspraken: readonly Verschil[];
  /** Where more than half of the votes went to another answer. */
  readonly stemmen: readonly Verschil[];
}

/** Sets the way of a group beside that of the framework. Every consequence is computed by walking the tree with the framework's answers and one other. */
export function vergelijking(boom: Beslisboom, sessie: Groepssessie, kader: Antwoorden): Vergelijking {
  const regels = resultaatregels(boom, sessie, kader);
  const groep = gevolgVan(boom, sessie.afspraken);
  const van = gevolgVan(boom, kader);
  const verschillen = (antwoordVan: (regel: Resultaatregel) => string | undefined): readonly Verschil[] =>
    regels.flatMap((regel) => {
      const antwoord = antwoordVan(regel);
      if (antwoord === undefined || regel.kader === undefined || antwoord === regel.kader) return [];
      return [{ vraag: regel.vraag, groep: antwoord, kader: regel.kader, gevolg: watAls(boom, kader, regel.vraag.id, antwoord) }];
    });
  return {
    groep,
    kader: van,
    zelfde: zelfdeGevolg(groep, van),
    afspraken: verschillen(({ afspraak }) => afspraak),
    stemmen: verschillen((regel) => regel.verdeling.meerderheid),
  };
}

/** Whether two consequences are the same. */
const zelfdeGevolg = (a: Gevolg, b: Gevolg): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The outcome that the agreed answers lead to; undefined while a question is open. */
export const uitkomstVan = (boom: Beslisboom, { afspraken }: Groepssessie) => {
  const { uitkomst } = loop(boom, afspraken);
  return boom.uitkomsten.find(({ id }) => id === uitkomst);
};
