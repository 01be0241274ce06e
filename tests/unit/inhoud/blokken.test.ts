import { describe, expect, it } from 'vitest';
import { blokFouten } from '../../../src/lib/inhoud/index.ts';
import { bekendVoor, leesDeel, leesDelen, leesProtocol, SLUGS, type Deel } from '../../support/inhoud.ts';

const fouten = (deel: Deel): readonly string[] => {
  const bekend = bekendVoor(deel.slug);
  return deel.elementen.flatMap((element) => blokFouten(element, bekend).map((fout) => `${deel.bestand}:${String(element.regel)} ${fout}`));
};
const metBlok = (blok: string): Deel => leesDeel('protocollen/ikc-ijmond/stap-1.mdx', `---\ntitel: x\n---\n\n${blok}\n`);

describe('the blocks of every protocol', () => {
  it('name their place in the source, and only roles, terms, contacts and sources that exist', () => {
    expect(leesDelen().flatMap(fouten)).toEqual([]);
  });

  it.each([
    ['a block without its place', '<Doen titel="Doe">\n<Taak wie="leerkracht">Kijk.</Taak>\n</Doen>', /:5 <Doen> mist bron/],
    ['a note on today without sources', '<Nu titel="Nu">\nBel.\n</Nu>', /<Nu> mist bronnen/],
    ['a role that the protocol does not declare', '<Doen bron="a">\n<Taak wie="koning">Kijk.</Taak>\n</Doen>', /:6 <Taak>: rol "koning"/],
    ['a term that is not in the glossary', '<Uitleg bron="a">\nEen <Term id="weg">woord</Term> hier.\n</Uitleg>', /:6 <Term>: begrip "weg"/],
    ['a number that is not a contact', '<Nu bronnen="wmo-5-2-6">\nBel <Bel wie="buurman" />.\n</Nu>', /contact "buurman"/],
    ['a source that is not described', '<Nu bronnen="wikipedia">\nBel.\n</Nu>', /bron "wikipedia"/],
    ['an outdated number with an unknown successor', '<Uitleg bron="a">\nBel <Oud nu="amk">070</Oud>.\n</Uitleg>', /contact "amk"/],
    ['a block that nobody knows', '<Kader bron="a">\nTekst.\n</Kader>', /<Kader> bestaat niet/],
  ])('are refused with %s', (_, blok, melding) => {
    expect(fouten(metBlok(blok)).join('\n')).toMatch(melding);
  });
});

describe('the head of every part', () => {
  const onbekend = (deel: Deel): readonly string[] => {
    const wie = (deel.kop['wie'] ?? []) as readonly string[];
    return wie.filter((rol) => !bekendVoor(deel.slug).rollen.has(rol)).map((rol) => `${deel.bestand}: ${rol}`);
  };

  it('names roles that the protocol declares', () => {
    expect(leesDelen().flatMap(onbekend)).toEqual([]);
  });

  it('is refused with another role', () => {
    expect(onbekend(leesDeel('protocollen/gpo-wn/stap-1.mdx', '---\nwie: [koning]\n---\n'))).toEqual(['protocollen/gpo-wn/stap-1.mdx: koning']);
  });

  it.each(SLUGS)('gives %s every role a task, a place or a responsibility', (slug) => {
    const delen = leesDelen().filter((deel) => deel.slug === slug);
    const genoemd = new Set(
      delen
        .flatMap((deel) => [...deel.elementen.map((element) => element.attributen['wie'] ?? ''), ((deel.kop['wie'] ?? []) as string[]).join(' ')])
        .flatMap((wie) => wie.split(' ')),
    );
    const rollen = leesProtocol(slug)['rollen'] as readonly { readonly id: string }[];
    expect(rollen.map(({ id }) => id).filter((id) => !genoemd.has(id))).toEqual([]);
  });
});
