import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTrees } from '../../../scripts/check-trees.ts';
import { releaseTree } from '../../../scripts/release-tree.ts';
import { type Copy, copyContent } from '../../support/trees.ts';

const KADER = 'beslisbomen/afwegingskader/2026-11-23.yaml';
const NIEUW = 'beslisbomen/afwegingskader/2099-01-01.yaml';
const LIJST = 'beslisbomen/uitgegeven.yaml';

let copy: Copy;
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => {
  copy.clean();
});

const gevonden = (): readonly string[] => checkTrees(copy.content).map(({ place, problem }) => `${place}: ${problem}`);

describe('the trees of the site', () => {
  it('are sound, have a case for every outcome, and are as they were released', () => {
    expect(checkTrees(fileURLToPath(new URL('../../../src/content', import.meta.url)))).toEqual([]);
  });
});

describe('a bad tree stops the build with file, node and what is wrong:', () => {
  it.each([
    ['a loop', 'naar: resultaat', 'naar: vermoeden', 'schermen.vermoeden: lus: de route komt hier voor de tweede keer (medewerker: nee, vermoeden: ja'],
    [
      'a dead end',
      '      - als: { resultaat: [ja] }\n',
      '      - als: { resultaat: [ja], hulp: [nee] }\n',
      'schermen.resultaat: doodlopend: geen regel past bij deze antwoorden',
    ],
    ['an answer without a next', 'als: { resultaat: [nog-niet-bekend] }', 'als: { resultaat: [ja] }', 'meewerken: ja, resultaat: nog-niet-bekend)'],
    [
      'a screen without rules',
      '    verder:\n      - naar: veiligheid\n',
      '    verder: []\n    weg:\n      - naar: veiligheid\n',
      'schermen.vermoeden.verder: ',
    ],
    ['a next that does not exist', 'naar: hulp', 'naar: zolder', 'schermen.veiligheid.verder[5]: scherm "zolder" bestaat niet'],
    ['an unreachable screen', 'naar: resultaat', 'uitkomst: advies-veilig-thuis', 'schermen.resultaat: geen enkel antwoord leidt hierheen'],
    [
      'an unreachable outcome',
      'uitkomst: hulp-afronden-en-volgen',
      'uitkomst: hulp-organiseren-en-volgen',
      'uitkomsten.hulp-afronden-en-volgen: geen enkel antwoord leidt hierheen',
    ],
    [
      'a source that does not exist',
      'bronnen: [wpo-4a]',
      'bronnen: [wpo-4z]',
      'schermen.medewerker.verder[1].bronnen: src/content/bronnen/wpo-4z.yaml bestaat niet',
    ],
    ['a rule without a source', 'bronnen: [wpo-4a]', 'bronnen: []', 'schermen.medewerker.verder[1].bronnen: noem minstens één bron'],
    ['a question without a source', '    bronnen: [handelingsprotocol-stap-5, afwegingskader-vragenlijst]\n', '', 'vragen.vermoeden.bronnen: '],
    [
      'another date than its file',
      "versie: '2026-11-23'",
      "versie: '2026-11-24'",
      'versie: "2026-11-24" is niet de datum in de naam van het bestand, 2026-11-23',
    ],
    ['another name than its folder', 'id: afwegingskader', 'id: kader', 'id: "kader" is niet de naam van de map, "afwegingskader"'],
    ['YAML that cannot be read', 'begin: medewerker', 'begin: [medewerker', 'line'],
  ])('%s', (_wat, van, naar, fout) => {
    copy.change(KADER, van, naar);
    expect(
      gevonden()
        .filter((regel) => regel.startsWith(KADER))
        .join('\n'),
    ).toContain(fout);
  });

  it('an outcome without a case', () => {
    const zonder = copy.read('beslisbomen/beroepsgeheim/voorbeelden.yaml').replaceAll('uitkomst: niet-wachten', 'uitkomst: nog-aanvullen');
    copy.write('beslisbomen/beroepsgeheim/voorbeelden.yaml', zonder);
    expect(gevonden()).toContain('beslisbomen/beroepsgeheim/voorbeelden.yaml: uitkomst niet-wachten van versie 2026-11-23 heeft geen voorbeeld');
    expect(gevonden().join('\n')).toContain('geeft niet-wachten, niet nog-aanvullen');
  });

  it.each([
    ['that are not there', undefined, 'beslisbomen/beroepsgeheim/2026-11-23.yaml: heeft geen voorbeelden.yaml naast zich'],
    ['that cannot be read', '- [', 'beslisbomen/beroepsgeheim/voorbeelden.yaml: '],
    ['of another shape', '- naam: x\n', 'beslisbomen/beroepsgeheim/voorbeelden.yaml: [0].antwoorden: '],
    ['that stop too soon', '- { naam: x, antwoorden: { acuut: nee }, uitkomst: niet-wachten }\n', 'geeft nog geen uitkomst, niet niet-wachten'],
  ])('cases %s', (_wat, tekst, fout) => {
    if (tekst === undefined) copy.remove('beslisbomen/beroepsgeheim/voorbeelden.yaml');
    else copy.write('beslisbomen/beroepsgeheim/voorbeelden.yaml', tekst);
    expect(gevonden().join('\n')).toContain(fout);
  });
});

describe('a released version', () => {
  const GEWIJZIGD = `${KADER}: deze versie is uitgegeven en mag niet meer veranderen`;
  beforeEach(() => {
    expect(releaseTree(copy.content, 'afwegingskader', '2026-11-23').ok).toBe(true);
    expect(gevonden()).toEqual([]);
  });

  it.each([
    ['a rule', 'als: { acuut: [ja, twijfel] }', 'als: { acuut: [ja] }'],
    ['a word', 'Twijfel telt hier als ja.', 'Twijfel telt hier soms.'],
    ['the order of rules', 'bronnen: [handelingsprotocol-stap-5, knmg-stap-5]', 'bronnen: [knmg-stap-5, handelingsprotocol-stap-5]'],
    ['an added field', 'volgorde: 1', 'volgorde: 1\nperNorm: true'],
  ])('is refused when it changes in %s', (_wat, van, naar) => {
    copy.change(KADER, van, naar);
    expect(gevonden().join('\n')).toContain(GEWIJZIGD);
    expect(gevonden().join('\n')).toContain('docs/guides/04-update-a-norm.md');
  });

  it('is refused when it is gone, also when its whole tree is', () => {
    copy.remove(KADER);
    expect(gevonden()).toContainEqual(expect.stringMatching(/^beslisbomen\/afwegingskader\/2026-11-23\.yaml: deze versie is uitgegeven en mag niet weg/));
  });

  it.each([
    ['a comment', (tekst: string) => `# Nagekeken.\n${tekst}`],
    ['line ends of Windows', (tekst: string) => tekst.replaceAll('\n', '\r\n')],
    ['quotes', (tekst: string) => tekst.replace('titel: Afwegingskader', 'titel: "Afwegingskader"')],
    [
      'the order of keys',
      (tekst: string) => tekst.replace("ingang: '2019-01-01'\n", '').replace('begin: medewerker\n', "begin: medewerker\ningang: '2019-01-01'\n"),
    ],
    ['the date of the last look at its sources', (tekst: string) => tekst.replace("gecontroleerd: '2026-11-23'", "gecontroleerd: '2027-11-23'")],
  ])('may change in %s', (_wat, wijzig) => {
    const tekst = copy.read(KADER);
    expect(wijzig(tekst)).not.toBe(tekst);
    copy.write(KADER, wijzig(tekst));
    expect(gevonden()).toEqual([]);
  });

  it('cannot be released again, whatever it says now', () => {
    copy.change(KADER, 'Twijfel telt hier als ja.', 'Twijfel telt hier soms.');
    const lijst = copy.read(LIJST);
    expect(releaseTree(copy.content, 'afwegingskader', '2026-11-23')).toEqual({ ok: false, message: expect.stringContaining('al uitgegeven') as string });
    expect(copy.read(LIJST)).toBe(lijst);
  });

  it('stays locked when the list is lost or damaged', () => {
    const lijst = copy.read(LIJST);
    copy.remove(LIJST);
    expect(gevonden()).toEqual([expect.stringContaining(`${LIJST}: bestaat niet`)]);
    expect(releaseTree(copy.content, 'afwegingskader', '2026-11-23').ok).toBe(false);
    copy.write(LIJST, lijst.replace('sha256-', 'sha256-x'));
    expect(gevonden()).toEqual([`${LIJST}: deze regel klopt niet: afwegingskader/2026-11-23`]);
    copy.write(LIJST, 'a: [');
    expect(gevonden()).toEqual([expect.stringContaining(LIJST)]);
  });

  it('may get a newer version beside it', () => {
    copy.write(NIEUW, copy.read(KADER).replace("versie: '2026-11-23'", "versie: '2099-01-01'").replace('Twijfel telt hier als ja.', 'Twijfel is hier ja.'));
    expect(gevonden()).toEqual([]);
  });
});

describe('a version that is not released', () => {
  it('is a draft and may change, as long as it is the newest', () => {
    copy.change(KADER, 'Twijfel telt hier als ja.', 'Twijfel is hier ja.');
    expect(gevonden()).toEqual([]);
  });

  it('is found as soon as there is a newer one', () => {
    copy.write(NIEUW, copy.read(KADER).replace("versie: '2026-11-23'", "versie: '2099-01-01'"));
    expect(gevonden()).toEqual([expect.stringContaining(`${KADER}: er is een nieuwere versie (2099-01-01), maar deze is niet uitgegeven`)]);
    expect(releaseTree(copy.content, 'afwegingskader', '2026-11-23').ok).toBe(true);
    expect(gevonden()).toEqual([]);
  });

  it.each([
    ['afwegingskader', '2099-01-01'],
    ['zolder', '2026-11-23'],
  ])('cannot be released when it is not there: %s %s', (slug, versie) => {
    expect(releaseTree(copy.content, slug, versie)).toEqual({ ok: false, message: `src/content/beslisbomen/${slug}/${versie}.yaml bestaat niet` });
  });

  it('cannot be released while it is not sound', () => {
    copy.change(KADER, 'naar: hulp', 'naar: zolder');
    expect(releaseTree(copy.content, 'afwegingskader', '2026-11-23')).toEqual({
      ok: false,
      message: expect.stringContaining('"zolder" bestaat niet') as string,
    });
  });
});

describe('the worked cases of an older version', () => {
  it('are its own where it has them, and otherwise those of the next version that has', () => {
    const beroep = (datum: string): string => `beslisbomen/beroepsgeheim/${datum}.yaml`;
    const boom = copy.read(beroep('2026-11-23'));
    const cases = copy.read('beslisbomen/beroepsgeheim/voorbeelden.yaml');
    for (const datum of ['2026-12-01', '2027-01-01']) copy.write(beroep(datum), boom.replace("versie: '2026-11-23'", `versie: '${datum}'`));
    for (const datum of ['2026-11-23', '2026-12-01']) expect(releaseTree(copy.content, 'beroepsgeheim', datum).ok).toBe(true);
    copy.write('beslisbomen/beroepsgeheim/voorbeelden-2026-12-01.yaml', cases.replaceAll('uitkomst: niet-wachten', 'uitkomst: nog-aanvullen'));
    const fout = gevonden().filter((regel) => regel.includes('heeft geen voorbeeld'));
    expect(fout).toEqual([
      'beslisbomen/beroepsgeheim/voorbeelden-2026-12-01.yaml: uitkomst niet-wachten van versie 2026-11-23 heeft geen voorbeeld',
      'beslisbomen/beroepsgeheim/voorbeelden-2026-12-01.yaml: uitkomst niet-wachten van versie 2026-12-01 heeft geen voorbeeld',
    ]);
  });
});
