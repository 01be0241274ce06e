import * as v from 'valibot';
import { type Antwoorden, loop } from '../beslisboom/index.ts';
import type { Beslisboom, Scherm } from '../inhoud/index.ts';
import { type EigenCasus, LENGTES, eigenCasusSchema, maakBewaarbaar } from './model.ts';

type Verwacht = EigenCasus['antwoorden'];

/** A case as it stands in the form: every field is what was typed. */
export interface Concept {
  readonly titel: string;
  readonly groep: string;
  readonly duur: string;
  readonly kort: string;
  readonly vormen: readonly string[];
  readonly situatie: readonly { readonly stap: string; readonly tekst: string }[];
  readonly hulpmiddelen: readonly string[];
  /** Question id → answer id (empty when not chosen yet) and why. */
  readonly antwoorden: Readonly<Record<string, Verwacht[string]>>;
  readonly watAls: readonly { readonly vraag: string; readonly antwoord: string; readonly tekst: string }[];
  /** One point a line. */
  readonly leerpunten: string;
  readonly bespreken: string;
  readonly begeleider: string;
  /** `protocol` is empty when not chosen yet. */
  readonly protocollen: EigenCasus['protocollen'];
}
/** The fields with one point a line. */
export const PUNTVELDEN = ['bespreken', 'leerpunten', 'begeleider'] as const;

/** Why a field cannot be kept as it is. */
export type Veldreden = 'leeg' | 'te-lang' | 'te-veel' | 'verkeerd' | 'onvolledig';
/** What is wrong, at a path such as `situatie.0.tekst`. */
export interface Veldfout {
  readonly veld: string;
  readonly reden: Veldreden;
}

/** An empty form, with one part of the situation to begin in. */
export const leegConcept = (): Concept => ({
  titel: '',
  groep: '',
  duur: '25',
  kort: '',
  vormen: [],
  situatie: [{ stap: '1', tekst: '' }],
  hulpmiddelen: [],
  antwoorden: {},
  watAls: [],
  leerpunten: '',
  bespreken: '',
  begeleider: '',
  protocollen: [],
});

/** A case in the form, to change it. */
export const conceptVan = (casus: EigenCasus): Concept => ({
  ...casus,
  groep: String(casus.groep),
  duur: String(casus.duur),
  situatie: casus.situatie.map(({ stap, tekst }) => ({ stap: String(stap), tekst })),
  leerpunten: casus.leerpunten.join('\n'),
  bespreken: casus.bespreken.join('\n'),
  begeleider: casus.begeleider.join('\n'),
});

/** The answers that were chosen so far. */
const gekozen = ({ antwoorden }: Pick<Concept, 'antwoorden'>): Antwoorden =>
  Object.fromEntries(Object.entries(antwoorden).flatMap(([vraag, { antwoord }]) => (antwoord === '' ? [] : [[vraag, antwoord]])));

/** The screens of a tree that the expected answers come to, and the one that is open now. */
export function teBeantwoorden(boom: Beslisboom, concept: Pick<Concept, 'antwoorden'>): readonly Scherm[] {
  const { bezocht, open } = loop(boom, gekozen(concept));
  return [...bezocht.map(({ scherm }) => scherm), ...(open ? [open] : [])];
}

/** The questions that are on the form now, of all chosen aids; each once. */
export const vragenOpFormulier = (bomen: readonly Beslisboom[], concept: Pick<Concept, 'antwoorden'>): ReadonlySet<string> =>
  new Set(bomen.flatMap((boom) => teBeantwoorden(boom, concept).flatMap(({ vragen }) => vragen)));

/** What comes out of the expected answers in a tree; undefined while a question is open. */
export function verwachteUitkomst(boom: Beslisboom, concept: Pick<Concept, 'antwoorden'>): Beslisboom['uitkomsten'][number] | undefined {
  const { uitkomst } = loop(boom, gekozen(concept));
  return boom.uitkomsten.find(({ id }) => id === uitkomst);
}

const eenRegel = (ruw: string): string =>
  maakBewaarbaar(ruw)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
const regels = (ruw: string): string[] =>
  maakBewaarbaar(ruw)
    .split('\n')
    .map((punt) => punt.trim())
    .filter((punt) => punt !== '');
const heel = (ruw: string): number => (/^\d{1,2}$/.test(ruw.trim()) ? Number(ruw) : Number.NaN);

/** What a form says, as a case. Of the expected answers and what-ifs only what is on screen is kept: nobody can see the rest. Without trees all of it stays. */
function inhoudVan(concept: Concept, bomen: readonly Beslisboom[] | undefined) {
  const opScherm = bomen && vragenOpFormulier(bomen, concept);
  const hoortErbij = (vraag: string): boolean => opScherm?.has(vraag) ?? true;
  return {
    titel: eenRegel(concept.titel),
    groep: heel(concept.groep),
    vormen: [...concept.vormen],
    duur: heel(concept.duur),
    kort: eenRegel(concept.kort),
    situatie: concept.situatie.map(({ stap, tekst }) => ({ stap: heel(stap), tekst: maakBewaarbaar(tekst).trim() })),
    hulpmiddelen: [...concept.hulpmiddelen],
    antwoorden: Object.fromEntries(
      Object.entries(concept.antwoorden)
        .filter(([vraag, { antwoord }]) => antwoord !== '' && hoortErbij(vraag))
        .map(([vraag, { antwoord, waarom }]) => [vraag, { antwoord, waarom: maakBewaarbaar(waarom).trim() }]),
    ),
    watAls: concept.watAls.map(({ vraag, antwoord, tekst }) => ({ vraag: hoortErbij(vraag) ? vraag : '', antwoord, tekst: maakBewaarbaar(tekst).trim() })),
    leerpunten: regels(concept.leerpunten),
    bespreken: regels(concept.bespreken),
    begeleider: regels(concept.begeleider),
    protocollen: concept.protocollen.map(({ protocol, naam, tekst, plek, nu }) => ({
      protocol,
      naam,
      tekst: maakBewaarbaar(tekst).trim(),
      plek: eenRegel(plek),
      nu: maakBewaarbaar(nu).trim(),
    })),
  };
}

/** What is wrong with one field of the form. A list of points is one field. */
function alsVeldfout(bezwaar: v.BaseIssue<unknown>): Veldfout {
  const pad = (v.getDotPath(bezwaar) ?? '').replace(/^(leerpunten|bespreken|begeleider)\..*$/, '$1');
  const veld = pad
    .replace(/^kort.*$/, 'kort')
    .replace(/^situatie$/, 'situatie.0.tekst')
    .replace(/^protocollen$/, 'protocollen.0.protocol')
    .replace(/^(protocollen\.\d+)\.naam$/, '$1.protocol');
  if (/^watAls\.\d+\.(vraag|antwoord)$/.test(veld)) return { veld, reden: 'onvolledig' };
  if (/^protocollen\.\d+\.protocol$/.test(veld)) return { veld, reden: 'leeg' };
  const reden = (['leeg', 'te-lang', 'te-veel'] as const).find((een) => een === bezwaar.message) ?? redenUit(bezwaar);
  return { veld, reden };
}
/** A union says which of its ways fits least badly: a text that may be empty is then too long. */
const redenUit = (bezwaar: v.BaseIssue<unknown>): Veldreden => (bezwaar.type === 'union' ? 'te-lang' : 'verkeerd');

/**
 * Checks what stands in the form. `bomen`: the trees of the chosen aids, as far as they were loaded; `undefined` when one could not be.
 * The errors come in the order of the form.
 */
export function controleerConcept(
  concept: Concept,
  bomen: readonly Beslisboom[] | undefined,
  stempel: Pick<EigenCasus, 'id' | 'gewijzigd'>,
): { readonly ok: true; readonly casus: EigenCasus } | { readonly ok: false; readonly fouten: readonly Veldfout[] } {
  const nietAf = bomen ? bomen.filter((boom) => verwachteUitkomst(boom, concept) === undefined).map(({ id }) => id) : [...concept.hulpmiddelen];
  const gelezen = v.safeParse(eigenCasusSchema, { ...stempel, ...inhoudVan(concept, bomen), nietAf });
  if (gelezen.success) return { ok: true, casus: gelezen.output };
  const fouten = gelezen.issues.map(alsVeldfout);
  return { ok: false, fouten: fouten.filter(({ veld }, plaats) => fouten.findIndex((een) => een.veld === veld) === plaats) };
}

/** How far a field is over its length, counted in characters; nought when it fits. For a message while typing. */
export const teLang = (tekst: string, veld: keyof typeof LENGTES): number => Math.max(0, tekst.trim().length - LENGTES[veld]);
