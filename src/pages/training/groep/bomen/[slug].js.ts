import type { APIRoute, GetStaticPaths } from 'astro';
import { wizardGegevens } from '../../../../components/hulpmiddel/gegevens.ts';
import { boomSlugs } from '../../../../inhoud.ts';
import type { Trainingsboom } from '../../../../lib/platform.ts';

export const getStaticPaths = (async () => (await boomSlugs()).map((slug) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** A tree for a room, as a module: loaded when somebody chooses that aid. */
export const GET: APIRoute = async ({ params }) => {
  const { boom, bronnen } = await wizardGegevens(params['slug'] ?? '');
  const deel: Trainingsboom = { boom, bronnen };
  return new Response(`export const deel=${JSON.stringify(deel)};\n`, { headers: { 'content-type': 'text/javascript' } });
};
