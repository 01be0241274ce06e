import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { z, type ZodType } from 'zod';
import { delenLoader } from '../scripts/inhoud/delen-loader.ts';
import { readSelection } from '../scripts/site/selection.ts';
import { casusFouten, controleer, opVolgorde, totEnMet, versieFouten } from './lib/beslisboom/index.ts';
import { bouwdag } from './lib/dag.ts';
import {
  actueelSchema,
  begripSchema,
  beslisboomSchema,
  bronSchema,
  casusSchema,
  contactSchema,
  deelSchema,
  draaiboekSchema,
  laagFouten,
  losseVerwijzingen,
  protocolSchema,
  quizSchema,
  rijenSchema,
  siteSchema,
  valkuilenSchema,
  vervolgFouten,
  zoekenSchema,
} from './lib/inhoud/index.ts';

const ids = (paden: Record<string, unknown>) => new Set(Object.keys(paden).map((pad) => pad.replace(/^.*\/|\.yaml$/g, '')));
const doelen = {
  bronnen: ids(import.meta.glob('./content/bronnen/*.yaml', { query: '?raw' })),
  contacten: ids(import.meta.glob('./content/contacten/*.yaml', { query: '?raw' })),
  begrippen: ids(import.meta.glob('./content/begrippen/*.yaml', { query: '?raw' })),
};

/** A schema that also refuses references to what does not exist. */
const metVerwijzingen = <Schema extends ZodType>(schema: Schema) =>
  schema.superRefine((data, context) => {
    for (const { pad, fout } of losseVerwijzingen(data, doelen)) context.addIssue({ code: 'custom', path: [...pad], message: fout });
  });

const boomteksten = Object.entries(import.meta.glob<string>('./content/beslisbomen/*/[0-9]*.yaml', { query: '?raw', eager: true, import: 'default' })).map(
  ([pad, tekst]) => ({ slug: pad.split('/').at(-2) ?? '', ruw: parse(tekst) as unknown }),
);
const slugs = [...new Set(boomteksten.map(({ slug }) => slug))];
/** Every version of a tree that has the right shape; one that has not is refused by itself. */
const versiesVan = (slug: string) =>
  opVolgorde(
    boomteksten.flatMap((een) => {
      const gelezen = een.slug === slug ? beslisboomSchema.safeParse(een.ruw) : undefined;
      return gelezen?.success ? [gelezen.data] : [];
    }),
  );

const boomSchema = metVerwijzingen(beslisboomSchema).superRefine((boom, context) => {
  for (const { plek, fout } of controleer(boom)) context.addIssue({ code: 'custom', path: [plek], message: fout });
  for (const { pad, fout } of vervolgFouten(boom, new Set(slugs))) context.addIssue({ code: 'custom', path: [...pad], message: fout });
  for (const { versie, fout } of versieFouten(versiesVan(boom.id))) if (versie === boom.versie) context.addIssue({ code: 'custom', path: [], message: fout });
});

/** What a layer may name: whatever any version of the tree has, so that it can be ready before a version comes into force. */
const bomen = Object.fromEntries(
  slugs.map((slug) => [
    slug,
    {
      vragen: new Set(versiesVan(slug).flatMap(({ vragen }) => vragen.map(({ id }) => id))),
      functies: new Set(versiesVan(slug).flatMap(({ functies }) => Object.keys(functies))),
    },
  ]),
);
/** The version that is in force today; a tree that is wrong itself is told so in its own collection. */
const bomenNu = Object.fromEntries(
  slugs.flatMap((slug) => {
    const boom = totEnMet(versiesVan(slug), bouwdag(process.env['SOURCE_DATE_EPOCH'], new Date())).at(-1);
    return boom ? [[slug, boom]] : [];
  }),
);
const keuze = readSelection(process.cwd());
// Whether a place that a case cites exists is checked before each build, by scripts/check-cases.ts.
const casusInBomen = metVerwijzingen(casusSchema).superRefine((casus, context) => {
  for (const { pad, fout } of casusFouten(casus, bomenNu)) context.addIssue({ code: 'custom', path: [...pad], message: fout });
});
const protocolMetLaag = metVerwijzingen(protocolSchema).superRefine(({ laag }, context) => {
  for (const { pad, fout } of laagFouten(laag, bomen)) context.addIssue({ code: 'custom', path: [...pad], message: fout });
});

const slugVanMap = ({ entry }: { entry: string }) => entry.split('/').at(-2) ?? '';
const slug = ({ entry }: { entry: string }) => entry.replace(/\.yaml$/, '');
const bestanden = (map: string, pattern: string) => glob({ base: `./src/content/${map}`, pattern, generateId: slug });

export const collections = {
  // One entry: what this site is called, and the slugs of its protocols.
  site: defineCollection({
    loader: () => [{ id: 'site', ...keuze.site, slugs: keuze.shown.map(({ slug }) => slug) }],
    schema: siteSchema.extend({ id: z.literal('site'), slugs: z.array(z.string()) }),
  }),
  protocollen: defineCollection({
    loader: glob({ base: '.', pattern: [...keuze.shown, ...keuze.cited].map(({ folder }) => `${folder}/protocol.yaml`), generateId: slugVanMap }),
    schema: protocolMetLaag,
  }),
  delen: defineCollection({ loader: delenLoader(process.cwd()), schema: deelSchema.extend({ programma: z.string() }) }),
  beslisbomen: defineCollection({ loader: bestanden('beslisbomen', '*/[0-9]*.yaml'), schema: boomSchema }),
  begrippen: defineCollection({ loader: bestanden('begrippen', '*.yaml'), schema: metVerwijzingen(begripSchema) }),
  contacten: defineCollection({ loader: bestanden('contacten', '*.yaml'), schema: metVerwijzingen(contactSchema) }),
  actueel: defineCollection({ loader: bestanden('actueel', '*.yaml'), schema: metVerwijzingen(actueelSchema) }),
  bronnen: defineCollection({ loader: bestanden('bronnen', '*.yaml'), schema: bronSchema }),
  casussen: defineCollection({ loader: bestanden('casussen', '*.yaml'), schema: casusInBomen }),
  // Whether what these three name exists is checked before each build, by scripts/check-training.ts.
  quiz: defineCollection({ loader: bestanden('quiz', '*.yaml'), schema: metVerwijzingen(quizSchema) }),
  valkuilen: defineCollection({ loader: bestanden('valkuilen', '*.yaml'), schema: metVerwijzingen(valkuilenSchema) }),
  draaiboeken: defineCollection({ loader: bestanden('draaiboeken', '*.yaml'), schema: draaiboekSchema }),
  zoeken: defineCollection({ loader: bestanden('zoeken', '*.yaml'), schema: metVerwijzingen(zoekenSchema) }),
  vergelijking: defineCollection({ loader: bestanden('vergelijking', 'rijen.yaml'), schema: rijenSchema }),
};
