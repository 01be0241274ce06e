import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { begripSchema, beslisboomSchema, bronSchema, contactSchema, deelSchema, protocolSchema } from './lib/inhoud/index.ts';

const yaml = (map: string, pattern = '*.yaml') => glob({ base: `./src/content/${map}`, pattern });
const slug = ({ entry }: { entry: string }) => entry.replace(/\/protocol\.yaml$|\.(yaml|mdx)$/, '');

export const collections = {
  protocollen: defineCollection({
    loader: glob({ base: './src/content/protocollen', pattern: '*/protocol.yaml', generateId: slug }),
    schema: protocolSchema,
  }),
  delen: defineCollection({
    loader: glob({ base: './src/content/protocollen', pattern: '*/*.mdx', generateId: slug }),
    schema: deelSchema,
  }),
  beslisbomen: defineCollection({
    loader: glob({ base: './src/content/beslisbomen', pattern: '*/[0-9]*.yaml', generateId: slug }),
    schema: beslisboomSchema,
  }),
  begrippen: defineCollection({ loader: yaml('begrippen'), schema: begripSchema }),
  contacten: defineCollection({ loader: yaml('contacten'), schema: contactSchema }),
  bronnen: defineCollection({ loader: yaml('bronnen'), schema: bronSchema }),
};
