import type { APIRoute, GetStaticPaths } from 'astro';
import { boomSlugs, boomVersies, gepubliceerdeBoom } from '../../../inhoud.ts';
import type { Beslisboom } from '../../../lib/inhoud/index.ts';

export const getStaticPaths = (async () => {
  const slugs = await boomSlugs();
  const versies = await Promise.all(slugs.map(async (slug) => (await boomVersies(slug)).versies));
  return versies.flat().map((boom) => ({ params: { slug: boom.id, versie: boom.versie }, props: { boom } }));
}) satisfies GetStaticPaths;

/** One version of a tree under an address that never changes, so that a weighing can be replayed with the version it was made in. */
export const GET: APIRoute<{ boom: Beslisboom }> = ({ props }) => gepubliceerdeBoom(props.boom);
