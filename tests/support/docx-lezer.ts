import { inflateRawSync } from 'node:zlib';

/** The files in a zip, as text, by name. Enough for what Word files hold: no encryption, less than 4 GB. */
export function leesZip(zip: Buffer): ReadonlyMap<string, string> {
  const eind = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (eind < 0) throw new Error('not a zip');
  const bestanden = new Map<string, string>();
  let plek = zip.readUInt32LE(eind + 16);
  for (let over = zip.readUInt16LE(eind + 10); over > 0; over -= 1) {
    const [naamLang, extraLang, opmerkingLang] = [28, 30, 32].map((waar) => zip.readUInt16LE(plek + waar));
    const naam = zip.toString('utf8', plek + 46, plek + 46 + (naamLang ?? 0));
    const kop = zip.readUInt32LE(plek + 42);
    const begin = kop + 30 + zip.readUInt16LE(kop + 26) + zip.readUInt16LE(kop + 28);
    const inhoud = zip.subarray(begin, begin + zip.readUInt32LE(plek + 20));
    bestanden.set(naam, (zip.readUInt16LE(plek + 10) === 0 ? inhoud : inflateRawSync(inhoud)).toString('utf8'));
    plek += 46 + (naamLang ?? 0) + (extraLang ?? 0) + (opmerkingLang ?? 0);
  }
  return bestanden;
}

const TEKENS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** One paragraph of a part of a Word file. */
export interface Alinea {
  readonly stijl: string;
  readonly tekst: string;
  readonly xml: string;
}

/** The paragraphs in order, those in tables included. */
export const alineas = (xml: string): readonly Alinea[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([alinea]) => ({
    stijl: /<w:pStyle w:val="([^"]+)"/.exec(alinea)?.[1] ?? '',
    tekst: [...alinea.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
      .map(([, tekst]) => (tekst === undefined ? ' ' : tekst.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (teken) => TEKENS[teken] ?? teken)))
      .join(''),
    xml: alinea,
  }));

/** Everything that can be read in these parts, without white space. */
export const leestekstDocx = (...delen: readonly (string | undefined)[]): string =>
  delen
    .flatMap((deel) => alineas(deel ?? ''))
    .map(({ tekst }) => tekst)
    .join('')
    .replaceAll(/\s/g, '');
