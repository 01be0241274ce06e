import { describe, expect, it } from 'vitest';
import { entriesOf, readPage } from '../../../../scripts/search/pages.ts';
import { indexWords, pairsOf, vocabulary } from '../../../../scripts/search/words.ts';

const page = (main: string): string => `<html><body><nav>menu</nav><main id="inhoud" data-pagefind-body>${main}</main></body></html>`;

describe('the text that the search may find', () => {
  it('is nothing on a page that is not for the search', () => {
    expect(readPage('<html><body><main><h1>Geheim</h1></main></body></html>', '/x/')).toBeUndefined();
  });

  it('is title, protocol and one part per heading, with the anchor of the frame around it', () => {
    const html = page(
      '<article data-pagefind-filter="protocol:Een"><h1><span>Stap 1: </span>Kijken</h1><p>Intro &amp; meer</p><section id="wat"><h2>Wat je ziet<a class="anker" href="#wat">#</a></h2><p>Een <button>term</button>.</p><p class="bron">Staat in het protocol: alinea 1</p></section><h2>Zonder anker</h2><p>Slot</p></article>',
    );
    expect(readPage(html, '/p/')).toEqual({
      href: '/p/',
      titel: 'Stap 1: Kijken',
      protocol: 'Een',
      delen: [
        { anker: '', kop: '', tekst: 'Intro & meer' },
        { anker: 'wat', kop: 'Wat je ziet', tekst: 'Een term.' },
        { anker: '', kop: 'Zonder anker', tekst: 'Slot' },
      ],
    });
  });

  it('leaves out what is marked, hidden or no text', () => {
    const html = page(
      '<h1>T</h1><p data-pagefind-ignore>weg</p><p hidden>weg</p><p aria-hidden="true">weg</p><svg><text>weg</text></svg><p>blijft<br>staan</p>',
    );
    expect(readPage(html, '/p/')?.delen).toEqual([{ anker: '', kop: '', tekst: 'blijft staan' }]);
  });

  it('splits the glossary in its entries, and weighs pages that only lead elsewhere', () => {
    const html = page('<h1>Begrippen</h1><p>Intro</p><h2 id="letter-a">A</h2><dl><div id="amk"><dt>AMK</dt><dd>Oud</dd></div></dl>');
    const glossary = readPage(html, '/begrippen/');
    expect(glossary && entriesOf(glossary).map(({ href, titel }) => [href, titel])).toEqual([
      ['/begrippen/', 'Begrippen'],
      ['/begrippen/#amk', 'AMK'],
    ]);
    const made = { href: '/protocollen/een/rol/ib/', titel: 'Ib', delen: ['a', 'b'].map((kop) => ({ anker: kop, kop, tekst: kop })) };
    expect(entriesOf(made)[0]?.delen.map(({ tekst }) => tekst)).toEqual(['a', '']);
    expect(entriesOf({ href: '/over/', titel: 'Over', delen: [] })[0]).toHaveProperty('gewicht');
    expect(entriesOf({ href: '/hulpmiddelen/', titel: 'Hulpmiddelen', delen: [] })).toHaveLength(1);
  });
});

describe('the words of the index', () => {
  const bladzijde = {
    href: '/',
    titel: 'Veilig',
    delen: [{ anker: '', kop: 'Thuis', tekst: 'Veilig op school, veilig en Veilig Thuis veilig. Ouders en de ouder.' }],
  };

  it('has each stem once per piece, but keeps a phrase together', () => {
    const pairs = pairsOf({ synoniemen: [{ zegt: ['AMK'], bedoelt: ['Veilig Thuis'] }] });
    expect(indexWords(bladzijde, pairs)).toBe('veiligq thuisq veiligq scholq veiligq thuisq ouderq');
  });

  it('has one word per stem in the vocabulary', () => {
    expect(vocabulary([bladzijde])).toBe('ouder school thuis veilig');
  });
});
