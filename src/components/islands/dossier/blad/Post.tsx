import { type Hypothese, type Post as Aantekening, type PostVan, STANDAARDREGELS, stapVan } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { soorten } from '../../../../messages/dossier.ts';
import { tijdlijn as woorden } from '../../../../messages/dossier-blad.ts';
import { Correcties } from './Correcties.tsx';
import { dagTekst, keuzewoord, postnaam } from './namen.ts';
import { Postacties } from './Postacties.tsx';
import { Postvelden } from './Postvelden.tsx';
import type { Deelprops } from './soorten.ts';
import { Teken } from './Teken.tsx';

/** What other posts say about a post. */
export interface Rondom {
  readonly posten: ReadonlyMap<string, Aantekening>;
  readonly hypothesen: ReadonlyMap<string, Hypothese>;
  readonly getekend: ReadonlyMap<string, readonly PostVan<'ondertekening'>[]>;
}

export interface Postprops extends Deelprops {
  readonly post: Aantekening;
  readonly rondom: Rondom;
  readonly zoek: string;
  /** Whether the reader was brought here. */
  readonly isDoel: boolean;
}

/** One post: what it is, when, what it says, what was written about it later, and what can be done with it. */
export function Post(props: Postprops) {
  const { post, protocol, dossier, rondom, zoek, isDoel } = props;
  const { nu, stempel } = post;
  const nummer = stapVan(post, protocol?.regels ?? STANDAARDREGELS, dossier.omslag.protocol?.slug);
  const aard = nu.soort === 'signaal' ? nu.aard : '';
  const kop = `post-${post.id}`;
  return (
    <li class={`post ${aard && `aard-${aard}`}`} data-post={post.id} data-soort={nu.soort}>
      <article aria-labelledby={kop} translate={false}>
        <h4 id={kop} class="nl-heading postkop" tabIndex={-1} {...(isDoel ? { 'data-kop': '' } : {})}>
          <Teken naam={nu.soort} /> <span>{soorten[nu.soort]}</span> <span class="postdag">{dagTekst(nu)}</span>
        </h4>
        <Merken post={post} rondom={rondom} />
        {post.isConflict && <p class="melding">{woorden.conflictUitleg}</p>}
        {post.correcties.length === 0 ? <Postvelden inhoud={nu} rondom={rondom} zoek={zoek} toon={props.blad.toonPost} /> : <Correcties {...props} />}
        <Later {...props} />
        <p class="klein zacht postvoet">
          {documenten.stap(nummer, protocol?.stappen[nummer])}. {woorden.genoteerd(documenten.tijdstip(stempel.genoteerdOp))}.
        </p>
        <Postacties {...props} />
      </article>
    </li>
  );
}

/** What kind of information this is, by word, drawing and colour. */
function Merken({ post, rondom }: Pick<Postprops, 'post' | 'rondom'>) {
  const { nu } = post;
  const stand = rondom.hypothesen.get(post.id)?.stand;
  if (nu.soort !== 'signaal' && !post.ingetrokken && !post.isConflict) return null;
  return (
    <p class="merken">
      {nu.soort === 'signaal' && (
        <span class={`merk merk-${nu.aard}`}>
          <Teken naam={nu.aard} />{' '}
          <span class="merkwoord">
            {keuzewoord('aard', nu.aard)}
            {stand && `: ${woorden.hypothese[stand]}`}
          </span>
        </span>
      )}
      {post.ingetrokken && (
        <span class="merk merk-let-op">
          <Teken naam="overgeslagen" /> {woorden.ingetrokken}
        </span>
      )}
      {post.isConflict && (
        <span class="merk merk-let-op">
          <Teken naam="let-op" /> {woorden.conflict}
        </span>
      )}
    </p>
  );
}

/** Follow-ups and signatures that stand elsewhere in the timeline. */
function Later({ post, rondom, blad }: Postprops) {
  const vervolgen = rondom.hypothesen.get(post.id)?.vervolgen ?? [];
  const getekend = rondom.getekend.get(post.id) ?? [];
  if (vervolgen.length + getekend.length === 0) return null;
  return (
    <ul class="later kaal">
      {[...vervolgen, ...getekend].map((ander) => (
        <li key={ander.id}>
          {ander.nu.soort === 'vervolg' ? woorden.vervolgen : woorden.getekend}{' '}
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              blad.toonPost(ander.id);
            }}
          >
            {ander.nu.soort === 'vervolg'
              ? `${keuzewoord('uitkomst', ander.nu.uitkomst)}, ${dagTekst(ander.nu)}`
              : `${ander.nu.wie}, ${keuzewoord('hoe', ander.nu.hoe)}, ${postnaam(ander)}`}
          </button>
        </li>
      ))}
    </ul>
  );
}
