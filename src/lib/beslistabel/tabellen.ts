import { type Bereik, routes, splits } from '../beslisboom/index.ts';
import type { Beslisboom, Voorwaarde } from '../inhoud/index.ts';
import { alles, type Pad, paden, padkolommen, vraagkolommen } from './paden.ts';
import { type Rij, type Tabel, voegSamen } from './tabel.ts';

const ONBEKEND = 'onbekend';

/**
 * The rules of a tree as decision tables: the outcome, and where the tree has them norms, what still misses, and the second decision.
 * Computed from the same data as the walk. Only answers that the walk asks for count; no answer is never `nee`.
 */
export function beslistabellen(boom: Beslisboom): readonly Tabel[] {
  return [uitkomsttabel(boom), ...normtabel(boom), ...aandachttabel(boom), ...tweedetabel(boom)];
}

function uitkomsttabel(boom: Beslisboom): Tabel {
  const kolommen = vraagkolommen(boom);
  const vol = alles(kolommen);
  return {
    id: 'uitkomst',
    naam: 'Uitkomst',
    vraag: 'Welke uitkomst hoort bij deze antwoorden?',
    toelichting:
      'Hooguit één rij past. Past er geen rij, dan is nog niet elke vraag beantwoord die de boom stelt. Er is dan geen uitkomst, en dat is geen reden om te wachten. Twijfel is een gewoon antwoord. Geen antwoord is iets anders dan nee.',
    trefregel: 'UNIQUE',
    kolommen,
    uitkomsten: boom.uitkomsten.map(({ id }) => id),
    rijen: routes(boom).map(({ bereik, uitkomst, doorslag: { omdat, bronnen } }) => ({ bereik: { ...vol, ...bereik }, uit: uitkomst.id, omdat, bronnen })),
  };
}

/** The rows in which one of these conditions holds, counting only what was asked. */
function rijenWaar(boom: Beslisboom, als: readonly Voorwaarde[], rij: Omit<Rij, 'bereik'>): readonly Rij[] {
  const bereiken = paden(boom).flatMap((pad) => als.reduce(neem(pad), { past: [], over: [pad.bereik] }).past);
  return voegSamen(
    padkolommen(boom),
    bereiken.map((bereik) => ({ ...rij, bereik })),
  );
}

interface Deling {
  readonly past: readonly Bereik[];
  readonly over: readonly Bereik[];
}

const neem =
  ({ gevraagd }: Pad) =>
  (tot: Deling, als: Voorwaarde): Deling => {
    if (!Object.keys(als).every((vraag) => gevraagd.includes(vraag))) return tot;
    const { past, over } = splits(tot.over, als);
    return { past: [...tot.past, ...past], over };
  };

function normtabel(boom: Beslisboom): readonly Tabel[] {
  if (boom.normen.length === 0) return [];
  return [
    {
      id: 'normen',
      naam: 'Normen',
      vraag: 'Welke normen om te melden gelden?',
      toelichting:
        'Alle rijen die passen tellen. Een norm die er niet bij staat, blijkt niet uit deze antwoorden of is nog niet bekeken. Dat is geen reden om niet te melden.',
      trefregel: 'COLLECT',
      kolommen: padkolommen(boom),
      uitkomsten: boom.normen.map(({ id }) => id),
      rijen: boom.normen.flatMap(({ id, titel, als, bronnen }) => rijenWaar(boom, als, { uit: id, omdat: titel, bronnen })),
    },
  ];
}

function aandachttabel(boom: Beslisboom): readonly Tabel[] {
  if (boom.aandachtspunten.length === 0) return [];
  return [
    {
      id: 'aandachtspunten',
      naam: 'Wat er nog ontbreekt',
      vraag: 'Wat ontbreekt er nog bij deze antwoorden?',
      toelichting: 'Alle rijen die passen tellen. Wat er ontbreekt verandert de uitkomst nooit.',
      trefregel: 'COLLECT',
      kolommen: padkolommen(boom),
      uitkomsten: boom.aandachtspunten.map(({ id }) => id),
      rijen: boom.aandachtspunten.flatMap(({ id, herstel, als, bronnen }) => rijenWaar(boom, [als], { uit: id, omdat: herstel, bronnen })),
    },
  ];
}

function tweedetabel(boom: Beslisboom): readonly Tabel[] {
  if (!boom.tweedeBesluit) return [];
  const { vraag, regels, anders, bronnen } = boom.tweedeBesluit;
  const kolommen = padkolommen(boom);
  const rijen = paden(boom).flatMap((pad) => {
    let tot: Deling = { past: [], over: [pad.bereik] };
    return regels.flatMap(({ als, waarde, omdat }) => {
      tot = neem(pad)({ past: [], over: tot.over }, als);
      return tot.past.map((bereik) => ({ bereik, uit: waarde, omdat, bronnen }));
    });
  });
  return [
    {
      id: 'tweede-besluit',
      naam: 'Tweede besluit',
      vraag,
      toelichting:
        'De eerste rij die past telt. De laatste rij past altijd: zolang de vragen niet zijn beantwoord, is het antwoord onbekend. Onbekend is iets anders dan nee.',
      trefregel: 'FIRST',
      kolommen,
      uitkomsten: ['ja', 'nee', 'twijfel', ONBEKEND],
      rijen: [...voegSamen(kolommen, rijen), { bereik: alles(kolommen), uit: ONBEKEND, omdat: anders, bronnen }],
    },
  ];
}
