import * as v from 'valibot';
import type { Casusvorm } from '../inhoud/index.ts';

/** Most characters that a field may hold, and most of what can be added. A text that is too long is refused, never cut. */
export const LENGTES = { titel: 80, kort: 300, situatie: 1500, waarom: 600, watAls: 400, punt: 300, variant: 600, plek: 120 } as const;
export const AANTALLEN = { casussen: 50, situatie: 12, antwoorden: 40, watAls: 10, punten: 12, hulpmiddelen: 8, protocollen: 10 } as const;
export const DUUR = { minst: 10, meest: 60 } as const;
export const GROEP = { minst: 1, meest: 8 } as const;
export const STAP = { minst: 1, meest: 5 } as const;

/** What the cases of this site are told to be about; the compiler compares the list with theirs. */
const VORM: Readonly<Record<Casusvorm, true>> = {
  lichamelijk: true,
  seksueel: true,
  emotioneel: true,
  verwaarlozing: true,
  medisch: true,
  getuige: true,
  eergerelateerd: true,
  achterlating: true,
  besnijdenis: true,
  medewerker: true,
  acuut: true,
  structureel: true,
  onthulling: true,
  twijfel: true,
  'eerst-bellen': true,
  'geen-vermoeden': true,
  'geen-hulp': true,
  'hulp-geweigerd': true,
  'hulp-werkt': true,
  'hulp-faalt': true,
  'broers-en-zussen': true,
  beroepsgeheim: true,
};
export const VORMEN = Object.keys(VORM) as readonly Casusvorm[];

/** Control characters save a line end, marks that turn text around, and halves of a pair: nobody typed them. */
const VERBODEN = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Turns what was typed or pasted into text that may be kept. */
export const maakBewaarbaar = (ruw: string): string => ruw.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').toWellFormed().replace(new RegExp(VERBODEN, 'gu'), '');

const tekst = (meeste: number) =>
  v.pipe(
    v.string(),
    v.maxLength(meeste, 'te-lang'),
    v.check((waarde) => waarde.trim() !== '', 'leeg'),
    v.check((waarde) => !VERBODEN.test(waarde), 'verkeerd-teken'),
  );
const regel = (meeste: number) =>
  v.pipe(
    tekst(meeste),
    v.check((waarde) => !waarde.includes('\n'), 'verkeerd-teken'),
  );
const getal = ({ minst, meest }: { readonly minst: number; readonly meest: number }) =>
  v.pipe(v.number(), v.integer('verkeerd'), v.minValue(minst, 'verkeerd'), v.maxValue(meest, 'verkeerd'));
const lijst = <Schema extends v.GenericSchema>(van: Schema, meeste: number) => v.pipe(v.array(van), v.maxLength(meeste, 'te-veel'));

/** Id of a question, an answer or an aid, as the trees have them. */
const code = v.pipe(v.string(), v.maxLength(60, 'verkeerd'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'verkeerd'));
const punten = lijst(regel(LENGTES.punt), AANTALLEN.punten);

/** What one protocol has otherwise: what it says, where that stands in it, and what holds now if that differs again. */
const variant = v.strictObject({
  protocol: code,
  naam: regel(LENGTES.titel),
  tekst: tekst(LENGTES.variant),
  plek: regel(LENGTES.plek),
  nu: v.union([v.literal(''), tekst(LENGTES.variant)]),
});

/** A fictional case that a trainer wrote: the fields of a case of this site, as far as one fills them in oneself. */
export const eigenCasusSchema = v.strictObject({
  /** Without meaning; by it a case in a file is compared with one that is here. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{6,32}$/, 'verkeerd')),
  /** Moment of the last change, in UTC: YYYY-MM-DDTHH:MM:SS.mmmZ. */
  gewijzigd: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'verkeerd')),
  titel: regel(LENGTES.titel),
  /** Class of primary school. */
  groep: getal(GROEP),
  /** What it is about, and what one practises with it. */
  vormen: lijst(v.picklist(VORMEN, 'verkeerd'), VORMEN.length),
  /** Minutes that a group needs. */
  duur: getal(DUUR),
  /** What it is about in a sentence or two; may be empty. */
  kort: v.union([v.literal(''), regel(LENGTES.kort)]),
  /** What becomes known, step by step of the meldcode. */
  situatie: v.pipe(lijst(v.strictObject({ stap: getal(STAP), tekst: tekst(LENGTES.situatie) }), AANTALLEN.situatie), v.minLength(1, 'leeg')),
  /** Slugs of the aids in which it can be weighed. */
  hulpmiddelen: lijst(code, AANTALLEN.hulpmiddelen),
  /** Those among them of which a question is still open. */
  nietAf: lijst(code, AANTALLEN.hulpmiddelen),
  /** Question id → the answer that the author expects, and why. What comes out is computed. */
  antwoorden: v.pipe(
    v.record(code, v.strictObject({ antwoord: code, waarom: v.union([v.literal(''), tekst(LENGTES.waarom)]) })),
    v.check((alle) => Object.keys(alle).length <= AANTALLEN.antwoorden, 'te-veel'),
  ),
  /** One fact otherwise: the answer that changes with it. */
  watAls: lijst(v.strictObject({ vraag: code, antwoord: code, tekst: tekst(LENGTES.watAls) }), AANTALLEN.watAls),
  leerpunten: punten,
  /** Questions to talk about afterwards. */
  bespreken: punten,
  /** For whoever leads the session. */
  begeleider: punten,
  /** What protocols have otherwise in this case. The name stands in it because a protocol need not be on the site that opens the file. */
  protocollen: v.pipe(
    lijst(variant, AANTALLEN.protocollen),
    v.check((alle) => new Set(alle.map(({ protocol }) => protocol)).size === alle.length, 'verkeerd'),
  ),
});
export type EigenCasus = v.InferOutput<typeof eigenCasusSchema>;

/** In which aids a case can be weighed to the end. */
export const afIn = ({ hulpmiddelen, nietAf }: Pick<EigenCasus, 'hulpmiddelen' | 'nietAf'>): readonly string[] =>
  hulpmiddelen.filter((slug) => !nietAf.includes(slug));
