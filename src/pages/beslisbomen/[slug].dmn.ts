import type { APIRoute } from 'astro';
import { boomSlugs, nieuwsteBoom } from '../../inhoud.ts';
import { dmn } from '../../lib/beslistabel/index.ts';

export async function getStaticPaths() {
  return (await boomSlugs()).map((slug) => ({ params: { slug } }));
}

/** The rules of the newest version of a tree as decision tables, for programs that know DMN. */
export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => {
  const { data: boom } = await nieuwsteBoom(params.slug);
  return new Response(dmn(boom), { headers: { 'content-type': 'application/xml' } });
};
