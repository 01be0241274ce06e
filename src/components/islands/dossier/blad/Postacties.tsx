import { hulpmiddelen } from '../../../../messages/dossier-aanbod.ts';
import { tijdlijn as woorden } from '../../../../messages/dossier-blad.ts';
import { TE_TEKENEN, type Velden } from '../../../../stores/dossier/blad-velden.ts';
import { postnaam } from './namen.ts';
import type { Postprops } from './Post.tsx';
import { adres } from '../../../../adres.ts';

type Actie = readonly [woord: string, velden: Velden];

/** What can be done with a post. A weighing is made again with its aid, so it can only be taken back. */
function acties({ post }: Pick<Postprops, 'post'>): readonly Actie[] {
  const { id, nu, ingetrokken } = post;
  const herschrijf = (woord: string): readonly Actie[] => (nu.soort === 'weging' ? [] : [[woord, { soort: 'correctie', van: id, waarom: '', wordt: nu }]]);
  if (ingetrokken) return herschrijf(woorden.doe.herstel);
  return [
    ...(nu.soort === 'signaal' && nu.aard === 'hypothese' ? ([[woorden.doe.vervolg, { soort: 'vervolg', op: id }]] as const) : []),
    ...(nu.soort === 'melding' ? ([[woorden.doe.terugkoppeling, { soort: 'terugkoppeling', op: id }]] as const) : []),
    ...(TE_TEKENEN.includes(nu.soort) ? ([[woorden.doe.teken, { soort: 'ondertekening', op: id }]] as const) : []),
    ...herschrijf(woorden.doe.corrigeer),
    [woorden.doe.trekIn, { soort: 'correctie', van: id, waarom: '' }],
  ];
}

export function Postacties({ post, blad, isLezer, gegevens }: Postprops) {
  if (isLezer) return null;
  const { nu } = post;
  const hulpmiddel = nu.soort === 'weging' ? gegevens.hulpmiddelen[nu.boom] : undefined;
  return (
    <ul class="postacties kaal niet-op-papier">
      {acties({ post }).map(([woord, velden]) => (
        <li key={woord}>
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              blad.begin(velden);
            }}
          >
            {woord}
            <span class="vh">{woorden.bij(postnaam(post))}</span>
          </button>
        </li>
      ))}
      {nu.soort === 'weging' && hulpmiddel && (
        <li>
          <a class="tekstknop" href={adres(`/hulpmiddelen/${nu.boom}/`)} target="_blank" rel="noopener">
            {hulpmiddelen.opnieuw(hulpmiddel.titel)}
            <span class="vh">{hulpmiddelen.nieuwTabblad}</span>
          </a>
        </li>
      )}
    </ul>
  );
}
