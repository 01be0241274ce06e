import type { Beslisboom, Regel, Scherm, Voorwaarde } from '../../src/lib/inhoud/index.ts';

/** One tree with one thing wrong. */
export interface Mutant {
  readonly naam: string;
  readonly boom: Beslisboom;
}

type Norm = Beslisboom['normen'][number];
type Tweede = NonNullable<Beslisboom['tweedeBesluit']>['regels'][number];
type Punt = Beslisboom['aandachtspunten'][number];

/** A list without the item at a place. */
export const zonder = <T>(lijst: readonly T[], i: number): T[] => lijst.filter((_, j) => j !== i);
/** A list with another item at a place. */
export const met = <T>(lijst: readonly T[], i: number, item: T): T[] => lijst.map((oud, j) => (j === i ? item : oud));

/** A condition with one answer less; a question without answers left drops out, which is how a condition is weakened. */
function* kleiner(als: Voorwaarde): Generator<readonly [string, Voorwaarde]> {
  for (const [vraag, antwoorden] of Object.entries(als)) {
    const { [vraag]: _, ...rest } = als;
    yield [`${vraag} eruit`, rest];
    if (antwoorden.length < 2) continue;
    for (const [i, antwoord] of antwoorden.entries()) yield [`${vraag} zonder ${antwoord}`, { ...als, [vraag]: zonder(antwoorden, i) }];
  }
}

/** A condition with one answer more. */
function* groter(boom: Beslisboom, als: Voorwaarde): Generator<readonly [string, Voorwaarde]> {
  for (const [vraag, antwoorden] of Object.entries(als))
    for (const { id } of boom.vragen.find((v) => v.id === vraag)?.antwoorden ?? [])
      if (!antwoorden.includes(id)) yield [`${vraag} met ${id}`, { ...als, [vraag]: [...antwoorden, id] }];
}

function* perRegel(boom: Beslisboom, wijzig: (regel: Regel, scherm: Scherm, i: number) => Iterable<readonly [string, Regel[]]>): Generator<Mutant> {
  for (const [s, scherm] of boom.schermen.entries())
    for (const [i, regel] of scherm.verder.entries())
      for (const [naam, verder] of wijzig(regel, scherm, i))
        yield { naam: `${scherm.id}[${String(i)}] ${naam}`, boom: { ...boom, schermen: met(boom.schermen, s, { ...scherm, verder }) } };
}

export const regelsEruit = (boom: Beslisboom): Iterable<Mutant> =>
  perRegel(boom, (_regel, { verder }, i) => (verder.length > 1 ? [['weg', zonder(verder, i)]] : []));

export const regelsZwakker = (boom: Beslisboom): Iterable<Mutant> =>
  perRegel(boom, function* (regel, { verder }, i) {
    for (const [naam, als] of kleiner(regel.als ?? {})) yield [naam, met(verder, i, { ...regel, als })];
  });

/** Every rule leads somewhere else: to each other screen and each other outcome. */
export const regelsElders = (boom: Beslisboom): Iterable<Mutant> =>
  perRegel(boom, function* ({ naar, uitkomst, ...regel }, { verder }, i) {
    for (const { id } of boom.schermen) if (id !== naar) yield [`naar ${id}`, met(verder, i, { ...regel, naar: id })];
    for (const { id } of boom.uitkomsten) if (id !== uitkomst) yield [`uitkomst ${id}`, met(verder, i, { ...regel, uitkomst: id })];
  });

/** A rule moved one place up. */
export const regelsVerwisseld = (boom: Beslisboom): Iterable<Mutant> =>
  perRegel(boom, (regel, { verder }, i) => {
    const vorige = verder[i - 1];
    return vorige ? [[`vóór [${String(i - 1)}]`, met(met(verder, i, vorige), i - 1, regel)]] : [];
  });

export function* normenAnders(boom: Beslisboom): Generator<Mutant> {
  if (boom.perNorm) yield { naam: 'niet per norm', boom: { ...boom, perNorm: false } };
  for (const [n, norm] of boom.normen.entries()) {
    const als = (nieuw: Norm['als']): Beslisboom => ({ ...boom, normen: met(boom.normen, n, { ...norm, als: nieuw }) });
    yield { naam: `norm ${norm.id} weg`, boom: { ...boom, normen: zonder(boom.normen, n) } };
    for (const [i, voorwaarde] of norm.als.entries()) {
      yield { naam: `norm ${norm.id} zonder voorwaarde ${String(i)}`, boom: als(zonder(norm.als, i)) };
      for (const [naam, nieuw] of [...kleiner(voorwaarde), ...groter(boom, voorwaarde)])
        yield { naam: `norm ${norm.id}[${String(i)}] ${naam}`, boom: als(met(norm.als, i, nieuw)) };
    }
  }
}

export function* tweedeAnders(boom: Beslisboom): Generator<Mutant> {
  const { tweedeBesluit, ...rest } = boom;
  if (!tweedeBesluit) return;
  const { regels } = tweedeBesluit;
  const krijgt = (nieuw: Tweede[]): Beslisboom => ({ ...boom, tweedeBesluit: { ...tweedeBesluit, regels: nieuw } });
  yield { naam: 'geen tweede besluit', boom: rest };
  for (const [i, regel] of regels.entries()) {
    yield { naam: `tweede[${String(i)}] weg`, boom: krijgt(zonder(regels, i)) };
    for (const [naam, als] of kleiner(regel.als)) yield { naam: `tweede[${String(i)}] ${naam}`, boom: krijgt(met(regels, i, { ...regel, als })) };
    for (const waarde of ['ja', 'nee', 'twijfel'] as const)
      if (waarde !== regel.waarde) yield { naam: `tweede[${String(i)}] wordt ${waarde}`, boom: krijgt(met(regels, i, { ...regel, waarde })) };
  }
}

/** What can still miss is forgotten, or comes up at the wrong answers. */
export function* aandachtAnders(boom: Beslisboom): Generator<Mutant> {
  for (const [p, punt] of boom.aandachtspunten.entries()) {
    const krijgt = (nieuw: Punt[]): Beslisboom => ({ ...boom, aandachtspunten: nieuw });
    yield { naam: `aandachtspunt ${punt.id} weg`, boom: krijgt(zonder(boom.aandachtspunten, p)) };
    for (const [naam, als] of [...kleiner(punt.als), ...groter(boom, punt.als)])
      yield { naam: `aandachtspunt ${punt.id} ${naam}`, boom: krijgt(met(boom.aandachtspunten, p, { ...punt, als })) };
  }
}

/** The flip that would hurt most: doubt stops counting, in one place at a time. */
export function twijfelVergeten(boom: Beslisboom): readonly Mutant[] {
  return [...regelsZwakker(boom), ...normenAnders(boom), ...aandachtAnders(boom)].filter(({ naam }) => naam.endsWith(' zonder twijfel'));
}
