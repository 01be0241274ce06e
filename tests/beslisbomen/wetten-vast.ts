import { alleVectoren, type Antwoorden } from '../../src/lib/beslisboom/index.ts';
import type { Niveau } from '../../src/lib/inhoud/index.ts';
import { inWoorden, wandel, type Wandeling } from './wandelingen.ts';
import type { Wet } from './wet.ts';

/** Questions in their order, each with its answers from safe to unsafe; `!` where doubt weighs as the least safe answer. */
export const vragen = (verwacht: Readonly<Record<string, string>>): Wet =>
  function* (boom) {
    const gekregen = boom.vragen.map(({ id, antwoorden, oplopend, twijfelWeegtAlsOnveilig }) => {
      const volgorde = oplopend ?? antwoorden.map((antwoord) => antwoord.id);
      return `${id}: ${[...volgorde, ...(twijfelWeegtAlsOnveilig ? ['!'] : []), ...(oplopend ? [] : ['zonder volgorde'])].join(' ')}`;
    });
    const regels = Object.entries(verwacht).map(([id, rest]) => `${id}: ${rest}`);
    for (const [i, tekst] of regels.entries()) if (gekregen[i] !== tekst) yield `verwacht "${tekst}", gekregen "${gekregen[i] ?? ''}"`;
    if (gekregen.length > regels.length) yield `een vraag te veel: ${gekregen.slice(regels.length).join()}`;
  };

/** Outcome codes, each with its level. */
export const niveaus = (verwacht: Readonly<Record<string, Niveau>>): Wet =>
  function* (boom) {
    for (const { id, niveau } of boom.uitkomsten) if (verwacht[id] !== niveau) yield `${id} is ${niveau}, verwacht ${String(verwacht[id])}`;
    for (const id of Object.keys(verwacht)) if (!boom.uitkomsten.some((uitkomst) => uitkomst.id === id)) yield `${id} ontbreekt`;
  };

/** Outcome code → the numbers at the top, and those in what to do; in this order. Outcomes that are not named show none. */
export const nummers = (verwacht: Readonly<Record<string, readonly [boven: string, doen: string]>>): Wet =>
  function* (boom) {
    for (const { id, bel, doen } of boom.uitkomsten) {
      const [boven, stappen] = verwacht[id] ?? ['', ''];
      const gebeld = doen.flatMap((actie) => actie.bel).join();
      if (bel.join() !== boven || gebeld !== stappen) yield `${id}: verwacht ${boven} en ${stappen}, gekregen ${bel.join()} en ${gebeld}`;
      if (boven.startsWith('noodnummer') && doen[0]?.bel.join() !== 'noodnummer') yield `${id}: de eerste stap belt niet 112`;
    }
  };

/** Which of the things that a walk gives a description speaks about. */
export type Beschreven = Pick<Wandeling, 'uitkomst' | 'gevraagd' | 'normen' | 'aandachtspunten'>;

const inTekst = ({ uitkomst, gevraagd, normen, aandachtspunten }: Beschreven): string =>
  [uitkomst, ...gevraagd, 'normen', ...normen, 'aandacht', ...aandachtspunten].join(' ');

/** Outcome, questions, norms and points of attention of every vector are those of a description that shares nothing with the engine. */
export const volgt = (beschrijving: (antwoorden: Antwoorden, samen: boolean) => Beschreven): Wet =>
  function* (boom) {
    for (const antwoorden of [...alleVectoren(boom)].reverse())
      for (const samen of [false, true]) {
        const gekregen = inTekst(wandel(boom, antwoorden, samen));
        const verwacht = inTekst(beschrijving(antwoorden, samen));
        if (gekregen !== verwacht) yield `verwacht ${verwacht}, gekregen ${gekregen} (${inWoorden(antwoorden)}${samen ? ', samen' : ''})`;
      }
  };
