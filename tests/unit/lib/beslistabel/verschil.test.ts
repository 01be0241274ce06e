import { describe, expect, it } from 'vitest';
import { vectorverschil } from '../../../../src/lib/beslistabel/index.ts';
import type { Beslisboom } from '../../../../src/lib/inhoud/index.ts';
import { hoogte } from '../../../beslisbomen/wandelingen.ts';
import { kleineBoom, type RuweBoom, ruweBoom, tweedeBesluit } from '../beslisboom/kleine-boom.ts';

const oud = kleineBoom();
const scherm = (id: string, verder: RuweBoom['schermen'][number]['verder']): Partial<RuweBoom> => ({
  schermen: ruweBoom.schermen.map((een) => (een.id === id ? { ...een, verder } : een)),
});
const verder = (id: string): RuweBoom['schermen'][number]['verder'] => ruweBoom.schermen.find((een) => een.id === id)?.verder ?? [];

/** The changes in short: what became what, how many, which way, and the rows without what makes no difference. */
function inTekst(van: Beslisboom, naar: Beslisboom): readonly string[] {
  const { wijzigingen, kolommen } = vectorverschil(van, naar);
  return wijzigingen.map(({ aspect, oud: toen, nieuw, richting, aantal, rijen }) => {
    const tekst = rijen.map((rij) =>
      kolommen.flatMap(({ id, waarden }) => (rij[id]?.length === waarden.length ? [] : [`${id}=${String(rij[id]?.join('/'))}`])).join(' '),
    );
    return `${aspect}: ${toen} > ${nieuw} ${richting} ${String(aantal)} [${tekst.join(' | ')}]`;
  });
}

describe('two versions of a tree', () => {
  it('do not differ when only words do', () => {
    const anders = kleineBoom({ titel: 'Anders', vragen: ruweBoom.vragen.map((vraag) => ({ ...vraag, uitleg: 'Anders uitgelegd.' })) });
    expect(vectorverschil(oud, anders)).toMatchObject({ totaal: 48, anders: 0, wijzigingen: [] });
  });

  it('differ in the outcome, with the combinations of answers in a few rows', () => {
    const anders = kleineBoom(
      scherm('veiligheid', [{ als: { gevaar: ['ja'] }, uitkomst: 'alarm', omdat: 'Er is gevaar.', bronnen: ['bron'] }, ...verder('veiligheid').slice(1)]),
    );
    const uitkomsten = inTekst(oud, anders).filter((regel) => regel.startsWith('uitkomst'));
    expect(uitkomsten).toEqual(
      [
        'uitkomst: alarm (melden) > geen-hulp (melden) gelijk 3 [start=ja gevaar=twijfel klacht=ja hulp=ja effect=nee | start=ja gevaar=twijfel klacht=ja hulp=nee]',
        'uitkomst: alarm (melden) > volgen (hulp) lager 1 [start=ja gevaar=twijfel klacht=ja hulp=ja effect=ja]',
        'uitkomst: alarm (melden) > klaar (afsluiten) lager 4 [start=ja gevaar=twijfel klacht=nee]',
      ].toSorted((a, b) => uitkomsten.indexOf(a) - uitkomsten.indexOf(b)),
    );
    expect(vectorverschil(oud, anders).anders).toBe(8);
  });

  it.each([
    ['melden', 'hulp', 'lager'],
    ['hulp', 'melden', 'hoger'],
    ['advies', 'hulp', 'gelijk'],
    ['melden', 'andere-route', 'andere-weg'],
    ['andere-route', 'afsluiten', 'andere-weg'],
  ] as const)('differ in the level of an outcome: from %s to %s is %s', (van, naar, richting) => {
    const met = (niveau: typeof van | typeof naar): Beslisboom =>
      kleineBoom({ uitkomsten: ruweBoom.uitkomsten.map((uitkomst) => (uitkomst.id === 'alarm' ? { ...uitkomst, niveau } : uitkomst)) });
    expect(inTekst(met(van), met(naar))).toEqual([`uitkomst: alarm (${van}) > alarm (${naar}) ${richting} 16 [start=ja gevaar=ja/twijfel]`]);
  });

  it('differ in norms, also in those that show only when one walks on together', () => {
    const anders = kleineBoom({ normen: ruweBoom.normen.map((norm) => (norm.id === '2' ? { ...norm, als: [{ hulp: ['nee'] }] } : norm)) });
    expect(inTekst(oud, anders)).toEqual([
      'normen: 1, 2 > 1 gelijk 4 [start=ja gevaar=ja/twijfel hulp=ja effect=nee samen-met-veilig-thuis=ja]',
      'normen: 2 >  gelijk 1 [start=ja gevaar=nee klacht=ja hulp=ja effect=nee]',
    ]);
  });

  it('differ in the second decision and in what still misses', () => {
    const punt = { id: 'klacht', titel: 'Klacht', als: { klacht: ['nee'] }, herstel: 'Vraag het.', stap: 2, bronnen: ['bron'] };
    const anders = kleineBoom({ tweedeBesluit: { ...tweedeBesluit, regels: tweedeBesluit.regels.slice(0, 1) }, aandachtspunten: [punt] });
    expect(inTekst(oud, anders)).toEqual([
      'tweede: ja > onbekend gelijk 5 [start=ja gevaar=ja/twijfel hulp=ja effect=ja samen-met-veilig-thuis=ja | start=ja gevaar=nee klacht=ja hulp=ja effect=ja]',
      'aandachtspunten:  > klacht gelijk 12 [start=ja klacht=nee]',
    ]);
  });
});

describe('a question or an answer that only one version has', () => {
  const meer = kleineBoom({
    vragen: ruweBoom.vragen.map((vraag) =>
      vraag.id === 'start' ? { ...vraag, antwoorden: [...vraag.antwoorden, { id: 'soms', label: 'Soms', betekenis: 'Soms wel.' }] } : vraag,
    ),
  });

  it('is new where the old version gives no outcome', () => {
    expect(inTekst(oud, meer).filter((regel) => regel.includes('klaar'))).toEqual([
      'uitkomst:  > klaar (afsluiten) nieuw 4 [start=soms gevaar=nee klacht=nee]',
    ]);
  });

  it('is gone where the new version gives no outcome', () => {
    expect(inTekst(meer, oud).filter((regel) => regel.includes('klaar'))).toEqual([
      'uitkomst: klaar (afsluiten) >  verdwenen 4 [start=soms gevaar=nee klacht=nee]',
    ]);
  });

  it('counts as a column for both', () => {
    const zonderEffect = kleineBoom({
      schermen: ruweBoom.schermen
        .filter(({ id }) => id !== 'effect')
        .map((een) =>
          een.id === 'hulp' ? { ...een, verder: [verder('hulp')[0] ?? {}, { uitkomst: 'volgen', omdat: 'Er is hulp.', bronnen: ['bron'] }] } : een,
        ) as RuweBoom['schermen'],
      vragen: ruweBoom.vragen.filter(({ id }) => id !== 'effect'),
      normen: [],
      tweedeBesluit: undefined,
    });
    expect(vectorverschil(zonderEffect, oud).totaal).toBe(48);
    expect(inTekst(zonderEffect, oud).filter((regel) => regel.startsWith('uitkomst'))).toEqual([
      'uitkomst: volgen (hulp) > geen-hulp (melden) hoger 1 [start=ja gevaar=nee klacht=ja hulp=ja effect=nee]',
    ]);
  });
});

describe('how far-reaching a level is', () => {
  it('is the same as in the laws', () => {
    const boom = kleineBoom();
    const niveaus = ['melden', 'eerst-bellen', 'advies', 'aanvullen', 'hulp', 'gesprek', 'verder-wegen', 'nagelopen', 'afsluiten'] as const;
    const met = (niveau: (typeof niveaus)[number]): Beslisboom => ({ ...boom, uitkomsten: boom.uitkomsten.map((uitkomst) => ({ ...uitkomst, niveau })) });
    for (const van of niveaus)
      for (const naar of niveaus.filter((niveau) => niveau !== van)) {
        const [toen = 0, nu = 0] = [hoogte[van], hoogte[naar]];
        const [eerste] = vectorverschil(met(van), met(naar)).wijzigingen;
        expect(eerste?.richting, `${van} ${naar}`).toBe(nu < toen ? 'lager' : nu > toen ? 'hoger' : 'gelijk');
      }
  });
});
