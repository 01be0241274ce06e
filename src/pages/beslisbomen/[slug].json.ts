import type { APIRoute } from 'astro';
import { boomSlugs, gepubliceerdeBoom, nieuwsteBoom } from '../../inhoud.ts';

export async function getStaticPaths() {
  return (await boomSlugs()).map((slug) => ({ params: { slug } }));
}

/** The version of a tree that is in force, for other programs. */
export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => gepubliceerdeBoom((await nieuwsteBoom(params.slug)).data);
