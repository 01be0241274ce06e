import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alineasIn, blokanker, blokkenIn, bloktitel } from '../../../../src/lib/inhoud/index.ts';
import { leesDelen } from '../../../support/inhoud.ts';

const MDX = `---
titel: x
---

<Uitleg titel="Eén" bron="a">
Een <Term id="vgv">woord</Term> en **nog** een.
En een tweede regel.

- eerste punt
- tweede **punt**
</Uitleg>

<Doen bron="b">
<Taak wie="iedereen">Doe dit.</Taak>
</Doen>
`;

describe('the blocks of a text', () => {
  it('come in order, with their attributes and their words', () => {
    expect(blokkenIn(MDX).map(({ naam, attributen }) => [naam, attributen])).toEqual([
      ['Uitleg', { titel: 'Eén', bron: 'a' }],
      ['Doen', { bron: 'b' }],
    ]);
    expect(alineasIn(blokkenIn(MDX)[0]?.inhoud ?? '')).toEqual([
      { tekst: 'Een woord en nog een. En een tweede regel.', punt: false },
      { tekst: 'eerste punt', punt: true },
      { tekst: 'tweede punt', punt: true },
    ]);
  });

  it('are the same with the line ends of Windows', () => {
    expect(blokkenIn(MDX.replaceAll('\n', '\r\n'))).toEqual(blokkenIn(MDX));
  });

  it.each([
    [{ naam: 'Uitleg', attributen: { titel: 'Waarom' } }, 'Waarom'],
    [{ naam: 'Doen', attributen: {} }, 'Wat je doet'],
    [{ naam: 'Valkuil', attributen: { uitspraak: '‘Nee’' } }, '‘Nee’'],
    [{ naam: 'Instantie', attributen: { naam: 'GGZ' } }, 'GGZ'],
    [{ naam: 'Norm', attributen: { nummer: '2' } }, 'Meldnorm 2'],
    [{ naam: 'Afweging', attributen: { nummer: '3', titel: 'Hulp' } }, 'Afwegingsvraag 3: hulp'],
    [{ naam: 'Nu', attributen: { titel: 'Bel nu' } }, undefined],
    [{ naam: 'Rol', attributen: {} }, undefined],
  ])('are found under the heading that readers see: %j', (element, titel) => {
    expect(bloktitel(element)).toBe(titel);
  });

  it('have an anchor that begins with their part', () => {
    expect(blokanker('stap-4', '‘Eén’ vraag')).toBe('stap-4-een-vraag');
  });
});

describe('the protocols of the site', () => {
  const delen = leesDelen();

  it('have the same blocks as the compiler sees', () => {
    for (const { bestand, elementen } of delen) {
      const tekst = readFileSync(new URL(`../../../../src/content/${bestand}`, import.meta.url), 'utf8');
      const blokken = elementen.filter(({ naam }) => !['Taak', 'Term', 'Bel', 'Oud'].includes(naam)).map(({ naam, attributen }) => ({ naam, attributen }));
      expect(
        blokkenIn(tekst).map(({ naam, attributen }) => ({ naam, attributen })),
        bestand,
      ).toEqual(blokken);
    }
  });

  it('say in a pitfall the same words as the compiler reads', () => {
    const gelezen = delen.flatMap(({ stukken }) => stukken.map(({ tekst }) => tekst.replace(/\s+/g, ' ').trim()));
    const valkuilen = delen.flatMap(({ bestand }) =>
      blokkenIn(readFileSync(new URL(`../../../../src/content/${bestand}`, import.meta.url), 'utf8')).filter(({ naam }) => naam === 'Valkuil'),
    );
    expect(valkuilen.length).toBeGreaterThan(15);
    expect(valkuilen.flatMap(({ inhoud }) => alineasIn(inhoud)).filter(({ tekst }) => !gelezen.includes(tekst))).toEqual([]);
  });
});
