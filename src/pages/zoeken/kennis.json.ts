import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { Antwoord, Kennis, Synoniem } from '../../lib/zoeken/index.ts';

/** Words and answers of the search, for the step that makes the index; that step takes this file out of the site again. */
export const GET: APIRoute = async () => {
  const contacten = (await getCollection('contacten')).map(({ id, data: { naam, nummer, tel, kort } }) => ({ id, naam, nummer, tel, kort }));
  const begrippen = await getCollection('begrippen');
  const bestanden = (await getCollection('zoeken')).map(({ data }) => data);
  const uitBegrippen: readonly Synoniem[] = begrippen
    .map(({ data }) => ({ zegt: [...data.ookWel, ...(data.afkorting === undefined ? [] : [data.afkorting])], bedoelt: [data.term] }))
    .filter(({ zegt }) => zegt.length > 0);
  const antwoorden: readonly Antwoord[] = bestanden.flatMap((bestand) =>
    bestand.soort === 'antwoorden'
      ? bestand.antwoorden.map(({ bel, ...rest }) => ({
          ...rest,
          nummers: bel.flatMap((wie) => contacten.filter(({ id }) => id === wie)).map(({ naam, nummer, tel, kort }) => ({ naam, nummer, tel, kort })),
        }))
      : [],
  );
  const kennis: Omit<Kennis, 'woorden' | 'aantal'> = {
    groepen: Object.assign({}, ...bestanden.map((bestand) => (bestand.soort === 'antwoorden' ? bestand.groepen : {}))) as Kennis['groepen'],
    synoniemen: [...bestanden.flatMap((bestand) => (bestand.soort === 'synoniemen' ? bestand.paren : [])), ...uitBegrippen],
    antwoorden,
    nummers: contacten.map(({ tel }) => tel),
  };
  return new Response(JSON.stringify(kennis), { headers: { 'content-type': 'application/json' } });
};
