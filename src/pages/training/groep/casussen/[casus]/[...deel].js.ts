import type { APIRoute, GetStaticPaths } from 'astro';
import { bomenMet, casussen, protocollen } from '../../../../../inhoud.ts';
import type { Casus } from '../../../../../lib/inhoud/index.ts';
import { begeleidingsdeel, napraatdeel, openbaarDeel } from '../../../../../lib/training/index.ts';

/** Every part of a case: what the room may see, each answer by itself, what is for the end, and what is for the one who leads. */
const delenVan = (casus: Casus, vragen: readonly string[], namen: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> => ({
  openbaar: openbaarDeel(casus),
  napraten: napraatdeel(casus, namen),
  begeleiding: begeleidingsdeel(casus, namen),
  ...Object.fromEntries(vragen.map((vraag) => [`antwoord/${vraag}`, casus.antwoorden[vraag]])),
});

export const getStaticPaths = (async () => {
  const namen = Object.fromEntries((await protocollen()).map(({ id, data }) => [id, data.naam]));
  const per = await Promise.all(
    (await casussen()).map(async ({ id, data }) => {
      const bomen = await bomenMet(Object.keys(data.uitkomsten));
      const vragen = new Set(bomen.flatMap((boom) => boom.vragen.map((vraag) => vraag.id)));
      return Object.entries(delenVan(data, [...vragen], namen)).map(([deel, waarde]) => ({ params: { casus: id, deel }, props: { waarde } }));
    }),
  );
  return per.flat();
}) satisfies GetStaticPaths;

/** One part as a module, loaded when the room may see it, so that the window of the room holds nothing of the rest. */
export const GET: APIRoute<{ waarde: unknown }> = ({ props }) =>
  new Response(`export const deel=${props.waarde === undefined ? 'undefined' : JSON.stringify(props.waarde)};\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
