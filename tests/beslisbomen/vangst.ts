import { isDeepStrictEqual } from 'node:util';
import { alleVectoren, verslag } from '../../src/lib/beslisboom/index.ts';
import { type Beslisboom, beslisboomSchema } from '../../src/lib/inhoud/index.ts';
import { doorloop, voorbeeldenVan } from '../support/bomen.ts';
import { gelijkwaardig, VERWISSELD } from './mutatie-soorten.ts';
import { type Mutant, zonder } from './mutaties.ts';
import { wandel } from './wandelingen.ts';
import { bezwaren } from './wet.ts';
import { wettenVoor } from './wetten.ts';

/** Every rule of a tree taken out, one at a time: of a screen, a norm, the second decision, and what can still miss. */
export function* elkeRegelEruit(boom: Beslisboom): Generator<Mutant> {
  for (const [s, scherm] of boom.schermen.entries())
    for (const i of scherm.verder.keys()) {
      const schermen = boom.schermen.with(s, { ...scherm, verder: zonder(scherm.verder, i) });
      yield { naam: `schermen.${scherm.id}.verder[${String(i)}]`, boom: { ...boom, schermen } };
    }
  for (const [n, norm] of boom.normen.entries())
    for (const i of norm.als.keys())
      yield { naam: `normen.${norm.id}.als[${String(i)}]`, boom: { ...boom, normen: boom.normen.with(n, { ...norm, als: zonder(norm.als, i) }) } };
  const { tweedeBesluit } = boom;
  for (const i of tweedeBesluit?.regels.keys() ?? [])
    if (tweedeBesluit)
      yield { naam: `tweedeBesluit.regels[${String(i)}]`, boom: { ...boom, tweedeBesluit: { ...tweedeBesluit, regels: zonder(tweedeBesluit.regels, i) } } };
  for (const [i, { id }] of boom.aandachtspunten.entries())
    yield { naam: `aandachtspunten.${id}`, boom: { ...boom, aandachtspunten: zonder(boom.aandachtspunten, i) } };
}

/** What catches a mutant: the schema, the first law that objects, the first worked case that comes out differently. */
export interface Vangst {
  readonly naam: string;
  readonly wet: string | undefined;
  readonly geval: string | undefined;
}

/** Tries a mutant. */
export function vang({ naam, boom }: Mutant): Vangst {
  const wet = beslisboomSchema.safeParse(boom).success
    ? Object.entries(wettenVoor(boom)).find(([, eis]) => bezwaren(eis, boom, 1).length > 0)?.[0]
    : 'the shape of the file';
  return { naam, wet, geval: voorbeeldenVan(boom.id, boom.versie).find((geval) => !klopt(boom, geval))?.naam };
}

function klopt(boom: Beslisboom, { antwoorden, samen, uitkomst, normen, hulpOok, aandachtspunten }: ReturnType<typeof voorbeeldenVan>[number]): boolean {
  try {
    const gegeven = verslag(boom, doorloop(boom, antwoorden, samen));
    const gelijk = [gegeven?.normen.map(({ id }) => id), gegeven?.aandachtspunten.map(({ id }) => id)];
    return (
      gegeven?.uitkomst.id === uitkomst &&
      isDeepStrictEqual(gelijk, [normen, aandachtspunten]) &&
      (hulpOok ?? gegeven.tweede?.waarde) === gegeven.tweede?.waarde
    );
  } catch {
    return false;
  }
}

/** Whether two trees lead every combination of answers, alone and together, to the same questions, outcome, norms, second decision and points. */
function looptGelijk(een: Beslisboom, ander: Beslisboom): boolean {
  const stand = (boom: Beslisboom, vector: Readonly<Record<string, string>>, samen: boolean): string => {
    const { uitkomst, gevraagd, normen, tweede, aandachtspunten } = wandel(boom, vector, samen);
    return JSON.stringify([uitkomst, gevraagd, normen, tweede, aandachtspunten]);
  };
  for (const vector of alleVectoren(een)) for (const samen of [false, true]) if (stand(een, vector, samen) !== stand(ander, vector, samen)) return false;
  return true;
}

/** Why a seeded change is no fault, proven over all vectors; undefined when it is one. */
export function redenGeenFout(boom: Beslisboom, soort: string, mutant: Mutant): string | undefined {
  const reden = gelijkwaardig[boom.id]?.[mutant.naam] ?? (soort === VERWISSELD ? 'of these two, either may come first' : undefined);
  return reden !== undefined && looptGelijk(boom, mutant.boom) ? reden : undefined;
}
