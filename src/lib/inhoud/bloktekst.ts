import { anker } from './anker.ts';
import type { Element } from './blokken.ts';

/** A block as it stands in the text of a protocol, with what is in it, as written. */
export interface Tekstblok extends Element {
  readonly inhoud: string;
}

/** A paragraph or an item of a list, without markup. */
export interface Alinea {
  readonly tekst: string;
  readonly punt: boolean;
}

/** Titles of blocks that have none of their own. */
export const STANDAARDTITEL = {
  Doen: 'Wat je doet',
  Vastleggen: 'Leg vast',
  Uitleg: 'Uitleg',
  Uitzondering: 'Uitzondering',
  Waarschuwing: 'Let op',
  Ontbreekt: 'Ontbreekt in de bron',
} as const;

const EIGEN: Readonly<Record<string, (attributen: Element['attributen']) => string | undefined>> = {
  Valkuil: ({ uitspraak }) => uitspraak,
  Instantie: ({ naam }) => naam,
  Norm: ({ nummer = '' }) => `Meldnorm ${nummer}`,
  Afweging: ({ nummer = '', titel = '' }) => `Afwegingsvraag ${nummer}: ${titel.toLowerCase()}`,
  // A note on what holds now has no place of its own to link to.
  Nu: () => undefined,
};

/** The heading under which readers find a block; undefined when it has no place to link to. */
export function bloktitel({ naam, attributen }: Element): string | undefined {
  const eigen = EIGEN[naam];
  if (eigen) return eigen(attributen);
  return attributen['titel'] ?? (STANDAARDTITEL as Readonly<Record<string, string>>)[naam];
}

/** Anchor of a block on the page of its part, such as `stap-4-weeg-samen`. */
export const blokanker = (deel: string, titel: string): string => anker(deel, titel);

/** A block starts and ends on a line of its own; attributes are plain strings (ADR 0003). */
const BLOK = /^<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*>\n([\s\S]*?)^<\/\1>/gm;
const ATTRIBUUT = /(\w+)="([^"]*)"/g;

/** The blocks of a part of a protocol, in order; blocks inside blocks are not looked for. */
export const blokkenIn = (mdx: string): readonly Tekstblok[] =>
  [...mdx.replace(/\r\n?/g, '\n').matchAll(BLOK)].map(([, naam = '', attributen = '', inhoud = '']) => ({
    naam,
    attributen: Object.fromEntries([...attributen.matchAll(ATTRIBUUT)].map(([, sleutel = '', waarde = '']) => [sleutel, waarde])),
    inhoud,
  }));

/** The words of a block, without the marks around terms and without bold. */
export function alineasIn(inhoud: string): readonly Alinea[] {
  const kaal = inhoud.replace(/<\/?Term[^>]*>/g, '').replace(/\*\*/g, '');
  return kaal.split(/\n{2,}/).flatMap((deel): readonly Alinea[] => {
    const regels = deel.trim().split('\n');
    if (regels.every((regel) => regel.startsWith('- '))) return regels.map((regel) => ({ tekst: regel.slice(2).trim(), punt: true }));
    return [{ tekst: regels.join(' '), punt: false }];
  });
}
