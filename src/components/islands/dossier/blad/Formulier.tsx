import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formulier as woorden, vormVan } from '../../../../messages/dossier-blad.ts';
import { soorten } from '../../../../messages/dossier.ts';
import { isFormulier } from '../../../../stores/dossier/blad-invoer.ts';
import type { Velden } from '../../../../stores/dossier/blad-velden.ts';
import { Foutenlijst } from './Foutenlijst.tsx';
import { Groepen } from './Groepen.tsx';
import type { Invulling } from './invulling.ts';
import { postnaam } from './namen.ts';
import type { Deelprops } from './soorten.ts';
import { Veldrij } from './Veldrij.tsx';
import { Weggooien } from './Concept.tsx';

interface Props extends Deelprops {
  readonly velden: Velden;
}

/** One form for every kind, made from the description of its fields. */
export function Formulier({ velden, ...props }: Props) {
  const { blad, lijst, omgeving, protocol, dossier } = props;
  const fouten = useStore(blad.$fouten);
  const bezig = useStore(blad.$bezig);
  const isCorrectie = velden['soort'] === 'correctie';
  const wordt = velden['wordt'];
  const zet = (naam: string, waarde: unknown): void => {
    blad.zet({ ...blad.concept.$velden.get(), [naam]: waarde });
  };
  const deel = { fouten, lijst, protocol, slug: dossier.omslag.protocol?.slug, vandaag: omgeving.vandaag(), bezig };
  const boven: Invulling = { ...deel, velden, vorm: vormVan(velden), vooraf: '', zet };
  return (
    <form
      class="bladformulier"
      autocomplete="off"
      aria-labelledby="bladkop"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h3 id="bladkop" class="nl-heading bladkop" tabIndex={-1} data-kop>
        {kop(velden, lijst)}
      </h3>
      {isCorrectie && <p>{wordt === undefined ? woorden.intrekkenUitleg : woorden.correctieUitleg}</p>}
      <Uitslag {...props} ingevuld={isVelden(wordt) ? wordt : velden} />
      {isCorrectie && <Veldrij {...boven} veld={{ naam: 'waarom', soort: 'tekst', verplicht: true }} />}
      {!isCorrectie && <Groepen {...boven} />}
      {isVelden(wordt) && (
        <Groepen
          {...deel}
          velden={wordt}
          vorm={vormVan(wordt)}
          vooraf="wordt."
          zet={(naam, waarde) => {
            zet('wordt', { ...(blad.concept.$velden.get()?.['wordt'] as Velden), [naam]: waarde });
          }}
        />
      )}
      <Onder {...props} isIntrekken={isCorrectie && wordt === undefined} magAnders={!isCorrectie} bezig={bezig} />
    </form>
  );
}

const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null;

function kop(velden: Velden, lijst: Deelprops['lijst']): string {
  if (velden['soort'] !== 'correctie') return isFormulier(velden) ? soorten[velden.soort] : '';
  const post = lijst.find(({ id }) => id === velden['van']);
  const naam = post ? postnaam(post) : '';
  return velden['wordt'] === undefined ? woorden.intrekkenVan(naam) : woorden.correctieVan(naam);
}

/** What is wrong, and what failed; takes focus at each attempt. */
function Uitslag({ blad, ingevuld }: Deelprops & { readonly ingevuld: Velden }) {
  const fouten = useStore(blad.$fouten);
  const mislukt = useStore(blad.$mislukt);
  const poging = useStore(blad.$poging);
  const vak = useRef<HTMLDivElement>(null);
  const eerste = useRef(poging);
  useLayoutEffect(() => {
    if (poging !== eerste.current) vak.current?.focus();
  }, [poging]);
  if (mislukt !== undefined)
    return (
      <div ref={vak} class="foutenlijst" role="alert" tabIndex={-1}>
        <h4 class="nl-heading">{woorden.misluktKop}</h4>
        <p>
          {woorden.mislukt[mislukt]} {woorden.misluktDoe}
        </p>
      </div>
    );
  return fouten.length > 0 ? <Foutenlijst vak={vak} fouten={fouten} ingevuld={ingevuld} /> : null;
}

interface Onderprops extends Deelprops {
  readonly isIntrekken: boolean;
  readonly magAnders: boolean;
  readonly bezig: boolean;
}

/** Record it, leave it, or another kind; how the draft stands. */
function Onder({ blad, scherm, id, isIntrekken, magAnders, bezig }: Onderprops) {
  const bij = useStore(blad.concept.$bij);
  const ga = (): void => {
    scherm.ga({ soort: 'dossier', id, deel: 'tijdlijn' });
  };
  return (
    <div class="bladonder">
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          aria-disabled={bezig}
          onClick={() => {
            void blad.bewaar();
          }}
        >
          {bezig ? woorden.bezig : isIntrekken ? woorden.bewaarIntrekken : woorden.bewaar}
        </button>
        {blad.isBezig() ? (
          <Weggooien
            tekst={woorden.annuleer}
            gooiWeg={() => {
              blad.gooiWeg();
              ga();
            }}
          />
        ) : (
          <button type="button" class="tekstknop" onClick={ga}>
            {woorden.annuleer}
          </button>
        )}
        {magAnders && (
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              blad.kiesSoort(undefined);
            }}
          >
            {woorden.anderSoort}
          </button>
        )}
      </p>
      <p class="klein zacht">{woorden.concept}</p>
      <p class="klein zacht" data-concept={bij ? 'bij' : 'bezig'}>
        {bij ? (blad.isBezig() ? woorden.conceptBij : '') : woorden.conceptBezig}
      </p>
    </div>
  );
}
