import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { hypothesen, type Post, STANDAARDREGELS, vanSoort, zoekIn } from '../../../../lib/dossier/index.ts';
import { tijdlijn as woorden } from '../../../../messages/dossier-blad.ts';
import { Filter, hoeveelAan } from './Filter.tsx';
import { Post as Aantekening, type Rondom } from './Post.tsx';
import { woorden as algemeen } from '../../../../messages/dossier-blad.ts';
import type { Deelprops } from './soorten.ts';

/** Posts that are drawn at once. */
const BLADZIJDE = 50;

/** Everything that was recorded, in the order in which it happened. */
export function Tijdlijn(props: Deelprops) {
  const { blad, lijst, protocol, dossier } = props;
  const vraag = useStore(blad.$vraag);
  const doel = useStore(blad.$doel);
  const [nieuwsteEerst, zetNieuwsteEerst] = useState(true);
  const regels = protocol?.regels ?? STANDAARDREGELS;
  const gevonden = useMemo(() => {
    const opTijd = zoekIn(lijst, vraag, regels, dossier.omslag.protocol?.slug);
    return nieuwsteEerst ? opTijd.toReversed() : opTijd;
  }, [lijst, vraag, regels, nieuwsteEerst]);
  const rondom = useRondom(lijst);
  const isGezocht = hoeveelAan(vraag) > 0 || /\S/.test(vraag.tekst ?? '');

  if (lijst.length === 0) return <Leeg {...props} />;
  return (
    <section aria-labelledby="bladkop">
      <div class="kopregel niet-op-papier">
        <h3 id="bladkop" class="nl-heading bladkop">
          {algemeen.delen.tijdlijn}
        </h3>
        <Schrijfknop {...props} woord={woorden.nieuw} />
      </div>
      <Filter {...props} nieuwsteEerst={nieuwsteEerst} zetNieuwsteEerst={zetNieuwsteEerst} />
      <p role="status" class="zacht niet-op-papier" data-gevonden={gevonden.length}>
        {isGezocht ? woorden.gevonden(gevonden.length, lijst.length) : woorden.aantal(lijst.length)}
      </p>
      {isGezocht && (
        <p class="niet-op-papier">
          {gevonden.length === 0 && `${woorden.niets} `}
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              // The button goes with what it wiped.
              document.querySelector<HTMLElement>('.zoekregel input')?.focus();
              blad.toonAlles();
            }}
          >
            {woorden.toonAlles}
          </button>
        </p>
      )}
      <Lijst {...props} gevonden={gevonden} rondom={rondom} doel={doel} zoek={vraag.tekst ?? ''} />
    </section>
  );
}

interface Lijstprops extends Deelprops {
  readonly gevonden: readonly Post[];
  readonly rondom: Rondom;
  readonly doel: string | undefined;
  readonly zoek: string;
}

/** The posts that are drawn: a part of all, that grows on both sides. */
function Lijst({ gevonden, rondom, doel, zoek, ...props }: Lijstprops) {
  const plek = doel === undefined ? -1 : gevonden.findIndex(({ id }) => id === doel);
  const begin = plek < 0 ? 0 : Math.floor(plek / BLADZIJDE) * BLADZIJDE;
  const [stuk, zetStuk] = useState({ van: begin, tot: begin + BLADZIJDE });
  const [bij, zetBij] = useState({ gevonden, begin });
  // Another question or another post to look at: the part begins anew, before anything is drawn.
  if (bij.gevonden !== gevonden || bij.begin !== begin) {
    zetBij({ gevonden, begin });
    zetStuk({ van: begin, tot: begin + BLADZIJDE });
  }
  const over = gevonden.length - stuk.tot;
  useLayoutEffect(() => {
    // Once the reader is there, the heading is what the next view starts at.
    if (doel !== undefined && plek >= 0) document.querySelector<HTMLElement>('.post [data-kop]')?.focus();
  }, [doel, plek >= 0]);
  return (
    <>
      {stuk.van > 0 && (
        <p class="niet-op-papier">
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              zetStuk({ ...stuk, van: Math.max(0, stuk.van - BLADZIJDE) });
            }}
          >
            {woorden.eerder(Math.min(BLADZIJDE, stuk.van))}
          </button>
        </p>
      )}
      <ol class="tijdlijn kaal">
        {gevonden.slice(stuk.van, stuk.tot).map((post) => (
          <Aantekening key={post.id} {...props} post={post} rondom={rondom} zoek={zoek} isDoel={post.id === doel} />
        ))}
      </ol>
      {over > 0 && (
        <p class="niet-op-papier">
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              zetStuk({ ...stuk, tot: stuk.tot + BLADZIJDE });
            }}
          >
            {woorden.meer(Math.min(BLADZIJDE, over))}
          </button>
        </p>
      )}
    </>
  );
}

/** What other posts say about a post, looked up once for all. */
function useRondom(lijst: readonly Post[]): Rondom {
  return useMemo(
    () => ({
      posten: new Map(lijst.map((post) => [post.id, post])),
      hypothesen: new Map(hypothesen(lijst).map((hypothese) => [hypothese.post.id, hypothese])),
      getekend: Map.groupBy(vanSoort(lijst, 'ondertekening'), ({ nu }) => nu.op),
    }),
    [lijst],
  );
}

const Leeg = (props: Deelprops) => (
  <section class="leegblad" aria-labelledby="bladkop">
    <h3 id="bladkop" class="nl-heading bladkop">
      {woorden.leegKop}
    </h3>
    <p>{woorden.leeg}</p>
    <Schrijfknop {...props} woord={woorden.leegKnop} />
  </section>
);

/** Begins a new entry; not for who reads while another tab writes. */
const Schrijfknop = ({ blad, isLezer, woord }: Deelprops & { readonly woord: string }) =>
  isLezer ? null : (
    <button
      type="button"
      class="nl-button nl-button--primary"
      onClick={() => {
        blad.begin({});
      }}
    >
      {woord}
    </button>
  );
