import { describe, expect, it } from 'vitest';
import { nummersIn, OUDE_ADRESSEN, OUDE_NUMMERS, oudeAdressenIn, oudeNummersIn } from '../../../src/lib/verouderd/index.ts';
import { leesDeel, leesDelen, leesMap, MET_BRON, type Deel } from '../../support/inhoud.ts';

const geldig = new Set([...leesMap('contacten').values()].map(({ tel }) => String(tel)));

/** Numbers and addresses that stand in the open, though they hold no more or nobody checked them. */
const openlijk = (deel: Deel): readonly string[] =>
  deel.stukken.flatMap(({ regel, geldig: tekst, nagekeken }) => {
    const nummers = nummersIn(nagekeken).filter((nummer) => !geldig.has(nummer));
    const mail = nagekeken.match(/[\w.-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    return [...new Set([...nummers, ...oudeNummersIn(tekst), ...oudeAdressenIn(tekst), ...mail])].map((wat) => `${deel.bestand}:${String(regel)} ${wat}`);
  });
const inAttribuut = (deel: Deel): readonly string[] =>
  deel.elementen.flatMap(({ regel, attributen }) =>
    Object.values(attributen).flatMap((waarde) =>
      [...oudeNummersIn(waarde), ...oudeAdressenIn(waarde)].map((wat) => `${deel.bestand}:${String(regel)} ${wat}`),
    ),
  );
const metTekst = (tekst: string): Deel => leesDeel('protocollen/gpo-wn/x.mdx', `---\ntitel: x\n---\n\n<Uitleg bron="a">\n${tekst}\n</Uitleg>\n`);

describe('an outdated number or address in a protocol', () => {
  it('stands inside <Oud>, always', () => {
    expect(leesDelen().flatMap((deel) => [...openlijk(deel), ...inAttribuut(deel)])).toEqual([]);
  });

  it.each([
    ['a listed number', 'Bel 070-3469717.', ['0703469717']],
    ['the same written otherwise', 'Bel 070 - 346 97 17 of (026) 44 24 222.', ['0703469717', '0264424222']],
    ['the same with the number of the country', 'Bel +31 70 3469717.', ['0703469717']],
    ['a number that nobody ever checked', 'Bel 0592-123456.', ['0592123456']],
    ['an old site', 'Kijk op www.jbgld.nl voor meer.', ['jbgld.nl']],
    ['a mail address', "Schrijf naar {'post@school.nl'}.", ['post@school.nl']],
    ['an outdated number that is said to be of the school', '<Eigen>070-3469717</Eigen>', ['0703469717']],
    ['a number in the open beside one that is marked', '<Oud>070-3469717</Oud> of 015-2190937', ['0152190937']],
  ])('is found in the open: %s', (_, tekst, wat) => {
    expect(openlijk(metTekst(tekst))).toEqual(wat.map((een) => `protocollen/gpo-wn/x.mdx:6 ${een}`));
  });

  it('is found in a title', () => {
    const deel = leesDeel('protocollen/gpo-wn/x.mdx', '---\ntitel: x\n---\n\n<Uitleg titel="AMK 070-3469717" bron="a">\nx\n</Uitleg>\n');
    expect(inAttribuut(deel)).toEqual(['protocollen/gpo-wn/x.mdx:5 0703469717']);
  });

  it('is on the list when a protocol marks it, so that pages and forms know it too', () => {
    const inOud = leesDelen()
      .filter(({ slug }) => MET_BRON.includes(slug))
      .flatMap((deel) => deel.stukken.flatMap(({ tekst, geldig: open }) => nummersIn(tekst).filter((nummer) => !nummersIn(open).includes(nummer))));
    expect(inOud.length).toBeGreaterThan(5);
    expect(inOud.filter((nummer) => !OUDE_NUMMERS.has(nummer))).toEqual([]);
  });
});

describe('a number that holds today', () => {
  it('may stand in the open', () => {
    expect(openlijk(metTekst('Bel 112 of 0800-2000.'))).toEqual([]);
  });

  it('may be of the school itself, when it says so', () => {
    expect(openlijk(metTekst("<Eigen>0592-123456</Eigen> of <Eigen>{'post@school.nl'}</Eigen>"))).toEqual([]);
  });

  it('is never on the list of what is outdated', () => {
    expect([...geldig].filter((nummer) => OUDE_NUMMERS.has(nummer))).toEqual([]);
    const adressen = [...leesMap('bronnen').values()].map(({ url }) => (typeof url === 'string' ? url : ''));
    expect(adressen.filter((url) => OUDE_ADRESSEN.some((oud) => oudeAdressenIn(url).includes(oud)))).toEqual([]);
  });
});
