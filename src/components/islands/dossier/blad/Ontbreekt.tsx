import { useMemo } from 'preact/hooks';
import type { Dossierstand, Gemis, Gemiscode, Post, Stap } from '../../../../lib/dossier/index.ts';
import { gemis } from '../../../../messages/dossier-stand.ts';
import { stand as woorden } from '../../../../messages/dossier-blad.ts';
import type { Velden } from '../../../../stores/dossier/blad-velden.ts';
import { useDeel } from './deel.ts';
import { Meerknop } from './Meerknop.tsx';
import { postnaam } from './namen.ts';
import type { Deelprops } from './soorten.ts';

/** A button that opens the form in which what misses can be written. */
type Hulp = readonly [woord: string, velden: Velden];

const { los } = woorden;
const vulAan = ({ id, nu }: Post): Hulp => [los.corrigeer, { soort: 'correctie', van: id, waarom: '', wordt: nu }];

const BIJ: Readonly<Partial<Record<Gemiscode, (post: Post) => Hulp>>> = {
  'hypothese-open': ({ id }) => [los.vervolg, { soort: 'vervolg', op: id }],
  'gesprek-niet-getekend': ({ id }) => [los.teken, { soort: 'ondertekening', op: id }],
  'terugkoppeling-open': ({ id }) => [los.terugkoppeling, { soort: 'terugkoppeling', op: id }],
};

const taakhulp = ({ taken }: Stap): Hulp => {
  if (taken.includes('overleggen')) return [los.consult, { soort: 'consult' }];
  if (taken.includes('gesprek')) return [los.gesprek, { soort: 'gesprek', onderwerp: 'zorg' }];
  return [los.begin, {}];
};

/** The form for what misses; a weighing is made with an aid. */
function hulpBij(wat: Gemis, posten: ReadonlyMap<string, Post>, stappen: readonly Stap[]): Hulp | undefined {
  if (wat.code === 'overleg') return [los.consult, { soort: 'consult', ...(wat.met.length === 1 ? { met: wat.met } : {}) }];
  if (wat.code === 'stap-niet-begonnen') {
    const stap = stappen.find(({ nummer }) => nummer === wat.stap);
    return stap && taakhulp(stap);
  }
  const post = posten.get(wat.bij);
  if (!post || wat.code === 'conflict' || 'wat' in wat) return undefined;
  return (BIJ[wat.code] ?? vulAan)(post);
}

/** Paper that is not complete, the heaviest first. A list to work through, never a condition. */
export function Ontbreekt({ stand, lijst, blad, isLezer }: Deelprops & { readonly stand: Dossierstand }) {
  // Agreed days stand above, in a list of their own.
  const rest = stand.ontbreekt.filter(({ code }) => !code.startsWith('afspraak-'));
  const { lijst: regels, getoond, over, toonAlles } = useDeel<Gemis, HTMLUListElement>(rest);
  const posten = useMemo(() => new Map(lijst.map((post) => [post.id, post])), [lijst]);
  return (
    <>
      <h4 class="nl-heading subkop">{woorden.ontbreektKop}</h4>
      {rest.length === 0 && <p>{lijst.length === 0 ? woorden.nogLeeg : woorden.niets}</p>}
      <ul ref={regels} class="takenlijst kaal" data-ontbreekt={rest.length}>
        {getoond.map((wat, plaats) => (
          <Regel
            key={plaats}
            wat={wat}
            hulp={isLezer ? undefined : hulpBij(wat, posten, stand.stappen)}
            post={'bij' in wat ? posten.get(wat.bij) : undefined}
            blad={blad}
          />
        ))}
      </ul>
      <Meerknop over={over} toonAlles={toonAlles} />
    </>
  );
}

interface Regelprops extends Pick<Deelprops, 'blad'> {
  readonly wat: Gemis;
  readonly hulp: Hulp | undefined;
  readonly post: Post | undefined;
}

const Regel = ({ wat, hulp, post, blad }: Regelprops) => (
  <li data-gemis={wat.code} tabIndex={-1}>
    <p>{gemis(wat)}</p>
    <p class="taakknoppen">
      {hulp && (
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            blad.begin(hulp[1]);
          }}
        >
          {hulp[0]}
          {post && <span class="vh">: {postnaam(post)}</span>}
        </button>
      )}
      {post && (
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            blad.toonPost(post.id);
          }}
        >
          {woorden.naarAantekening}: {postnaam(post)}
        </button>
      )}
    </p>
  </li>
);
