import { describe, expect, it } from 'vitest';
import { leesBomen, leesDeel, leesDelen, leesMap, leesProtocol, MET_BRON, SLUGS, tekstenIn, type Deel } from '../../support/inhoud.ts';

const begrippen = leesMap('begrippen');
const woordenVan = (begrip: Readonly<Record<string, unknown>>): readonly string[] =>
  tekstenIn([begrip['term'], begrip['afkorting'], begrip['ookWel']]).map(({ tekst }) => tekst);
const bekend = new Set([...begrippen.values()].flatMap(woordenVan).flatMap((naam) => naam.split(/[\s/()]+/)));

/** Names and shop words that look like abbreviations but need no entry. */
const GEEN_AFKORTING = new Set(['GPO-WN', 'TV', 'ZORG']);
const afkortingen = (tekst: string): readonly string[] => tekst.match(/(?<![\p{L}’-])[A-Z]{2,}(?:-[A-Z]+)?(?![\p{L}’]|-[A-Z])/gu) ?? [];
const zonderUitleg = (tekst: string): readonly string[] =>
  afkortingen(tekst).filter((afkorting) => !bekend.has(afkorting) && !GEEN_AFKORTING.has(afkorting) && !/^[IVX]+$/.test(afkorting));

/** The list of organisations of a school that was added: names, as the school writes them. */
const isLijst = ({ bestand, slug }: Deel): boolean => bestand.endsWith('/sociale-kaart.mdx') && !MET_BRON.includes(slug);

const teksten = (): readonly string[] => [
  ...leesDelen()
    .filter((deel) => !isLijst(deel))
    .flatMap((deel) => [...deel.stukken.map(({ tekst }) => tekst), ...deel.elementen.flatMap(({ attributen }) => Object.values(attributen))]),
  ...leesDelen().flatMap((deel) => tekstenIn(deel.kop).map(({ tekst }) => tekst)),
  ...SLUGS.flatMap((slug) => tekstenIn(leesProtocol(slug)).map(({ tekst }) => tekst)),
  ...leesBomen().flatMap((boom) => tekstenIn(boom).map(({ tekst }) => tekst)),
  ...[...leesMap('actueel').values()].flatMap((onderwerp) => tekstenIn(onderwerp).map(({ tekst }) => tekst)),
];

describe('the glossary', () => {
  it('explains every abbreviation that readers meet', () => {
    expect([...new Set(teksten().flatMap(zonderUitleg))].toSorted()).toEqual([]);
  });

  it('misses an abbreviation that nobody explained', () => {
    expect(zonderUitleg('Bespreek het in het XYZ en het MDO.')).toEqual(['XYZ']);
  });

  it('has no entry that no text uses', () => {
    const gebruikt = new Set(
      leesDelen().flatMap((deel: Deel) => deel.elementen.filter(({ naam }) => naam === 'Term').map(({ attributen }) => attributen['id'] ?? '')),
    );
    const verwezen = new Set([...begrippen.values()].flatMap((begrip) => (begrip['zieOok'] ?? []) as readonly string[]));
    const alles = teksten().join('\n').toLowerCase();
    const ongebruikt = [...begrippen].filter(
      ([id, begrip]) => !gebruikt.has(id) && !verwezen.has(id) && !woordenVan(begrip).some((naam) => alles.includes(naam.toLowerCase())),
    );
    expect(ongebruikt.map(([id]) => id)).toEqual([]);
  });

  it('lets a word belong to two entries only when one leads to the other', () => {
    const leidt = (van: string, naar: string): boolean => ((begrippen.get(van)?.['zieOok'] ?? []) as readonly string[]).includes(naar);
    const namen = [...begrippen].flatMap(([id, begrip]) => [...new Set(woordenVan(begrip).map((naam) => naam.toLowerCase()))].map((naam) => ({ id, naam })));
    const dubbel = namen.filter(({ id, naam }) =>
      namen.some((ander) => ander.naam === naam && ander.id !== id && !leidt(id, ander.id) && !leidt(ander.id, id)),
    );
    expect(dubbel).toEqual([]);
  });

  it('is read from the text, not guessed: a term in a text is seen', () => {
    const deel = leesDeel('protocollen/gpo-wn/x.mdx', '<Uitleg bron="a">\nHet <Term id="mdo">MDO</Term>.\n</Uitleg>\n');
    expect(deel.elementen.map(({ naam }) => naam)).toEqual(['Uitleg', 'Term']);
  });
});
