import { z } from 'zod';
import { GESPROKEN_MET, PARTNERS, STERKTES, TAKEN } from '../dossier/index.ts';
import { kleur } from '../huisstijl/index.ts';
import { datum, id, tekst } from './basis.ts';

/** Aids of this site, by the id of their tree; a page links only to those that exist. */
const HULPMIDDELEN = ['afwegingskader', 'meldnormen', 'gesprek-ouders', 'beroepsgeheim'] as const;

/** A sentence of the protocol in our own words, with its place in the source and, where it matters, what holds now. */
const plaats = z.strictObject({ tekst, bron: tekst, nu: tekst.optional() });

const laag = z.strictObject({
  /** Question id → how this protocol words that question. */
  vragen: z.record(id, plaats).default({}),
  /** Function in the weighing → who fills it in this protocol. */
  functies: z.record(id, plaats).default({}),
  /** How this protocol words step 5 as a whole. */
  beslissing: plaats.optional(),
});

const stapnummer = z.number().int().min(0).max(20);

/** What the dossier needs to know: which task belongs in which step, and what the protocol asks for. What is left out is as in the law. */
const dossierregels = z.strictObject({
  /** Task → step; only where it differs from the five steps of the law. */
  taken: z.partialRecord(z.enum(TAKEN), stapnummer).default({}),
  /** Steps that hold always, without entries of their own. */
  altijd: z.array(stapnummer).default([]),
  /** Consultations that the protocol asks for: with one of these. */
  overleg: z.array(z.strictObject({ stap: stapnummer, met: z.array(z.enum(PARTNERS)).min(1), sterkte: z.enum(STERKTES), bron: tekst })).default([]),
  /** With whom the talk may be; without it with a parent. */
  gesprekMet: z.array(z.enum(GESPROKEN_MET)).min(1).optional(),
  /** The protocol asks for signatures under a talk. */
  ondertekenen: z.strictObject({ bron: tekst }).optional(),
});

/** `protocol.yaml`: everything about one protocol that is not running text. */
export const protocolSchema = z.strictObject({
  /** Short name, as in lists. */
  naam: tekst,
  titel: tekst,
  ondertitel: tekst,
  /** One line in the list of protocols. */
  kort: tekst,
  /** For whom the protocol was written. */
  voorWie: tekst,
  /** Whether the source says which school it belongs to. */
  schoolBekend: z.boolean(),
  plaats: tekst.optional(),
  /** The source document, in words; never a file path. */
  bron: z.strictObject({ naam: tekst, omvang: tekst, leeftijd: tekst }),
  status: z.strictObject({
    /** Badge in lists. */
    label: tekst,
    /** True when the text predates the weighing framework of 2019. */
    vanVoor2019: z.boolean(),
    uitleg: tekst,
  }),
  gecontroleerd: datum,
  /** Accent of the route line, for light and dark. */
  kleur: z.strictObject({ licht: kleur, donker: kleur }),
  /** Order in lists. */
  volgorde: z.number().int(),
  /** Roles that tasks may name. */
  rollen: z
    .array(
      z.strictObject({
        id,
        naam: tekst,
        kort: tekst.optional(),
        /** Whether tasks of `iedereen` hold for this role too; false for a meeting, an organisation or someone outside. */
        onderIedereen: z.boolean().default(true),
      }),
    )
    .min(1),
  partners: z.array(tekst).default([]),
  /** Subject of the comparison → how this protocol has it. */
  vergelijking: z.record(id, plaats).default({}),
  /** What this protocol adds to a shared decision tree, by tree id. */
  laag: z.record(id, laag).default({}),
  dossier: dossierregels.prefault({}),
});
export type Protocol = z.infer<typeof protocolSchema>;
export type Laag = z.infer<typeof laag>;

/** Frontmatter of a part of a protocol: `stap-<n>.mdx` or another `.mdx` beside it. */
export const deelSchema = z.strictObject({
  titel: tekst,
  /** Name at the stop on the route; only steps have one. */
  halte: tekst.optional(),
  /** Second line at the stop. */
  halteBij: tekst.optional(),
  /** Roads that part from this stop on the map of the route, such as 5a and 5b. */
  takken: z.array(z.strictObject({ nummer: tekst, naam: tekst })).default([]),
  /** Lead sentence. */
  kort: tekst,
  /** Roles involved, as shown under the title. */
  wie: z.array(id).default([]),
  /** Aids that belong here. */
  hulpmiddelen: z.array(z.enum(HULPMIDDELEN)).default([]),
  /** Place in the source. */
  bron: tekst,
  /** Order among the parts that are not steps. */
  volgorde: z.number().int().default(0),
});

/** Names that a protocol's layer over a tree may use. */
export interface Laagnamen {
  readonly vragen: ReadonlySet<string>;
  readonly functies: ReadonlySet<string>;
}

/** What is wrong with the layers of a protocol: a tree, question or function that does not exist. */
export function laagFouten(
  lagen: Protocol['laag'],
  bomen: Readonly<Record<string, Laagnamen>>,
): readonly { readonly pad: readonly string[]; readonly fout: string }[] {
  return Object.entries(lagen).flatMap(([boom, deze]) => {
    const bekend = bomen[boom];
    if (!bekend) return [{ pad: ['laag', boom], fout: `beslisboom "${boom}" bestaat niet` }];
    return [
      ...Object.keys(deze.vragen)
        .filter((vraag) => !bekend.vragen.has(vraag))
        .map((vraag) => ({ pad: ['laag', boom, 'vragen', vraag], fout: `vraag "${vraag}" bestaat niet` })),
      ...Object.keys(deze.functies)
        .filter((functie) => !bekend.functies.has(functie))
        .map((functie) => ({ pad: ['laag', boom, 'functies', functie], fout: `functie "${functie}" bestaat niet` })),
    ];
  });
}
