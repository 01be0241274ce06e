import { describe, expect, it } from 'vitest';
import { maakDocx } from '../../../src/browser/docx.ts';
import { type Document, naarHtml, schoon } from '../../../src/lib/export/index.ts';
import { alineas, leesZip, leestekstDocx } from '../../support/docx-lezer.ts';
import { leestekst } from '../../support/html-lezer.ts';
import { proefdocument } from '../../support/proefdocument.ts';

const open = async (document: Document) => {
  const bestanden = leesZip(Buffer.from(await (await maakDocx(document)).arrayBuffer()));
  return (naam: string): string => bestanden.get(naam) ?? '';
};
const lees = await open(proefdocument((plaats) => plaats));
const document = lees('word/document.xml');
const stijlVan = (tekst: string): string => alineas(document).find((alinea) => alinea.tekst === tekst)?.stijl ?? 'niet gevonden';

describe('a document as a Word file', () => {
  it('has a title and no name of a person or a program', async () => {
    const kern = lees('docProps/core.xml');
    expect(kern).toContain('<dc:title>titel</dc:title>');
    expect(kern).not.toMatch(/creator|lastModifiedBy|Un-named/);
    const alles = leesZip(Buffer.from(await (await maakDocx(proefdocument(String))).arrayBuffer()));
    for (const [naam, inhoud] of alles) expect(inhoud, naam).not.toMatch(/Un-named|w:author|<Company>|<Application>/);
  });

  it('is Dutch throughout', () => {
    expect(lees('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"/);
    expect(document).not.toMatch(/<w:lang /);
  });

  it('is A4, standing', () => {
    expect(document).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*>/);
    expect(document).toMatch(/<w:pgSz [^>]*w:h="16838"[^>]*>/);
    expect(document).not.toContain('landscape');
  });

  it('has the heading styles of the program', () => {
    expect(['titel', 'kop in kader', 'kop', 'tussenkop'].map(stijlVan)).toEqual(['Heading1', 'Heading2', 'Heading2', 'Heading3']);
    for (const [niveau, naam] of ['Heading 1', 'Heading 2', 'Heading 3'].entries()) {
      const [stijl = ''] = new RegExp(`<w:style [^>]*w:styleId="Heading${String(niveau + 1)}">.*?</w:style>`).exec(lees('word/styles.xml')) ?? [];
      expect(stijl).toContain(`<w:name w:val="${naam}"/>`);
      // LibreOffice goes by this, and not by the name.
      expect(stijl).toContain(`<w:outlineLvl w:val="${String(niveau)}"/>`);
    }
  });

  it('has numbered and bulleted lists, each counted from one', () => {
    const nummer = (tekst: string): string | undefined =>
      /<w:numId w:val="(\d+)"/.exec(alineas(document).find((alinea) => alinea.tekst.startsWith(tekst))?.xml ?? '')?.[1];
    expect(nummer('stap 1')).toBeDefined();
    expect(nummer('stap 2')).toBe(nummer('stap 1'));
    expect(nummer('andere stap 1')).not.toBe(nummer('stap 1'));
    expect(alineas(document).find((alinea) => alinea.tekst.startsWith('stap 1'))?.tekst).toBe('stap 1 bij stap 1');
    const begint = new RegExp(`<w:num w:numId="${nummer('andere stap 1') ?? ''}"[^>]*>.*?<w:startOverride w:val="1"/>`);
    expect(lees('word/numbering.xml')).toMatch(begint);
    expect(lees('word/numbering.xml')).toMatch(/w:numFmt w:val="decimal"/);
    expect(lees('word/numbering.xml')).toMatch(/w:numFmt w:val="bullet"/);
  });

  it('has a header row that repeats, and says where the names of the rows are', () => {
    const [tabel = '', los = ''] = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const rijen = tabel.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rijen.map((rij) => rij.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(tabel).toMatch(/<w:tblLook [^>]*w:firstRow="true"[^>]*w:firstColumn="true"/);
    expect(los).toMatch(/<w:tblLook [^>]*w:firstColumn="false"/);
    expect(stijlVan('bijschrift')).toBe('Caption');
    // The whole width in the given proportion.
    const [smal = 0, breed = 0] = [...tabel.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, twips]) => Number(twips));
    expect(breed / smal).toBeCloseTo(3, 2);
  });

  it('has foot with the page number, and mark in the header, on every page', () => {
    expect(leestekstDocx(lees('word/footer1.xml'))).toContain('voet');
    expect(lees('word/footer1.xml')).toMatch(/>PAGE<.*>NUMPAGES</s);
    expect(leestekstDocx(lees('word/header1.xml'))).toBe('merk');
    expect(document).toMatch(/<w:footerReference [^>]*w:type="default"/);
    expect(document).toMatch(/<w:headerReference [^>]*w:type="default"/);
  });

  it('has links for a number, an address and a place in the file, and no other', async () => {
    expect([...lees('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, doel]) => doel)).toEqual([
      'tel:112',
      'https://example.nl/?a=1&amp;b=&quot;2&quot;',
    ]);
    expect(document).toMatch(/<w:hyperlink [^>]*w:anchor="hier"/);
    expect(document).toMatch(/<w:bookmarkStart [^>]*w:name="hier"/);
    const fout = await open({ titel: 'T', voet: 'V', delen: [{ soort: 'alinea', tekst: [{ tekst: 'x', adres: 'data:text/html,x' }] }] });
    expect(fout('word/document.xml')).not.toContain('hyperlink');
    expect(fout('word/_rels/document.xml.rels')).not.toContain('data:');
  });

  it('says what the HTML file says, in the same order', () => {
    expect(leestekstDocx(lees('word/header1.xml'), document, lees('word/footer1.xml')).replace(/\/$/, '')).toBe(
      leestekst(naarHtml(proefdocument((plaats) => plaats))),
    );
  });

  it('holds text that looks like markup, or that no file can hold, without breaking', async () => {
    const vreemd = '<w:p> & ]]> "\u0000\u000b\ud800 één\ntwee';
    const zo = await open(proefdocument((plaats) => `${plaats}${vreemd}`));
    expect(leestekstDocx(zo('word/document.xml'))).toContain(schoon(`citaat${vreemd}`).replaceAll(/\s/g, ''));
    expect(zo('word/document.xml').match(/<w:tbl>/g)).toHaveLength(2);
  });

  it('has no foot or header that was not asked for', async () => {
    const kaal = await open({ titel: 'T', voet: 'V', delen: [] });
    expect(kaal('word/header1.xml')).toBe('');
  });
});
