import { tokens } from '../../scripts/html/tokens.ts';

const TEKENS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
export const ontcijfer = (tekst: string): string => tekst.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (teken) => TEKENS[teken] ?? teken);

/** The tags of a file in order, with the names of their attributes. */
export const tags = (html: string): readonly string[] =>
  [...tokens(html)].flatMap((token) => (token.kind === 'text' ? [] : [`${token.kind} ${token.name} ${[...token.attributes.keys()].join(' ')}`]));

/** Everything that can be read in the body of a file, without white space. */
export const leestekst = (html: string): string =>
  ontcijfer([...tokens(html.slice(html.indexOf('<body>')))].flatMap((token) => (token.kind === 'text' ? [token.text] : [])).join('')).replaceAll(/\s/g, '');
