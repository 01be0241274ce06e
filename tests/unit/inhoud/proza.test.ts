import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fleschDouma, woorden, zinnen, type Leesmaat } from '../../../src/lib/leesbaarheid/index.ts';
import { leesDeel, leesDelen, leesMap, leesProtocol, MET_BRON, SLUGS, tekstenIn, type Deel } from '../../support/inhoud.ts';

/** Longest paragraph in characters, longest sentence in words, and the average that a protocol may have. */
const GRENS = { alinea: 350, zin: 26, gemiddeld: 12 };

/** What is wrong with one paragraph. */
const tekstFouten = (tekst: string): readonly string[] => [
  ...(tekst.length > GRENS.alinea ? [`alinea van ${String(tekst.length)} tekens`] : []),
  ...zinnen(tekst).flatMap((zin) => (woorden(zin).length > GRENS.zin ? [`zin van ${String(woorden(zin).length)} woorden`] : [])),
  ...(/['"]/.test(tekst) ? ['recht aanhalingsteken of recht weglatingsteken'] : []),
];
const deelFouten = (deel: Deel): readonly string[] =>
  deel.stukken.flatMap(({ regel, tekst }) => tekstFouten(tekst).map((fout) => `${deel.bestand}:${String(regel)} ${fout}`));
const dataFouten = (waar: string, data: unknown): readonly string[] =>
  tekstenIn(data).flatMap(({ pad, tekst }) => tekstFouten(tekst).map((fout) => `${waar} ${pad}: ${fout}`));
const opmaakFouten = (deel: Deel): readonly string[] =>
  deel.elementen.flatMap(({ regel, attributen }) =>
    Object.values(attributen).flatMap((waarde) => (/['"]/.test(waarde) ? [`${deel.bestand}:${String(regel)} ${waarde}`] : [])),
  );
const metTekst = (tekst: string): Deel => leesDeel('protocollen/gpo-wn/x.mdx', `---\ntitel: x\n---\n\n<Uitleg bron="a">\n${tekst}\n</Uitleg>\n`);

describe('the text of every protocol', () => {
  it('has short paragraphs, sentences to follow, and Dutch quotes', () => {
    expect(leesDelen().flatMap(deelFouten)).toEqual([]);
    expect(leesDelen().flatMap(opmaakFouten)).toEqual([]);
  });

  it.each([
    ['a long paragraph', 'Kort is beter. '.repeat(30), /:6 alinea van 449 tekens/],
    ['a long sentence', `Als ${'je dit leest en '.repeat(7)}dan volhoudt, ben je moe.`, /:6 zin van \d+ woorden/],
    ['a straight apostrophe', "De collega's praten.", /:6 recht/],
    ['straight quotes', 'Zij zegt "nee".', /:6 recht/],
    ['a straight apostrophe in a later item', "- goed\n- ook foto's", /:7 recht/],
  ])('is refused with %s', (_, tekst, melding) => {
    expect(deelFouten(metTekst(tekst)).join('\n')).toMatch(melding);
  });

  it('is refused with a straight apostrophe in a title', () => {
    expect(opmaakFouten(leesDeel('protocollen/gpo-wn/x.mdx', `---\ntitel: x\n---\n\n<Uitleg titel="foto's" bron="a">\nx\n</Uitleg>\n`))).toHaveLength(1);
  });
});

describe('the texts in data', () => {
  const mappen = ['begrippen', 'bronnen', 'contacten', 'actueel', 'casussen', 'quiz', 'valkuilen', 'draaiboeken'];

  it('have short paragraphs, sentences to follow, and Dutch quotes', () => {
    const naslag = mappen.flatMap((map) => [...leesMap(map)].flatMap(([id, data]) => dataFouten(`${map}/${id}`, data)));
    const protocollen = SLUGS.flatMap((slug) => dataFouten(slug, leesProtocol(slug)));
    expect([...naslag, ...protocollen]).toEqual([]);
  });

  it('are refused with a fault, which is named with its place', () => {
    expect(dataFouten('begrippen/x', { term: 'x', nu: ["foto's"] })).toEqual(['begrippen/x nu.0: recht aanhalingsteken of recht weglatingsteken']);
  });
});

describe('the readability of every protocol', () => {
  const bron = JSON.parse(readFileSync(new URL('../../fixtures/leesbaarheid.json', import.meta.url), 'utf8')) as {
    readonly bronnen: Readonly<Record<string, Leesmaat>>;
  };
  /** Notes on what holds now are ours; the comparison is with what the protocol itself says. */
  const eigen = (slug: string): readonly string[] =>
    leesDelen()
      .filter((deel) => deel.slug === slug)
      .flatMap((deel) => deel.stukken.filter(({ nu }) => !nu).map(({ tekst }) => tekst));

  it('is compared with a source for each', () => {
    expect(Object.keys(bron.bronnen).toSorted()).toEqual(MET_BRON);
  });

  it.each(MET_BRON)('of %s is above that of its source', (slug) => {
    expect(fleschDouma(eigen(slug)).score).toBeGreaterThan(bron.bronnen[slug]?.score ?? Infinity);
  });

  it.each(SLUGS)('of %s keeps sentences short on average', (slug) => {
    const maat = fleschDouma(eigen(slug));
    expect(maat.woorden / maat.zinnen).toBeLessThan(GRENS.gemiddeld);
  });

  it('falls below the source when a text is written as the source was', () => {
    const stroef =
      'Indien de beroepskracht na zorgvuldige afweging van verantwoordelijkheden en belangen tot de conclusie komt dat redelijkerwijs onvoldoende bescherming georganiseerd wordt, geschiedt melding.';
    expect(fleschDouma([stroef]).score).toBeLessThan(bron.bronnen['oostpoortschool']?.score ?? 0);
  });
});
