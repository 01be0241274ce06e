import type { APIRoute } from 'astro';
import { protocollen } from '../../inhoud.ts';
import type { Schoolregel } from '../../lib/scholen/index.ts';

/** The names of all protocols, as a module: loaded when somebody looks for a school. */
export const GET: APIRoute = async () => {
  const namen = (await protocollen()).map(({ id, data }): Schoolregel => [id, data.naam, data.plaats ?? '', data.status.vanVoor2019 ? 1 : 0]);
  return new Response(`export const namen=${JSON.stringify(namen)};\n`, { headers: { 'content-type': 'text/javascript' } });
};
