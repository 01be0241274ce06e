import { contrast } from './kleur.ts';
import { type Grens, grenzen, INSTELBAAR, type Instelbaar, type Tegenover } from './regels.ts';
import type { Huisstijl } from './schema.ts';
import { type Thema, THEMAS } from './tokens.ts';
import { dichtstbij } from './voorstel.ts';

/** Where a colour falls short: what it meets, the contrast it has, and the contrast it must have. */
export interface Tekort extends Grens {
  readonly heeft: number;
}

/** A colour that cannot be read everywhere it is used. */
export interface Kleurfout {
  readonly token: Instelbaar;
  readonly thema: Thema;
  readonly kleur: string;
  /** At least one, the worst first. */
  readonly tekorten: readonly Tekort[];
  /** The nearest readable colour, as `#rrggbb`; undefined when there is none of that hue. */
  readonly voorstel: string | undefined;
}

/** Says of every colour of a huisstijl that is not readable where it falls short, and which colour is near it and readable. */
export const controleerHuisstijl = (huisstijl: Huisstijl): readonly Kleurfout[] =>
  INSTELBAAR.flatMap((token) => THEMAS.flatMap((thema) => kleurfout(token, thema, huisstijl[token]?.[thema]) ?? []));

function kleurfout(token: Instelbaar, thema: Thema, kleur: string | undefined): Kleurfout | undefined {
  if (kleur === undefined) return undefined;
  const eisen = grenzen(token, thema);
  const tekorten = eisen
    .map((eis) => ({ ...eis, heeft: contrast(kleur, eis.achtergrond) }))
    .filter(({ heeft, moet }) => heeft < moet)
    .toSorted((een, ander) => een.heeft / een.moet - ander.heeft / ander.moet);
  return tekorten.length === 0 ? undefined : { token, thema, kleur, tekorten, voorstel: dichtstbij(kleur, eisen) };
}

const NAAM: Partial<Record<Tegenover, string>> = {
  papier: 'de bladzijde',
  vlak: 'een vlak',
  'stop-vlak': 'een rood vak',
  'vraag-vlak': 'een geel vak',
  'hulp-vlak': 'een groen vak',
  'rust-vlak': 'een grijs vak',
  wit: 'wit',
  focus: 'de gele rand',
};

/** Rounded down: a contrast that falls short never reads as enough. */
const getal = (verhouding: number): string => String(Math.floor(verhouding * 100) / 100).replace('.', ',');

/** Says a fault in plain Dutch, with the proposal. */
export function zegKleurfout({ kleur, thema, tekorten, voorstel }: Kleurfout): string {
  const perEis = Object.values(Object.groupBy(tekorten, ({ voor }) => voor)).flatMap((deze = []) => {
    const [eerste] = deze;
    const paren = deze.map(({ tegen, achtergrond, heeft }) => `${getal(heeft)} met ${NAAM[tegen] ?? tegen} (${achtergrond})`);
    return eerste ? [`${eerste.voor} vragen een contrast van ${getal(eerste.moet)}, en dat is ${paren.join(', ')}`] : [];
  });
  const raad = voorstel === undefined ? 'Geen kleur van deze tint is hier leesbaar: kies een andere.' : `De dichtstbijzijnde leesbare kleur is ${voorstel}.`;
  return `${kleur} is op een ${thema === 'licht' ? 'licht' : 'donker'} scherm niet leesbaar: ${perEis.join('; ')}. ${raad}`;
}
