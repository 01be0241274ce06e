import type { Beslisboom, Voorwaarde } from '../inhoud/index.ts';

/** One difference between two versions of a tree. */
export interface Verschil {
  readonly deel: 'begin' | 'scherm' | 'vraag' | 'antwoord' | 'regel' | 'norm' | 'uitkomst' | 'aandachtspunt' | 'tweede-besluit' | 'functie';
  /** Id of the part; an answer is `<question>.<answer>`, and rules have the id of their screen. */
  readonly id: string;
  readonly wat: 'erbij' | 'weg' | 'tekst' | 'regel';
  /** Questions whose answers it is about. */
  readonly vragen: readonly string[];
}

/** A part of a tree in the form in which it is compared: its words, and what it makes the tree do. */
interface Vorm {
  readonly deel: Verschil['deel'];
  readonly id: string;
  readonly tekst: unknown;
  readonly regel: unknown;
  readonly vragen: readonly string[];
}

/**
 * What was added, taken away or changed between two versions, in words or in rules, in the order of the tree.
 * Sources do not count: they change what is cited, not what is said. A part that changed in both ways is named twice.
 */
export function vergelijkVersies(oud: Beslisboom, nieuw: Beslisboom): readonly Verschil[] {
  const vroeger = vormen(oud);
  const nu = vormen(nieuw);
  const zelfde = (a: Vorm, b: Vorm): boolean => a.deel === b.deel && a.id === b.id;
  return [
    ...nu.flatMap((vorm): readonly Verschil[] => {
      const was = vroeger.find((ander) => zelfde(vorm, ander));
      if (!was) return [verschil(vorm, 'erbij')];
      const beide = { ...vorm, vragen: [...new Set([...was.vragen, ...vorm.vragen])] };
      return [...(gelijk(was.tekst, vorm.tekst) ? [] : [verschil(beide, 'tekst')]), ...(gelijk(was.regel, vorm.regel) ? [] : [verschil(beide, 'regel')])];
    }),
    ...vroeger.filter((was) => !nu.some((vorm) => zelfde(vorm, was))).map((was) => verschil(was, 'weg')),
  ];
}

/** What somebody was asked: the question with its answers, on its screen. Two versions that give the same text ask the same. */
export function betekenis(boom: Beslisboom, vraagId: string): string {
  const vraag = boom.vragen.find(({ id }) => id === vraagId);
  const scherm = boom.schermen.find(({ vragen }) => vragen.includes(vraagId));
  const { vraag: tekst, uitleg, voorbeelden, waarom, antwoorden } = vraag ?? {};
  return JSON.stringify([tekst, uitleg, voorbeelden, waarom, antwoorden, scherm?.kop, scherm?.inleiding]);
}

const verschil = ({ deel, id, vragen }: Vorm, wat: Verschil['wat']): Verschil => ({ deel, id, wat, vragen });
const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The same condition in the same words, whatever the order in which it was written. */
const vast = (als: Voorwaarde | undefined): unknown =>
  als &&
  Object.entries(als)
    .map(([vraag, antwoorden]) => [vraag, [...antwoorden].sort()] as const)
    .sort(([a], [b]) => a.localeCompare(b));
const genoemd = (als: readonly (Voorwaarde | undefined)[]): readonly string[] => als.flatMap((een) => Object.keys(een ?? {}));

function vormen(boom: Beslisboom): readonly Vorm[] {
  const { tweedeBesluit: besluit } = boom;
  return [
    { deel: 'begin', id: boom.id, tekst: undefined, regel: boom.begin, vragen: [] },
    ...schermVormen(boom),
    ...vraagVormen(boom),
    ...boom.normen.map(({ id, titel, als }): Vorm => ({ deel: 'norm', id, tekst: titel, regel: als.map(vast), vragen: genoemd(als) })),
    ...boom.uitkomsten.map(({ id, niveau, bel, samenVerder, bronnen: _, ...woorden }): Vorm => ({
      deel: 'uitkomst',
      id,
      tekst: [woorden, samenVerder?.uitleg],
      regel: [niveau, bel, samenVerder?.scherm],
      vragen: [],
    })),
    ...boom.aandachtspunten.map(({ id, titel, herstel, als, stap }): Vorm => ({
      deel: 'aandachtspunt',
      id,
      tekst: [titel, herstel],
      regel: [vast(als), stap],
      vragen: genoemd([als]),
    })),
    ...(besluit ? [besluitVorm(boom.id, besluit)] : []),
    ...Object.entries(boom.functies).map(([id, tekst]): Vorm => ({ deel: 'functie', id, tekst, regel: undefined, vragen: [] })),
  ];
}

const schermVormen = (boom: Beslisboom): readonly Vorm[] =>
  boom.schermen.flatMap(({ id, halte, nummer, kop, inleiding, vragen, verder }): readonly Vorm[] => [
    { deel: 'scherm', id, tekst: [halte, nummer, kop, inleiding], regel: vragen, vragen },
    {
      deel: 'regel',
      id,
      tekst: verder.map(({ omdat }) => omdat),
      regel: verder.map(({ als, naar, uitkomst }) => [vast(als), naar, uitkomst]),
      vragen: [...new Set([...vragen, ...genoemd(verder.map(({ als }) => als))])],
    },
  ]);

const vraagVormen = (boom: Beslisboom): readonly Vorm[] =>
  boom.vragen.flatMap(({ id: vraag, antwoorden, oplopend, twijfelWeegtAlsOnveilig, bronnen: _, ...woorden }): readonly Vorm[] => [
    { deel: 'vraag', id: vraag, tekst: woorden, regel: [oplopend, twijfelWeegtAlsOnveilig], vragen: [vraag] },
    ...antwoorden.map(({ id, label, betekenis: wat }): Vorm => ({
      deel: 'antwoord',
      id: `${vraag}.${id}`,
      tekst: [label, wat],
      regel: undefined,
      vragen: [vraag],
    })),
  ]);

const besluitVorm = (id: string, { vraag, regels, anders }: NonNullable<Beslisboom['tweedeBesluit']>): Vorm => ({
  deel: 'tweede-besluit',
  id,
  tekst: [vraag, anders, regels.map(({ omdat }) => omdat)],
  regel: regels.map(({ als, waarde }) => [vast(als), waarde]),
  vragen: genoemd(regels.map(({ als }) => als)),
});
