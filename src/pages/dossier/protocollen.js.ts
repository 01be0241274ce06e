import type { APIRoute } from 'astro';
import { dossierProtocollen } from '../../components/dossier/gegevens.ts';

/** What the dossier knows of every protocol, as a module: loaded when a vault opens, so that the page before it does not grow with the number of schools. */
export const GET: APIRoute = async () =>
  new Response(`export const protocollen=${JSON.stringify(await dossierProtocollen())};\n`, { headers: { 'content-type': 'text/javascript' } });
