import type { Beslisboom, Niveau, Vraag } from '../../src/lib/inhoud/index.ts';
import { hoogte, inWoorden, metAnder, wandel, wandelingen, type Wandeling } from './wandelingen.ts';
import type { Wet } from './wet.ts';

const hoog = (wandeling: Wandeling): number | undefined => (wandeling.niveau === undefined ? undefined : hoogte[wandeling.niveau]);

/** Compares every walk with the walk in which one answer is another one. */
function* vergelijk(
  boom: Beslisboom,
  vragen: readonly Vraag[],
  paren: (vraag: Vraag) => readonly (readonly [string, string])[],
  klopt: (van: number | undefined, naar: number | undefined) => boolean,
): Generator<string> {
  for (const wandeling of wandelingen(boom).values()) {
    for (const vraag of vragen) {
      for (const [van, naar] of paren(vraag)) {
        if (wandeling.antwoorden[vraag.id] !== van) continue;
        const ander = metAnder(boom, wandeling, vraag.id, naar);
        if (!ander || klopt(hoog(wandeling), hoog(ander))) continue;
        yield `${vraag.id}: ${van} geeft ${wandeling.uitkomst}, ${naar} geeft ${ander.uitkomst} (${inWoorden(wandeling.antwoorden)})`;
      }
    }
  }
}

const nietLager = (van: number | undefined, naar: number | undefined): boolean => (van === undefined || naar === undefined ? van === naar : naar >= van);

/** Moving one answer one step to the less safe side never lowers the level, and never leaves the scale. */
export const monotoon: Wet = (boom) =>
  vergelijk(boom, boom.vragen, ({ oplopend = [] }) => oplopend.slice(1).map((naar, i) => [oplopend[i] ?? '', naar] as const), nietLager);

const kentTwijfel = (vraag: Vraag): boolean => vraag.antwoorden.some((antwoord) => antwoord.id === 'twijfel');

/** Doubt never gives a lower level than the safest answer. */
export const twijfelNooitLager: Wet = function* (boom) {
  const vragen = boom.vragen.filter(kentTwijfel);
  for (const vraag of vragen) if (!vraag.oplopend) yield `${vraag.id}: kent twijfel, maar geen volgorde van veilig naar onveilig`;
  yield* vergelijk(boom, vragen, ({ oplopend }) => [[oplopend?.[0] ?? '', 'twijfel']], nietLager);
};

/** Where doubt weighs as the least safe answer, it gives the same outcome. */
export const twijfelAlsOnveilig: Wet = function* (boom) {
  for (const vraag of boom.vragen.filter((v) => v.twijfelWeegtAlsOnveilig)) {
    const onveiligst = vraag.oplopend?.at(-1);
    if (!kentTwijfel(vraag) || onveiligst === undefined) yield `${vraag.id}: weegt twijfel, maar kent geen twijfel of geen volgorde`;
    for (const wandeling of wandelingen(boom).values()) {
      if (wandeling.antwoorden[vraag.id] !== 'twijfel') continue;
      const ander = metAnder(boom, wandeling, vraag.id, onveiligst ?? '');
      if (ander?.uitkomst !== wandeling.uitkomst) yield `${vraag.id}: twijfel geeft ${wandeling.uitkomst} (${inWoorden(wandeling.antwoorden)})`;
    }
  }
};

/** Walking on together never changes the first decision. */
export const samenVerandertNiets: Wet = function* (boom) {
  for (const los of wandelingen(boom).values()) {
    const samen = wandel(boom, los.antwoorden, true);
    if (samen.uitkomst !== los.uitkomst) yield `${los.uitkomst} wordt ${samen.uitkomst} (${inWoorden(los.antwoorden)})`;
    if (los.gevraagd.some((vraag, i) => samen.gevraagd[i] !== vraag)) yield `andere vragen vóór ${los.uitkomst} (${inWoorden(los.antwoorden)})`;
  }
};

const RUSTIG: readonly Niveau[] = ['hulp', 'gesprek', 'verder-wegen', 'nagelopen', 'afsluiten'];

/** A rule that ends in an outcome that calls nobody names the answers it rests on. */
export const nooitVanzelfVeilig: Wet = function* (boom) {
  for (const { id, verder } of boom.schermen)
    for (const { als, uitkomst } of verder) {
      const niveau = boom.uitkomsten.find((u) => u.id === uitkomst)?.niveau;
      if (niveau && RUSTIG.includes(niveau) && Object.keys(als ?? {}).length === 0) yield `${id} valt door naar ${String(uitkomst)}`;
    }
};

/** Only answers that were asked for count: leaving the others out gives the same walk. */
export const alleenGevraagdTelt: Wet = function* (boom) {
  for (const { antwoorden } of wandelingen(boom).values()) {
    for (const samen of [false, true]) {
      const heel = wandel(boom, antwoorden, samen);
      const kaal = wandel(boom, Object.fromEntries(heel.gevraagd.map((vraag) => [vraag, antwoorden[vraag] ?? ''])), samen);
      if (kaal.uitkomst !== heel.uitkomst || kaal.regels.join() !== heel.regels.join())
        yield `${heel.uitkomst} wordt ${kaal.uitkomst} zonder de antwoorden die niet zijn gevraagd (${inWoorden(antwoorden)})`;
    }
  }
};
