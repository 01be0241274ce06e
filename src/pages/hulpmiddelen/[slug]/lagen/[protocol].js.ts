import type { APIRoute, GetStaticPaths } from 'astro';
import { boomSlugs, protocollen } from '../../../../inhoud.ts';
import type { Laag } from '../../../../lib/inhoud/index.ts';

export const getStaticPaths = (async () => {
  const alle = await protocollen();
  return (await boomSlugs()).flatMap((slug) =>
    alle.map(({ id, data }) => ({ params: { slug, protocol: id }, props: { naam: data.naam, laag: data.laag[slug] } })),
  );
}) satisfies GetStaticPaths;

const LEEG: Laag = { vragen: {}, functies: {} };

/** What one protocol adds to one tree, as a module: loaded when somebody chooses that protocol, so that a page does not grow with the number of schools. */
export const GET: APIRoute<{ naam: string; laag: Laag | undefined }> = ({ props: { naam, laag = LEEG } }) =>
  new Response(`export const laag=${JSON.stringify({ naam, ...laag })};\n`, { headers: { 'content-type': 'text/javascript' } });
