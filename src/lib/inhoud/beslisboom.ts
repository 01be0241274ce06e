import { z } from 'zod';
import { bronnen, datum, id, tekst } from './basis.ts';

/** For each named question: the answers for which the condition holds. All named questions must match. */
const voorwaarde = z.record(id, z.array(id).min(1));

const regel = z
  .strictObject({
    /** When this rule applies; without it the rule always applies. */
    als: voorwaarde.optional(),
    /** Screen to go to. */
    naar: id.optional(),
    /** Outcome to end in. */
    uitkomst: id.optional(),
    /** Why, in one plain sentence for the report. */
    omdat: tekst,
    /** Where the rule comes from. */
    bronnen,
  })
  .refine((r) => (r.naar === undefined) !== (r.uitkomst === undefined), 'een regel heeft óf "naar" óf "uitkomst"');

const scherm = z.strictObject({
  id,
  /** Name at the stop on the route line. */
  halte: tekst,
  /** Number at the stop; empty for a question that comes before the framework. */
  nummer: tekst.optional(),
  /** Heading when a screen holds more than one question; otherwise the question is the heading. */
  kop: tekst.optional(),
  /** Sentence under the heading. */
  inleiding: tekst.optional(),
  /** Questions on this screen, in order. */
  vragen: z.array(id).min(1),
  /** Rules, tried from top to bottom once every question on the screen has an answer. */
  verder: z.array(regel).min(1),
});

const antwoord = z.strictObject({
  id,
  /** Word at the radio. */
  label: tekst,
  /** What this answer means; never what follows from it. */
  betekenis: tekst,
});

const vraag = z.strictObject({
  id,
  /** Short name, for tables. */
  kort: tekst,
  /** The question as it is asked. */
  vraag: tekst,
  /** What the question means. */
  uitleg: tekst,
  /** Examples; never a complete list. */
  voorbeelden: z.array(tekst).default([]),
  /** Why the framework asks this. */
  waarom: tekst,
  antwoorden: z.array(antwoord).min(2),
  /** The answers from safe to unsafe, for the law that safety is monotone; absent when there is no such order. */
  oplopend: z.array(id).optional(),
  /** Whether doubt weighs the same as the least safe answer. */
  twijfelWeegtAlsOnveilig: z.boolean().default(false),
  bronnen,
});

const norm = z.strictObject({
  /** "1", "2" or "3". */
  id: z.string().regex(/^\d$/),
  titel: tekst,
  /** The norm applies when any of these conditions holds. */
  als: z.array(voorwaarde).min(1),
  bronnen,
});

/** Something that still misses, and how to repair it. It never changes the outcome. */
const aandachtspunt = z.strictObject({
  id,
  /** What misses, in a few words. */
  titel: tekst,
  /** The answers at which it misses. */
  als: voorwaarde,
  /** What repairs it. */
  herstel: tekst,
  /** Step of the meldcode in which that belongs. */
  stap: z.number().int().min(1).max(5),
  bronnen,
});

const tweedeBesluit = z.strictObject({
  vraag: tekst,
  regels: z.array(z.strictObject({ als: voorwaarde, waarde: z.enum(['ja', 'nee', 'twijfel']), omdat: tekst })),
  anders: tekst,
  bronnen,
});

const actie = z.strictObject({
  wat: tekst,
  /** Function in the weighing; the protocol's layer says which role fills it. */
  wie: id,
  wanneer: tekst,
  bij: tekst.optional(),
  /** Contact (content/contacten) that is called here. */
  bel: z.array(id).default([]),
});

/** Another aid that goes on from here, with the answers that both know. */
const vervolg = z.strictObject({
  /** Slug of the tree. */
  hulpmiddel: id,
  /** Why to go there, as the text of the link. */
  tekst,
  /** The part of the report where the link stands, together with the outcome of that aid once it has one. */
  bij: z.enum(['ouders']).optional(),
});

const uitkomst = z.strictObject({
  /** Stable outcome code. */
  id,
  /** How far-reaching the outcome is; gives its colour, its picture and its word. */
  niveau: z.enum(['melden', 'eerst-bellen', 'advies', 'aanvullen', 'hulp', 'gesprek', 'verder-wegen', 'nagelopen', 'afsluiten', 'andere-route']),
  /** The outcome in a few words. */
  titel: tekst,
  /** One plain sentence. */
  zin: tekst,
  /** Contacts shown at the top, most urgent first. */
  bel: z.array(id).default([]),
  doen: z.array(actie).min(1),
  /** What to have ready for the call. */
  klaarleggen: z.array(tekst).default([]),
  /** Whether and how to speak with the parents first. */
  ouders: tekst.optional(),
  /** What the school keeps doing afterwards. */
  daarna: z.array(tekst).min(1),
  /** Aids to go on with. */
  vervolg: z.array(vervolg).default([]),
  /** Questions that may be walked on together with Veilig Thuis; they never change this outcome. */
  samenVerder: z.strictObject({ scherm: id, uitleg: tekst }).optional(),
  bronnen,
});

const wijziging = z.strictObject({
  /** What changed, in one plain sentence. */
  wat: tekst,
  /** Questions that it is about. */
  vragen: z.array(id).default([]),
});

/** One dated version of one decision tree. Rules are data; the engine in `lib/beslisboom` knows no tree by name. */
export const beslisboomSchema = z.strictObject({
  id,
  /** Version of the tree: the date of this text. Stored with every weighing. */
  versie: datum,
  /** Date since which the framework behind it is in force. */
  ingang: datum,
  /** Date on which it was last compared with its sources. */
  gecontroleerd: datum,
  titel: tekst,
  kort: tekst,
  /** Place in the list of aids. */
  volgorde: z.number().int().default(0),
  /** What is different from the version before, in plain words; readers see it with the date. */
  wijzigingen: z.array(wijziging).default([]),
  begin: id,
  /** Functions that actions name, with the words used when no protocol is chosen. */
  functies: z.record(id, tekst),
  schermen: z.array(scherm).min(1),
  vragen: z.array(vraag).min(1),
  /** Norms to report by; empty in a tree about something else. */
  normen: z.array(norm),
  /** Whether the report gives a result for every norm, not only for those that apply. */
  perNorm: z.boolean().default(false),
  /** What can still miss, with what repairs it. */
  aandachtspunten: z.array(aandachtspunt).default([]),
  /** The second decision of step 5; only the tree of that step has one. */
  tweedeBesluit: tweedeBesluit.optional(),
  uitkomsten: z.array(uitkomst).min(1),
});

export type Beslisboom = z.infer<typeof beslisboomSchema>;
export type Scherm = Beslisboom['schermen'][number];
export type Vraag = Beslisboom['vragen'][number];
export type Regel = Scherm['verder'][number];
export type Uitkomst = Beslisboom['uitkomsten'][number];
export type Niveau = Uitkomst['niveau'];
export type Norm = Beslisboom['normen'][number];
export type Aandachtspunt = Beslisboom['aandachtspunten'][number];
export type Voorwaarde = Norm['als'][number];

/** Worked cases of one tree: answers and what must come out. These are tests. */
export const voorbeeldenSchema = z.array(
  z.strictObject({
    naam: tekst,
    antwoorden: z.record(id, id),
    samen: z.boolean().default(false),
    uitkomst: id,
    normen: z.array(z.string()).default([]),
    hulpOok: z.enum(['ja', 'nee', 'twijfel', 'onbekend']).optional(),
    aandachtspunten: z.array(id).default([]),
  }),
);
export type Voorbeeld = z.infer<typeof voorbeeldenSchema>[number];
