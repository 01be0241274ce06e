import { describe, expect, it } from 'vitest';
import { checkInhoud } from '../../../scripts/check-inhoud.ts';
import { checkInventory, readFeiten } from '../../../scripts/check-inventory.ts';
import { stukken } from '../../../scripts/html/stukken.ts';
import { siteFrom } from '../../../scripts/site/site.ts';

const PLEK = '/protocollen/x/stap-1/';
const gevonden = (html: string, plek = PLEK): readonly string[] => checkInhoud(siteFrom({ [plek]: `<main>${html}</main>` })).map(({ problem }) => problem);
const blok = (bron: string): string => `<section class="blok blok-doen" id="a"><h2>Wat je doet</h2><p>Kijk.</p>${bron}</section>`;
const BRON = '<p class="bron">Staat in het protocol: stap 1</p>';

describe('the pieces of text on a page', () => {
  it('are its blocks inside main, with entities read and without programs', () => {
    expect(stukken('<header><p>kop</p></header><main><p>A &amp; b<script>x</script></p><ul><li>een<ul><li>twee</li></ul></li></ul></main>')).toEqual([
      { element: 'p', tekst: 'A & b', geldig: 'A & b', nagekeken: 'A & b' },
      { element: 'li', tekst: 'een', geldig: 'een', nagekeken: 'een' },
      { element: 'li', tekst: 'twee', geldig: 'twee', nagekeken: 'twee' },
    ]);
  });

  it('know what is marked as outdated', () => {
    expect(stukken('<main><p>Bel <span data-verouderd><s>070</s> (vervallen)</span> niet</p></main>')[0]?.geldig).toBe('Bel niet');
  });

  it('know what is of a school and was not checked', () => {
    const [stuk] = stukken('<main><p>Bel <span data-niet-nagekeken>0592-123456</span> niet</p></main>');
    expect([stuk?.geldig, stuk?.nagekeken]).toEqual(['Bel 0592-123456 niet', 'Bel niet']);
  });
});

describe('check-inhoud', () => {
  it('accepts a block with its place, a note with its source, and numbers of today', () => {
    const nu = '<aside class="nu"><p>Bel 112 of 0800-2000.</p><p class="bron"><a href="/over/#wmo">Wmo</a></p></aside>';
    expect(gevonden(`${blok(BRON)}${nu}<p>Was <span data-verouderd>070-3469717</span>.</p>`)).toEqual([]);
  });

  it.each([
    ['an old number in the open', '<p>Bel 070-3469717.</p>', '0703469717 stands outside'],
    ['an old number on any page', '<p>Bel 0900 126 26 26.</p>', '09001262626 stands outside', '/actueel/'],
    ['an unknown number in a protocol', '<p>Bel 0592-123456.</p>', '0592123456 stands outside'],
    ['an old number that is said to be of the school', '<p><span data-niet-nagekeken>070-3469717</span></p>', '0703469717 stands outside'],
    ['an old site in the open', '<p>Zie jbgld.nl.</p>', 'jbgld.nl stands outside'],
    ['a telephone link to an old number', '<a href="tel:070-3469717">AMK</a>', 'tel:070-3469717 leads to'],
    ['a mail link to an old address', '<a href="mailto:ivh.delft@meezhn.nl">mail</a>', 'mailto:ivh.delft@meezhn.nl leads to'],
    ['a link to an old site', '<a href="https://www.vooreenveiligthuis.nl/">site</a>', 'https://www.vooreenveiligthuis.nl/ leads to'],
    ['an old number that is only read aloud', '<p aria-label="bel 015-2190937">x</p>', '0152190937 stands in an attribute'],
    ['a block without its place', blok(''), 'the block “Wat je doet” has no place'],
    ['a pitfall without its place', '<figure class="valkuil"><blockquote><p>‘Ach’</p></blockquote></figure>', 'the block “‘Ach’” has no place'],
    ['a block with an empty place', blok('<p class="bron">Staat in het protocol: </p>'), 'has no place'],
    ['a note without a source', '<aside class="nu"><p>Bel nu.</p></aside>', 'the note “Bel nu.” has no source'],
    ['a paragraph without end', `<p>${'Kort is beter. '.repeat(30)}</p>`, 'a paragraph of 449'],
    ['a sentence without end', `<p>Als ${'je leest en '.repeat(10)}volhoudt.</p>`, 'a sentence of 32 words'],
    ['a straight apostrophe', '<p>De foto&#39;s.</p>', 'a straight quote'],
  ])('finds %s', (_, html, melding, plek = PLEK) => {
    expect(gevonden(html, plek)).toEqual([expect.stringContaining(melding)]);
  });

  it('finds a number of today in the open, but not one elsewhere that no list knows', () => {
    expect(gevonden('<p>Bel 0592-123456.</p>', '/over/')).toEqual([]);
  });

  it('lets a number stand in a protocol that is said to be of the school', () => {
    expect(gevonden('<p>Bel <span data-niet-nagekeken>0592-123456</span>.</p>')).toEqual([]);
  });

  it('lets a line of sources be long', () => {
    expect(gevonden(`<p>Bronnen: ${'Rijksoverheid · '.repeat(40)}</p>`)).toEqual([]);
  });
});

describe('check-inventory', () => {
  const feit = { id: 'a', source: '000_x.txt', step: '1', fact: 'Kijk.', mustMatch: ["foto's", 'ouders'] };
  const mist = (html: string, plek = '/protocollen/ikc-ijmond/stap-1/'): number => checkInventory(siteFrom({ [plek]: `<main>${html}</main>` }), [feit]).length;

  it('finds a fact only when the protocol itself says it, on its pages together', () => {
    expect(mist('<p>Foto’s van ou\u00adders</p>')).toBe(0);
    expect(mist('<p>Foto’s</p>')).toBe(1);
    expect(mist('<p>Foto’s van ouders</p>', '/protocollen/gpo-wn/stap-1/')).toBe(1);
  });

  it('knows the facts of all five protocols', () => {
    expect(new Set(readFeiten().map(({ source }) => source.slice(0, 3))).size).toBe(5);
  });
});
