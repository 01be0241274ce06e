import { controleer, leesSessie, tegenfeiten, verslag } from '../../src/lib/beslisboom/index.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Beslisboom } from '../../src/lib/inhoud/index.ts';
import { doorloop } from '../support/bomen.ts';
import { inWoorden, metAnder, wandel, wandelingen } from './wandelingen.ts';
import type { Wet } from './wet.ts';

/** The check that runs at build time has nothing to say. */
export const gaaf: Wet = function* (boom) {
  for (const { plek, fout } of controleer(boom)) yield `${plek}: ${fout}`;
};

/** Every vector ends in one outcome that the tree has. */
export const eenUitkomst: Wet = function* (boom) {
  for (const { uitkomst, niveau, antwoorden } of wandelingen(boom).values())
    if (niveau === undefined) yield `"${uitkomst}" is geen uitkomst (${inWoorden(antwoorden)})`;
};

/** Every screen, question, rule, outcome, norm and rule of the second decision is met by some vector. */
export const allesBereikt: Wet = function* (boom) {
  const gezien = new Set<string>();
  const tweede = new Set<number>();
  for (const { antwoorden } of wandelingen(boom).values()) {
    for (const samen of [false, true]) {
      const { schermen, gevraagd, regels, uitkomst, normen, aandachtspunten } = wandel(boom, antwoorden, samen);
      for (const [soort, ids] of Object.entries({ schermen, gevraagd, regels, uitkomst: [uitkomst], normen, aandachtspunten }))
        for (const id of ids) gezien.add(`${soort} ${id}`);
      tweede.add(
        (boom.tweedeBesluit?.regels ?? []).findIndex(({ als }) =>
          Object.entries(als).every(([vraag, goed]) => gevraagd.includes(vraag) && goed.includes(antwoorden[vraag] ?? '')),
        ),
      );
    }
  }
  const verwacht = [
    ...boom.schermen.map(({ id }) => `schermen ${id}`),
    ...boom.vragen.map(({ id }) => `gevraagd ${id}`),
    ...boom.schermen.flatMap(({ id, verder }) => verder.map((_, i) => `regels ${id}[${String(i)}]`)),
    ...boom.uitkomsten.map(({ id }) => `uitkomst ${id}`),
    ...boom.normen.map(({ id }) => `normen ${id}`),
    ...boom.aandachtspunten.map(({ id }) => `aandachtspunten ${id}`),
  ];
  for (const naam of verwacht) if (!gezien.has(naam)) yield `nooit bereikt: ${naam}`;
  for (const i of boom.tweedeBesluit?.regels.keys() ?? []) if (!tweede.has(i)) yield `nooit bereikt: tweedeBesluit.regels[${String(i)}]`;
};

/** Every question, rule, norm and outcome cites a source. */
export const noemtBronnen: Wet = function* (boom: Beslisboom) {
  const { vragen, normen, uitkomsten, aandachtspunten, schermen, tweedeBesluit } = boom;
  const dragers = [
    ...vragen,
    ...normen,
    ...uitkomsten,
    ...aandachtspunten,
    ...schermen.flatMap((scherm) => scherm.verder),
    ...(tweedeBesluit ? [tweedeBesluit] : []),
  ];
  for (const drager of dragers) if (drager.bronnen.length === 0) yield `geen bron bij ${JSON.stringify(drager).slice(0, 60)}`;
};

/** The counterfactuals are exactly the single changes that change the outcome. */
export const tegenfeitenKloppen: Wet = function* (boom) {
  for (const wandeling of wandelingen(boom).values()) {
    const verwacht = boom.vragen.flatMap(({ id, antwoorden }) =>
      antwoorden
        .map((antwoord) => ({ naam: `${id}>${antwoord.id}`, uitkomst: metAnder(boom, wandeling, id, antwoord.id)?.uitkomst ?? '' }))
        .filter(({ uitkomst }) => uitkomst !== wandeling.uitkomst)
        .map(({ naam, uitkomst }) => `${naam}=${uitkomst}`),
    );
    const gekregen = tegenfeiten(boom, wandeling.antwoorden).map(
      ({ vraag, naar, gevolg }) => `${vraag}>${naar}=${gevolg.soort === 'uitkomst' ? gevolg.uitkomst : `scherm ${gevolg.scherm}`}`,
    );
    if (verwacht.sort().join() !== gekregen.sort().join())
      yield `verwacht ${verwacht.join(' ')}, gekregen ${gekregen.join(' ')} (${inWoorden(wandeling.antwoorden)})`;
  }
};

/** A weighing that was stored and read back gives the same report. */
export const naspelen: Wet = function* (boom) {
  for (const { antwoorden } of wandelingen(boom).values()) {
    for (const samen of [false, true]) {
      const sessie = doorloop(boom, antwoorden, samen);
      const gelezen = leesSessie(boom, JSON.parse(JSON.stringify(sessie)) as unknown);
      const toen = verslag(boom, sessie);
      if (!gelezen.ok) yield `${gelezen.reden} (${inWoorden(antwoorden)})`;
      else if (!toen || !isDeepStrictEqual(verslag(boom, gelezen.sessie), toen)) yield `een ander verslag (${inWoorden(antwoorden)})`;
    }
  }
};
