import type { Beslisboom } from '../../src/lib/inhoud/index.ts';
import { met, type Mutant, zonder } from './mutaties.ts';

type Vraag = Beslisboom['vragen'][number];
type Uitkomst = Beslisboom['uitkomsten'][number];

function* perVraag(boom: Beslisboom, wijzig: (vraag: Vraag) => Iterable<readonly [string, Vraag]>): Generator<Mutant> {
  for (const [v, vraag] of boom.vragen.entries())
    for (const [naam, nieuw] of wijzig(vraag)) yield { naam: `${vraag.id} ${naam}`, boom: { ...boom, vragen: met(boom.vragen, v, nieuw) } };
}

function* perUitkomst(boom: Beslisboom, wijzig: (uitkomst: Uitkomst) => Iterable<readonly [string, Uitkomst]>): Generator<Mutant> {
  for (const [u, uitkomst] of boom.uitkomsten.entries())
    for (const [naam, nieuw] of wijzig(uitkomst)) yield { naam: `${uitkomst.id} ${naam}`, boom: { ...boom, uitkomsten: met(boom.uitkomsten, u, nieuw) } };
}

export const vragenAnders = (boom: Beslisboom): Iterable<Mutant> =>
  perVraag(boom, function* (vraag) {
    const { oplopend, ...rest } = vraag;
    yield ['zonder bronnen', { ...vraag, bronnen: [] }];
    yield ['twijfel weegt anders', { ...vraag, twijfelWeegtAlsOnveilig: !vraag.twijfelWeegtAlsOnveilig }];
    if (oplopend) yield ['zonder volgorde', rest];
    if (oplopend) yield ['volgorde omgekeerd', { ...vraag, oplopend: [...oplopend].reverse() }];
    for (const [i, { id }] of vraag.antwoorden.entries())
      yield [
        `zonder antwoord ${id}`,
        { ...rest, antwoorden: zonder(vraag.antwoorden, i), ...(oplopend ? { oplopend: oplopend.filter((a) => a !== id) } : {}) },
      ];
  });

export function* schermenAnders(boom: Beslisboom): Generator<Mutant> {
  for (const { id } of boom.schermen) if (id !== boom.begin) yield { naam: `begint bij ${id}`, boom: { ...boom, begin: id } };
  for (const [s, scherm] of boom.schermen.entries())
    for (const [i, vraag] of scherm.vragen.entries())
      yield { naam: `${scherm.id} vraagt ${vraag} niet`, boom: { ...boom, schermen: met(boom.schermen, s, { ...scherm, vragen: zonder(scherm.vragen, i) }) } };
}

const niveaus = ['melden', 'eerst-bellen', 'advies', 'aanvullen', 'hulp', 'gesprek', 'verder-wegen', 'nagelopen', 'afsluiten', 'andere-route'] as const;

export const uitkomstenAnders = (boom: Beslisboom): Iterable<Mutant> =>
  perUitkomst(boom, function* (uitkomst) {
    const { samenVerder, ...rest } = uitkomst;
    for (const niveau of niveaus) if (niveau !== uitkomst.niveau) yield [`wordt ${niveau}`, { ...uitkomst, niveau }];
    if (samenVerder) yield ['zonder samen verder', rest];
    for (const { id: scherm } of boom.schermen)
      if (scherm !== samenVerder?.scherm) yield [`samen verder bij ${scherm}`, { ...uitkomst, samenVerder: { scherm, uitleg: 'Samen verder.' } }];
    for (const i of uitkomst.bel.keys()) yield [`zonder nummer ${String(i)}`, { ...uitkomst, bel: zonder(uitkomst.bel, i) }];
    if (uitkomst.bel.length > 1) yield ['nummers omgekeerd', { ...uitkomst, bel: [...uitkomst.bel].reverse() }];
    for (const [i, actie] of uitkomst.doen.entries())
      if (actie.bel.length > 0) yield [`stap ${String(i)} belt niet`, { ...uitkomst, doen: met(uitkomst.doen, i, { ...actie, bel: [] }) }];
  });

const foutieveZinnen = [
  'Je hoeft niet te melden.',
  'Je hoeft dit nog niet bij Veilig Thuis te melden.',
  'Melden is hier niet nodig.',
  'Er is geen reden om te melden.',
  'Je kunt nu kiezen om niet te melden.',
  'Een melding is overbodig.',
  'Doe hier geen melding.',
  'Meld niet.',
  'De kans van 80 % is groot.',
  'Je score is laag.',
  'Het is waarschijnlijk veilig.',
  'U kunt nu bellen.',
];

/** The law in brackets, as a sentence names it. */
const wetsartikel = / \([^)]*artikel[^)]*\)/;

export function* tekstenAnders(boom: Beslisboom): Generator<Mutant> {
  yield* perUitkomst(boom, (uitkomst) =>
    wetsartikel.test(uitkomst.zin) ? [['noemt de wet niet', { ...uitkomst, zin: uitkomst.zin.replace(wetsartikel, '') }] as const] : [],
  );
  yield* perUitkomst(boom, (uitkomst) => foutieveZinnen.map((zin) => [`zegt "${zin}"`, { ...uitkomst, zin: `${uitkomst.zin} ${zin}` }] as const));
  yield* perVraag(boom, function* (vraag) {
    yield ['raadt af in de uitleg', { ...vraag, uitleg: 'Dan hoef je niet te melden.' }];
    for (const [i, antwoord] of vraag.antwoorden.entries())
      for (const betekenis of ['Dan meld je.', 'Dan bel je.', 'Vraag het Veilig Thuis.'])
        yield [`${antwoord.id}: "${betekenis}"`, { ...vraag, antwoorden: met(vraag.antwoorden, i, { ...antwoord, betekenis }) }];
  });
}
