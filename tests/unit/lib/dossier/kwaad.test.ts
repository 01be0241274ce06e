import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maakDocx } from '../../../../src/browser/docx.ts';
import {
  type Dossier,
  LENGTES,
  leesBestand,
  markeer,
  oudergesprekDocument,
  overdrachtDocument,
  regelsVan,
  schrijfBestand,
  tijdlijnDocument,
  veiligThuisDocument,
} from '../../../../src/lib/dossier/index.ts';
import { type Document, naarHtml, schoon } from '../../../../src/lib/export/index.ts';
import { documenten as woorden } from '../../../../src/messages/dossier-documenten.ts';
import { leesZip, leestekstDocx } from '../../../support/docx-lezer.ts';
import { gereedschap, KOP } from '../../../support/dossier.ts';
import { tags } from '../../../support/html-lezer.ts';
import { AANTAL_DOSSIERS, SJABLOON, vul, vulDossier } from '../../../support/kwaad-dossier.ts';
import { BUNDELS, KWAAD } from '../../../support/kwade-teksten.ts';
import { isLang } from '../../../support/lang.ts';
import { proefdocument } from '../../../support/proefdocument.ts';

const nummers = Array.from({ length: AANTAL_DOSSIERS }, (_, nummer) => nummer);
const dossiers = nummers.map(vulDossier);

/** The fields of entries that hold a text, by kind; of a correction those of what it puts in place too. */
function tekstvelden({ aantekeningen }: Dossier, isTekst: (waarde: string) => boolean): ReadonlySet<string> {
  const velden = (waarde: unknown, pad: string): readonly string[] => {
    if (typeof waarde === 'string') return isTekst(waarde) ? [pad] : [];
    if (typeof waarde !== 'object' || waarde === null) return [];
    return Object.entries(waarde).flatMap(([naam, deel]) => velden(deel, Array.isArray(waarde) ? pad : `${pad}.${naam}`));
  };
  return new Set(aantekeningen.flatMap(({ id: _, genoteerdOp: __, ...rest }) => velden(rest, rest.soort)));
}

describe('hostile texts', () => {
  it('are more than three hundred, all different, and each fits in every field', () => {
    expect(new Set(KWAAD).size).toBeGreaterThanOrEqual(300);
    expect(KWAAD.filter((tekst) => tekst.length > LENGTES.label || /[\n\t]/.test(tekst))).toEqual([]);
    expect(KWAAD.filter((tekst) => !BUNDELS.some((bundel) => bundel.includes(tekst)))).toEqual([]);
  });

  it('stand in every field of every kind in which anything can be typed, each of them once', () => {
    const v1 = JSON.parse(readFileSync(new URL('../../../fixtures/dossier/v1.json', import.meta.url), 'utf8')) as { readonly dossiers: readonly Dossier[] };
    const gevuld = tekstvelden(SJABLOON, (waarde) => waarde.startsWith('zw'));
    const overal = tekstvelden({ ...SJABLOON, aantekeningen: v1.dossiers.flatMap(({ aantekeningen }) => aantekeningen) }, () => true);
    // What is left is chosen, dated or pointed to: its form is fixed.
    const vast =
      /(?:^|\.)(?:soort|aard|gebeurdOp|tijd|datum|termijn|protocol|slug|versie|id|op|van|bij|welke|met|onderwerp|stand|uitkomst|richting|melden|hulp|ouders|hoe|vermoeden|boom|vraag|antwoord|niveau|normen|weging)$/;
    const over = [...overal].filter((veld) => !gevuld.has(veld));
    expect(over.filter((veld) => !vast.test(veld))).toEqual([]);
    expect(over.filter((veld) => /tekst|waarom|wie|opmerking/i.test(veld))).toEqual([]);
    expect(gevuld.size).toBeGreaterThan(130);
  });

  it('come back from a file as they went in', async () => {
    const erin = dossiers.filter((_, nummer) => isLang || nummer % 6 === 0).map((dossier, nummer) => ({ ...dossier, id: `d${String(nummer)}` }));
    const uit = await leesBestand(await schrijfBestand(erin, KOP, gereedschap), gereedschap);
    expect(uit.ok && uit.bestand.dossiers).toEqual(erin);
  });

  it('are the same text when one of them is looked for in another, and are found', () => {
    const anders = KWAAD.flatMap((gezocht, nummer) => {
      const teksten = [`a ${gezocht} b`, ...BUNDELS.filter((_, plaats) => isLang || plaats % 15 === nummer % 15)];
      return teksten.filter((tekst) => tekst !== heleTekst(markeer(tekst, gezocht)));
    });
    expect(anders).toEqual([]);
    expect(KWAAD.filter((gezocht) => !markeer(`a ${gezocht} b`, gezocht).some(({ raak }) => raak))).toEqual([]);
  });
});

const heleTekst = (stukken: readonly { readonly tekst: string }[]): string => stukken.map(({ tekst }) => tekst).join('');
const MAAK = [tijdlijnDocument, oudergesprekDocument, veiligThuisDocument, overdrachtDocument];
const documentenVan = (dossier: Dossier) =>
  MAAK.map((maak) => maak({ dossier, woorden, regels: regelsVan(), vandaag: '2026-11-23', protocolnaam: 'GPO-WN', stapnamen: { 1: 'Signalen' } }));

// Written apart from the code under test.
const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const vlucht = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

describe('a sheet as a file', () => {
  const braaf = documentenVan(SJABLOON).map(naarHtml);
  const lijf = (html: string): string => html.slice(html.indexOf('<body>'));
  /** Sheets with hostile words of which the file is not the file with harmless words and their escaped text in it. */
  const anders = (schrijf: (document: Document) => string, welke = dossiers): readonly string[] =>
    welke.flatMap((dossier, nummer) =>
      documentenVan(dossier).flatMap((document, plaats) =>
        lijf(schrijf(document)) === vul(lijf(braaf[plaats] ?? ''), nummer, vlucht) ? [] : [`${document.titel} ${String(nummer)}`],
      ),
    );

  it('is in HTML the same file whatever was typed, save the text itself', () => {
    expect(anders(naarHtml)).toEqual([]);
  });
  it('is the same file before its body too: the label stands there in the title and in the style', () => {
    const voor = (label: string): readonly string[] => tags(naarHtml({ titel: label, voet: label, merk: label, delen: [] })).slice(0, 12);
    expect(KWAAD.filter((label) => String(voor(label)) !== String(voor('braaf')))).toEqual([]);
  });
  it('is seen to differ when one sign is not escaped', () => {
    for (const [van, naar] of [
      ['&quot;', '"'],
      ['&#39;', "'"],
      ['&amp;', '&'],
      ['&gt;', '>'],
    ] as const)
      expect(anders((document) => naarHtml(document).replaceAll(van, naar), dossiers.slice(0, 2)).length, van).toBeGreaterThanOrEqual(6);
  });

  it('has in Word the same parts whatever was typed, and the text itself', async () => {
    const open = async (document: Document) => leesZip(Buffer.from(await (await maakDocx(document)).arrayBuffer()));
    // Ids of links are drawn by lot, those of places are counted.
    const skelet = (xml = '') => xml.replace(/(<w:t(?: [^>]*)?>)[^<]*/g, '$1').replace(/ (?:r:id|Id|w:id)="[^"]*"/g, '');
    const alle = (zeg: (bundel: string) => string): Document => {
      const [eerste, ...rest] = BUNDELS.map((bundel) => proefdocument(() => zeg(bundel)));
      if (!eerste) throw new Error('no document');
      return { ...eerste, delen: [eerste, ...rest].flatMap(({ delen }) => delen) };
    };
    // As long, because the length of a name decides where its line to fill in stands.
    const onschuldig = await open(alle((bundel) => bundel.replace(/\S/g, 'x')));
    const kwaad = await open(alle((bundel) => bundel));
    expect([...kwaad.keys()]).toEqual([...onschuldig.keys()]);
    for (const [naam, xml] of kwaad) if (naam !== 'docProps/core.xml') expect(skelet(xml) === skelet(onschuldig.get(naam)), naam).toBe(true);
    const lijfVan = kwaad.get('word/document.xml') ?? '';
    expect(skelet(lijfVan.replace('&lt;w:p&gt;', '<w:p>')) === skelet(lijfVan)).toBe(false);
    const tekst = leestekstDocx(lijfVan);
    expect(BUNDELS.filter((bundel) => !tekst.includes(schoon(bundel).replaceAll(/\s/g, '')))).toEqual([]);
  });
});
