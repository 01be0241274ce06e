// Is what the pages say sound: nothing outdated within reach, a source at every block, text that can be read?
// Prevents a colleague who calls a number of 2012, a claim nobody can look up, and a paragraph nobody reads to its end.
import { oudeAdressenIn, oudeNummersIn, nummersIn } from '../src/lib/verouderd/index.ts';
import { zinnen, woorden } from '../src/lib/leesbaarheid/index.ts';
import { references } from './html/references.ts';
import { stukken } from './html/stukken.ts';
import { tokens } from './html/tokens.ts';
import type { Finding, Site } from './site/site.ts';

/** Longest paragraph, in characters, and longest sentence, in words. */
export const GRENS = { alinea: 350, zin: 28 };
/** Numbers that hold today; the only ones that protocol pages may name without marking them as outdated. */
const GELDIG = new Set(['08002000', '09008844', '09001113111', '08000432']);

/** Finds what is wrong with the words of a built site. */
export function checkInhoud(site: Site): readonly Finding[] {
  return site.pages
    .filter((place) => !place.startsWith('/dev/'))
    .flatMap((place) => {
      const html = site.text(place);
      return [...verouderd(html, place), ...bronnen(html), ...proza(html)].map((problem) => ({ place, problem }));
    });
}

function verouderd(html: string, place: string): readonly string[] {
  const links = [...references(html)].map(({ url }) => url).filter((url) => oudIn(decodeURI(url)).length > 0);
  const texts = stukken(html).flatMap(({ geldig, nagekeken }) => {
    const unknown = place.startsWith('/protocollen/') ? nummersIn(nagekeken).filter((nummer) => !GELDIG.has(nummer)) : [];
    return [...new Set([...oudIn(geldig), ...unknown])].map((wat) => `${wat} stands outside what is marked as outdated: “${short(geldig)}”`);
  });
  return [
    ...links.map((url) => `${url} leads to what is outdated`),
    ...texts,
    ...hidden(html).map((wat) => `${wat} stands in an attribute, where it cannot be marked`),
  ];
}

const oudIn = (text: string): readonly string[] => [...oudeNummersIn(text), ...oudeAdressenIn(text)];

/** Attributes are read aloud, shown by search engines and never struck through. */
function hidden(html: string): readonly string[] {
  return [...tokens(html)].flatMap((token) =>
    token.kind === 'open' ? [...token.attributes].filter(([name]) => !['href', 'src', 'props'].includes(name)).flatMap(([, value]) => oudIn(value)) : [],
  );
}

/** A block of a protocol names its place, and a note on what holds now links to its sources. */
function bronnen(html: string): readonly string[] {
  const parts = html.split(/(?=<(?:section|figure) class="(?:blok |valkuil")|<aside class="nu")/).slice(1);
  return parts.flatMap((part) => {
    const name = short(stukken(`<main>${part}</main>`)[0]?.tekst ?? '');
    if (part.startsWith('<aside')) {
      const note = part.slice(0, part.indexOf('</aside>'));
      return /<p class="bron">[\s\S]*href="\/over\/#/.test(note) ? [] : [`the note “${name}” has no source`];
    }
    return /<p class="bron">Staat in het protocol:\s*[^\s<]/.test(part) ? [] : [`the block “${name}” has no place in its source`];
  });
}

/** A line that names sources or other words is a list, not a sentence. */
const LIJST = /^(Bron(nen)?|Ook wel|Staat in het protocol): /;

function proza(html: string): readonly string[] {
  return stukken(html).flatMap(({ tekst }) => {
    if (LIJST.test(tekst)) return [];
    const long = zinnen(tekst).filter((zin) => woorden(zin).length > GRENS.zin);
    return [
      ...(tekst.length > GRENS.alinea ? [`a paragraph of ${String(tekst.length)} characters: “${short(tekst)}”`] : []),
      ...long.map((zin) => `a sentence of ${String(woorden(zin).length)} words: “${short(zin)}”`),
      ...(/['"]/.test(tekst) ? [`a straight quote: “${short(tekst.slice(Math.max(0, tekst.search(/['"]/) - 30)))}”`] : []),
    ];
  });
}

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);
