import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmn } from '../../../../src/lib/beslistabel/index.ts';
import { leesDmn, tabellenIn } from '../../../support/dmn.ts';
import { kleineBoom, ruweBoom } from '../beslisboom/kleine-boom.ts';

describe('a tree as DMN', () => {
  it('is read by a program of others without a warning, with the words of the tree', async () => {
    const titel = 'Klein & fijn: "ja" > ‘nee’';
    const { document, waarschuwingen } = await leesDmn(dmn(kleineBoom({ titel })));
    expect(waarschuwingen).toEqual([]);
    expect(document.name).toBe(titel);
    expect(document.drgElement.map(({ name }) => name)).toEqual([
      'start',
      'gevaar',
      'klacht',
      'hulp',
      'effect',
      'samen_met_veilig_thuis',
      'uitkomst',
      'normen',
      'tweede_besluit',
    ]);
  });

  it('writes cells in FEEL: a list of answers, or a dash where anything fits', async () => {
    const { uitkomst } = tabellenIn((await leesDmn(dmn(kleineBoom()))).document);
    expect(uitkomst?.hitPolicy).toBe('UNIQUE');
    expect(uitkomst?.input[1]?.inputValues.text).toBe('"ja","nee","twijfel",null');
    expect(uitkomst?.rule[1]?.inputEntry.map(({ text }) => text)).toEqual(['"ja"', '"ja","twijfel"', '"ja","nee"', '-', '-']);
    expect(uitkomst?.rule[1]?.outputEntry[0].text).toBe('"alarm"');
    expect(uitkomst?.rule[1]?.description).toBe('Er is gevaar. Bron: bron-alarm');
    expect(uitkomst?.rule[1]?.annotationEntry?.map(({ text }) => text)).toEqual(['Er is gevaar.', 'bron-alarm']);
  });

  it('gives a question with a hyphen a name that is no subtraction', async () => {
    const hernoemd = JSON.parse(JSON.stringify(ruweBoom).replaceAll('"klacht"', '"uit-beeld"')) as typeof ruweBoom;
    const { uitkomst } = tabellenIn((await leesDmn(dmn(kleineBoom(hernoemd)))).document);
    expect(uitkomst?.input[2]?.inputExpression.text).toBe('uit_beeld');
  });
});

describe('text in the document', () => {
  const vreemd = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', '\n', '\t', ']]>', '’', '😀', '&amp;', '<!--', '</definitions>') });

  it('is read back as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(vreemd, async (titel) => {
        const { document, waarschuwingen } = await leesDmn(dmn({ ...kleineBoom(), titel }));
        expect(document.name).toBe(titel);
        expect(waarschuwingen).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('loses only what XML does not know', async () => {
    const { document, waarschuwingen } = await leesDmn(dmn({ ...kleineBoom(), titel: 'a\u0000b\u0008c\uFFFEd\uD800e' }));
    expect(document.name).toBe('abcde');
    expect(waarschuwingen).toEqual([]);
  });
});
