import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { boomSlugs, nieuwsteBoom } from '../../inhoud.ts';

export async function getStaticPaths() {
  return (await boomSlugs()).map((slug) => ({ params: { slug } }));
}

/** The newest version of a tree for other programs: version, screens, questions with answers, norms, outcomes, sources. */
export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => {
  const { data: boom } = await nieuwsteBoom(params.slug);
  const gebruikt = new Set(
    [...boom.vragen, ...boom.uitkomsten, ...boom.normen, ...boom.aandachtspunten, ...boom.schermen.flatMap((s) => s.verder)].flatMap((deel) => deel.bronnen),
  );
  const bronnen = (await getCollection('bronnen', ({ id }) => gebruikt.has(id))).map(({ id, data }) => ({ id, ...data }));
  return new Response(`${JSON.stringify({ ...boom, bronnen }, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
