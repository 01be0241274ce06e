// Runs the published decision tables with an independent engine over every combination of answers, also those with answers left out.
import { describe, expect, it } from 'vitest';
import { dmn } from '../../src/lib/beslistabel/index.ts';
import type { Beslisboom } from '../../src/lib/inhoud/index.ts';
import { alleBomen } from '../support/bomen.ts';
import { type Dmntabel, type Invoer, leesDmn, leestVariabele, maakBeslis, tabellenIn } from '../support/dmn.ts';
import { wandel } from './wandelingen.ts';

type Tabellen = Readonly<Record<string, Dmntabel>>;
const SAMEN = 'samen_met_veilig_thuis';
const variabele = (id: string): string => id.replaceAll('-', '_');

/** Every combination of answers, with and without an answer to each question. */
function* deelvectoren(vragen: Beslisboom['vragen'], tot: Readonly<Record<string, string>> = {}): Generator<Readonly<Record<string, string>>> {
  const [vraag, ...rest] = vragen;
  if (!vraag) {
    yield tot;
    return;
  }
  yield* deelvectoren(rest, tot);
  for (const { id } of vraag.antwoorden) yield* deelvectoren(rest, { ...tot, [vraag.id]: id });
}

/** What one table must give, by the name of what comes out; before the outcome there is no report, so nothing holds yet. */
type Verwacht = Readonly<Record<string, string>>;

function volgensMotor(boom: Beslisboom, antwoorden: Readonly<Record<string, string>>, samen: boolean): Verwacht {
  const { uitkomst, normen, aandachtspunten, tweede } = wandel(boom, antwoorden, samen);
  if (uitkomst === '') return { uitkomst, normen: '', aandachtspunten: '', tweede_besluit: 'onbekend' };
  return { uitkomst, normen: normen.join(), aandachtspunten: aandachtspunten.join(), tweede_besluit: tweede };
}

interface Geval {
  readonly invoer: Invoer;
  readonly verwacht: Verwacht;
}

const bewaard = new Map<string, readonly Geval[]>();

/** Every combination of answers with what the engine of the site gives, from the fullest to the emptiest. Computed once per tree. */
function gevallen(boom: Beslisboom): readonly Geval[] {
  const sleutel = `${boom.id}/${boom.versie}`;
  const lijst =
    bewaard.get(sleutel) ??
    [...deelvectoren(boom.vragen)].reverse().flatMap((antwoorden) => {
      const invoer = Object.fromEntries(boom.vragen.map(({ id }) => [variabele(id), antwoorden[id] ?? null]));
      const [alleen, samen] = [volgensMotor(boom, antwoorden, false), volgensMotor(boom, antwoorden, true)];
      return ['ja', 'nee', null].map((waarde) => ({ invoer: { ...invoer, [SAMEN]: waarde }, verwacht: waarde === 'ja' ? samen : alleen }));
    });
  bewaard.set(sleutel, lijst);
  return lijst;
}

/** Where tables and engine differ; stops at the first. A double hit is a difference too. */
function verschil(boom: Beslisboom, tabellen: Tabellen): string | undefined {
  const alle = Object.entries(tabellen).map(([naam, tabel]) => [naam, maakBeslis(tabel)] as const);
  for (const { invoer, verwacht } of gevallen(boom))
    for (const [naam, beslis] of alle) {
      try {
        const gekregen = beslis(invoer).join();
        if (gekregen !== verwacht[naam]) return `${naam}: verwacht ${String(verwacht[naam])}, gekregen ${gekregen} (${JSON.stringify(invoer)})`;
      } catch (oorzaak) {
        return String(oorzaak);
      }
    }
  return undefined;
}

/** The first version, which never changes. */
const boomMet = (slug: string): Beslisboom => alleBomen.find((gevonden) => gevonden.slug === slug)?.boom ?? expect.fail(slug);
const gelezen = new Map<string, Promise<Tabellen>>();
const tabellenVan = (boom: Beslisboom): Promise<Tabellen> => {
  const sleutel = `${boom.id}/${boom.versie}`;
  const tabellen = gelezen.get(sleutel) ?? leesDmn(dmn(boom)).then(({ document }) => tabellenIn(document));
  gelezen.set(sleutel, tabellen);
  return tabellen;
};

describe.each(alleBomen)('the decision tables of $naam', ({ boom }) => {
  it('are read without a warning, and every input and line in the drawing points to something', async () => {
    const { document, waarschuwingen } = await leesDmn(dmn(boom));
    expect(waarschuwingen).toEqual([]);
    const ids = document.drgElement.map(({ id }) => `#${id}`);
    const nodig = document.drgElement.flatMap(({ informationRequirement = [] }) => informationRequirement.map(({ requiredInput }) => requiredInput.href));
    expect(nodig.filter((href) => !ids.includes(href))).toEqual([]);
    const getekend = document.dmnDI.diagrams.flatMap(({ diagramElements }) => diagramElements);
    expect(getekend).toHaveLength(ids.length + nodig.length);
  });

  it('give what the engine gives for every combination of answers, also with answers left out', async () => {
    const tabellen = await tabellenVan(boom);
    expect(Object.keys(tabellen)).toEqual([
      'uitkomst',
      ...(boom.normen.length > 0 ? ['normen'] : []),
      ...(boom.aandachtspunten.length > 0 ? ['aandachtspunten'] : []),
      ...(boom.tweedeBesluit ? ['tweede_besluit'] : []),
    ]);
    expect(verschil(boom, tabellen)).toBeUndefined();
  }, 60_000);

  it('give no outcome for an answer that the tree does not know', async () => {
    const { uitkomst } = await tabellenVan(boom);
    if (!uitkomst) expect.fail('geen tabel');
    const beslis = maakBeslis(uitkomst);
    const invoer = Object.fromEntries(boom.vragen.map(({ id, antwoorden }) => [variabele(id), antwoorden.at(-1)?.id ?? null]));
    expect(beslis(invoer)).toHaveLength(1);
    for (const { id } of boom.vragen) expect(beslis({ ...invoer, [variabele(id)]: 'misschien' }), id).toEqual([]);
  });

  it('name their variables so that FEEL reads them as one name', async () => {
    for (const { input } of Object.values(await tabellenVan(boom))) for (const kolom of input) expect(leestVariabele(kolom), kolom.label).toBe(true);
  });

  it('tell with every row why, and from which source', async () => {
    for (const { rule } of Object.values(await tabellenVan(boom)))
      for (const { annotationEntry } of rule) {
        expect(annotationEntry?.[0].text).toMatch(/\S/);
        expect(annotationEntry?.[1].text).toMatch(/^[a-z0-9-]+(, [a-z0-9-]+)*$/);
      }
  });

  it('are short enough to read', async () => {
    for (const { rule } of Object.values(await tabellenVan(boom))) expect(rule.length).toBeLessThan(40);
  });
});

describe('a fault in a published table is caught:', { timeout: 60_000 }, () => {
  type Rij = Dmntabel['rule'][number];
  /** The first difference after a change in the rows of one table. */
  const anders = async (slug: string, naam: string, wijzig: (rijen: readonly Rij[]) => readonly Rij[]): Promise<string | undefined> => {
    const tabel = (await tabellenVan(boomMet(slug)))[naam];
    return tabel && verschil(boomMet(slug), { [naam]: { ...tabel, rule: [...wijzig(tabel.rule)] } });
  };
  const rijenVan = async (slug: string, naam: string): Promise<readonly Rij[]> => (await tabellenVan(boomMet(slug)))[naam]?.rule ?? [];
  const plekken = [
    ['uitkomst', 'meldnormen'],
    ['normen', 'meldnormen'],
    ['aandachtspunten', 'beroepsgeheim'],
    ['tweede_besluit', 'afwegingskader'],
  ] as const;

  it.each(plekken)('any row of %s in %s is dropped', async (naam, slug) => {
    const rijen = await rijenVan(slug, naam);
    expect(rijen.length).toBeGreaterThan(5);
    for (const i of rijen.keys()) expect(await anders(slug, naam, (lijst) => lijst.filter((_, j) => j !== i)), String(i)).toBeDefined();
  });

  it.each(plekken)('any row of %s in %s loses the last thing that it asks', async (naam, slug) => {
    for (const [i, rij] of (await rijenVan(slug, naam)).entries()) {
      const vak = rij.inputEntry.findLastIndex(({ text }) => text !== '-');
      // The last row of the second decision asks nothing.
      if (vak < 0) continue;
      const wijder = { ...rij, inputEntry: rij.inputEntry.with(vak, { text: '-' }) };
      expect(await anders(slug, naam, (lijst) => lijst.with(i, wijder)), `${String(i)} ${String(vak)}`).toBeDefined();
    }
  });

  it('two rows of the second decision, where the first counts, change places', async () => {
    expect(await anders('afwegingskader', 'tweede_besluit', ([eerste, ...rest]) => [...rest, ...(eerste ? [eerste] : [])])).toContain('verwacht');
  });

  it('two rows give the outcome of each other', async () => {
    const geruild = await anders('afwegingskader', 'uitkomst', (rijen) =>
      rijen.map((rij, i) => ({ ...rij, outputEntry: rijen[i === 1 ? 4 : i === 4 ? 1 : i]?.outputEntry ?? rij.outputEntry })),
    );
    expect(geruild).toContain('verwacht dossier-afsluiten, gekregen melden-acuut');
  });

  it('a row stands there twice', async () => {
    expect(await anders('beroepsgeheim', 'uitkomst', (rijen) => [...rijen, ...rijen.slice(-1)])).toContain('twee rijen passen');
  });

  it('doubt is forgotten', async () => {
    const vergeten = await anders('afwegingskader', 'uitkomst', (rijen) =>
      rijen.map((rij) => ({ ...rij, inputEntry: rij.inputEntry.map(({ text }) => ({ text: text === '"ja","twijfel"' ? '"ja"' : text })) })),
    );
    expect(vergeten).toContain('twijfel');
  });
});

describe('the reader of decision tables', () => {
  it('warns of what DMN does not know', async () => {
    const { waarschuwingen } = await leesDmn(dmn(boomMet('beroepsgeheim')).replace('<dmndi:DMNDI>', '<onzin>x</onzin><dmndi:DMNDI>'));
    expect(waarschuwingen.join()).toContain('onzin');
  });
});
