import { mdxToMdast } from 'satteri';
import { type Geldig, kaartMdx, leesLijst, type Lijst } from '../../src/lib/sociale-kaart/index.ts';

export const GELDIG: readonly Geldig[] = [
  { id: 'noodnummer', naam: 'Alarmnummer', tel: '112', bronnen: ['rijnmond-112'] },
  { id: 'veilig-thuis', naam: 'Veilig Thuis', tel: '08002000', bronnen: ['rijksoverheid-veilig-thuis'] },
  { id: 'kindertelefoon', naam: 'Kindertelefoon', tel: '08000432', bronnen: ['kindertelefoon'] },
];
export const KOP = ['Organisatie', 'Telefoon', 'Website', 'E-mail', 'Adres', 'Waarvoor', 'Bereikbaar', 'Contactpersoon', 'Opmerking'];

export const lees = (...rijen: readonly (readonly string[])[]): Lijst => {
  const gelezen = leesLijst([KOP, ...rijen], GELDIG);
  if (!gelezen.ok) throw new Error(gelezen.reden);
  return gelezen.lijst;
};
/** What is to be looked at: reason, row, column and what stands there. */
export const meldingen = (...rijen: readonly (readonly string[])[]): readonly string[] =>
  lees(...rijen).meldingen.map(({ reden, rij, kolom, wat }) => `${reden} ${String(rij)} ${kolom}: ${wat}`);
export const mdx = (...rijen: readonly (readonly string[])[]): string => kaartMdx(lees(...rijen).instanties, GELDIG, 7);
/** The lines of the organisations, without what stands above them. */
export const regels = (...rijen: readonly (readonly string[])[]): readonly string[] =>
  mdx(...rijen)
    .split(/\n(?=<Instantie)/)
    .slice(1)
    .join('\n')
    .split('\n');

interface Knoop {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Knoop[];
}
const NAMEN = new Set(['Nu', 'Bel', 'Instantie', 'Eigen', 'Oud']);
/** Strings of a program, which is how a sign is written that means nothing then. */
const LETTERLIJK = /^'(?:[^'\\]|\\u[0-9a-f]{4})*'$/;
const boomVan = (mdxTekst: string): Knoop => mdxToMdast(mdxTekst);

/** What is in a text beside words and our own blocks: a link, code, HTML, a program. */
export const vreemd = (mdxTekst: string): readonly string[] => {
  const zoek = (knoop: Knoop): readonly string[] => [
    ...(['link', 'html', 'code', 'inlineCode', 'emphasis', 'strong', 'delete', 'image'].includes(knoop.type) ? [knoop.type] : []),
    ...(knoop.name && !NAMEN.has(knoop.name) ? [knoop.name] : []),
    ...(knoop.type.endsWith('Expression') && !LETTERLIJK.test(knoop.value ?? '') ? [knoop.value ?? ''] : []),
    ...(knoop.children ?? []).flatMap(zoek),
  ];
  return zoek(boomVan(mdxTekst));
};
/** What a reader sees. */
export const getoond = (mdxTekst: string): string => {
  const toon = ({ type, value = '', children = [] }: Knoop): string =>
    type.endsWith('Expression') ? (JSON.parse(`"${value.slice(1, -1).replaceAll('"', '\\"')}"`) as string) : value + children.map(toon).join('');
  return toon(boomVan(mdxTekst));
};
