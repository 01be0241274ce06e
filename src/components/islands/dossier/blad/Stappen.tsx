import { useMemo } from 'preact/hooks';
import { type Dossierstand, STANDAARDREGELS, type Stap, standVan } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { eerst as eerstWoorden, eerstTerzijde, houdtNietTegen } from '../../../../messages/dossier-stand.ts';
import { stand as woorden, woorden as algemeen } from '../../../../messages/dossier-blad.ts';
import { Afspraken } from './Afspraken.tsx';
import { useDeel } from './deel.ts';
import { Heelnummer } from './Heelnummer.tsx';
import { Hulpmiddelen } from './Hulpmiddelen.tsx';
import { Meerknop } from './Meerknop.tsx';
import { postnaam } from './namen.ts';
import { Ontbreekt } from './Ontbreekt.tsx';
import type { Deelprops } from './soorten.ts';
import { Teken } from './Teken.tsx';

/** How the dossier stands: what comes first, what was agreed, what misses, and the steps. */
export function Stappen(props: Deelprops) {
  const { dossier, protocol, omgeving, scherm, id } = props;
  const vandaag = omgeving.vandaag();
  const stand = useMemo(() => standVan(dossier, protocol?.regels ?? STANDAARDREGELS, vandaag), [dossier, protocol, vandaag]);
  return (
    <section aria-labelledby="bladkop">
      <h3 id="bladkop" class="nl-heading bladkop" tabIndex={-1} data-kop>
        {algemeen.delen.stappen}
      </h3>
      <Eerst {...props} stand={stand} />
      <Afspraken {...props} vandaag={vandaag} />
      <Ontbreekt {...props} stand={stand} />
      <Hulpmiddelen gegevens={props.gegevens} />
      <h4 class="nl-heading subkop">{woorden.stappenKop}</h4>
      {!protocol && (
        <p>
          {woorden.zonderProtocol}{' '}
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              scherm.ga({ soort: 'dossier', id, deel: 'omslag' });
            }}
          >
            {woorden.kiesProtocol}
          </button>
        </p>
      )}
      <ol class="staplijst kaal">
        {stand.stappen.map((stap) => (
          <Stapregel key={stap.nummer} {...props} stap={stap} />
        ))}
      </ol>
    </section>
  );
}

/** What comes before every list: the numbers to call, and what an aid or a decision asks for. */
function Eerst({ stand, gegevens, ...props }: Deelprops & { readonly stand: Dossierstand }) {
  return (
    <section class="eerstvak" aria-labelledby="eerstkop" data-eerst={stand.eerst.map(({ code }) => code).join(' ')}>
      <h4 id="eerstkop" class="nl-heading subkop">
        {stand.eerst.length > 0 ? woorden.eerstKop : woorden.bel}
      </h4>
      {stand.eerst.length > 0 && (
        <ul>
          {[...Map.groupBy(stand.eerst, ({ code }) => code)].map(([code, redenen]) => (
            <li key={code}>
              <b>
                <Heelnummer tekst={eerstWoorden[code]} />
              </b>{' '}
              {redenen.some(({ terzijde }) => terzijde) && eerstTerzijde}
              <Redenen {...props} bij={redenen.map(({ bij }) => bij)} />
            </li>
          ))}
        </ul>
      )}
      <p>{houdtNietTegen}</p>
      <ul class="belknoppen kaal">
        {gegevens.bel.map(({ naam, nummer, tel, kort }) => (
          <li key={tel}>
            <a href={`tel:${tel}`}>
              <b>{nummer}</b> {naam === nummer ? kort : `${naam}, ${kort}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The posts that ask for it. */
function Redenen({ blad, lijst, bij }: Pick<Deelprops, 'blad' | 'lijst'> & { readonly bij: readonly string[] }) {
  const posten = useMemo(() => new Map(lijst.map((post) => [post.id, post])), [lijst]);
  const { lijst: vak, getoond, over, toonAlles } = useDeel<string, HTMLDivElement>(bij);
  const naamVan = (welke: string): string => {
    const post = posten.get(welke);
    return post ? postnaam(post) : '';
  };
  return (
    <>
      <div ref={vak}>
        {getoond.map((welke) => (
          <button
            key={welke}
            type="button"
            class="tekstknop eigenregel"
            onClick={() => {
              blad.toonPost(welke);
            }}
          >
            {woorden.naarAantekening}: {naamVan(welke)}
          </button>
        ))}
      </div>
      <Meerknop over={over} toonAlles={toonAlles} />
    </>
  );
}

/** One step with where it stands, by word and drawing. */
function Stapregel({ stap, protocol, dossier, blad, isLezer }: Deelprops & { readonly stap: Stap }) {
  const slug = dossier.omslag.protocol?.slug;
  return (
    <li class={`stapregel stand-${stap.stand}`} data-stand={stap.stand}>
      <Teken naam={stap.stand} />
      <div>
        <p class="staptitel">
          <b>{documenten.stap(stap.nummer, protocol?.stappen[stap.nummer])}</b>
        </p>
        <p>
          {woorden.stapstand[stap.stand]}
          {stap.stand !== 'altijd' && ` · ${woorden.aantekeningen(stap.posten.length)}`}
        </p>
        {stap.merk?.nu.waarom !== undefined && <p class="literair">{stap.merk.nu.waarom}</p>}
        {protocol && slug !== undefined && stap.stand !== 'altijd' && !isLezer && (
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              blad.begin({ soort: 'voortgang', protocol: slug, nummer: stap.nummer });
            }}
          >
            {woorden.zetStand}
            <span class="vh">{woorden.zetStandVan(stap.nummer)}</span>
          </button>
        )}
      </div>
    </li>
  );
}
