import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { zoekScherm } from '../../lib/beslisboom/index.ts';
import { type Beeld, type ZaalBericht, beelden, plaatsVan, sessieUit } from '../../lib/training/index.ts';
import { woorden } from '../../messages/training-notities.ts';
import { woorden as zaalwoorden } from '../../messages/training-zaal.ts';
import { trainingsomgeving } from '../../stores/start-training.ts';
import { metEigenCasussen } from '../../stores/training/bron.ts';
import { type Begeleidersgegevens, type Notitievenster as Store, maakNotitievenster } from '../../stores/training/notitievenster.ts';
import { klokwoord } from './training/Klok.tsx';
import { Telformulier } from './training/Telformulier.tsx';
import { labelVan, schermNaam, variantRegel, vraagVan } from './training/beeldwoorden.ts';
import { Uitwerkingstabel } from './training/Uitwerkingstabel.tsx';
import { adres } from '../../adres.ts';

const laadEigen = async () => (await import('../../stores/training/eigenbron.ts')).eigenBron;

/** The second window: what is on the screen of the room, what comes next, and everything that only the one who leads may see. */
export function Notitievenster() {
  const [id, zetId] = useState<string>();
  useEffect(() => {
    zetId(location.hash.slice(1));
  }, []);
  return id === undefined ? <p role="status">{woorden.wachten}</p> : <Venster id={id} />;
}

function Venster({ id }: { readonly id: string }) {
  const store = useMemo(() => maakNotitievenster(metEigenCasussen(trainingsomgeving, laadEigen), id), []);
  useEffect(() => store.start(), []);
  const zaal = useStore(store.$zaal);
  const gegevens = useStore(store.$gegevens);
  if (zaal && typeof gegevens === 'object') return <Notities store={store} zaal={zaal} gegevens={gegevens} />;
  return (
    <div class="zaalmidden">
      <p role="status">{gegevens === 'mislukt' ? woorden.mislukt : woorden.wachten}</p>
      {gegevens === 'mislukt' && (
        <button type="button" class="nl-button nl-button--secondary" onClick={store.haalOpnieuw}>
          {woorden.opnieuw}
        </button>
      )}
      <p>
        <a class="nl-link" href={adres('/training/groep/')}>
          {woorden.naarSessie}
        </a>
      </p>
      <p class="zacht">{woorden.zonderVenster}</p>
    </div>
  );
}

interface Props {
  readonly store: Store;
  readonly zaal: ZaalBericht;
  readonly gegevens: Begeleidersgegevens;
}

function Notities({ store, zaal, gegevens }: Props) {
  const { boom, casus, begeleiding } = gegevens;
  const { stand } = zaal;
  const { beeld } = stand;
  const sessie = sessieUit(stand);
  const alle = beelden(boom, sessie, casus.situatie.length);
  const straks = alle[plaatsVan(alle, beeld) + 1];
  return (
    <div class="notities" data-beeld={beeld.soort}>
      <h2 class="nl-heading">
        {casus.titel} <span class="zacht">{zaalwoorden.groepGetal(casus.groep)}</span>
      </h2>
      <div class="bediening">
        <dl class="nustraks">
          <div>
            <dt>{woorden.nu}</dt>
            <dd>
              <b role="status">{beeldwoord(gegevens, beeld)}</b>
            </dd>
          </div>
          <div>
            <dt>{woorden.straks}</dt>
            <dd>{beeld.soort === 'stemmen' ? woorden.beeld.uitslag : straks ? beeldwoord(gegevens, straks) : woorden.niets}</dd>
          </div>
        </dl>
        {stand.stemming && stand.wijze === 'geheim' && <p>{woorden.gestemd(stand.stemming.binnen, stand.aantal)}</p>}
        {zaal.wacht && <p class="zacht">{zaalwoorden.wacht[zaal.wacht]}</p>}
        <div class="knoppen" role="group" aria-label={woorden.bediening}>
          <Knop store={store} wat="verder" eerste uit={zaal.wacht !== undefined} />
          <Knop store={store} wat="terug" />
          {zaal.tijd && (
            <>
              <b>{klokwoord(zaal.tijd)}</b>
              <button
                type="button"
                class="tekstknop"
                onClick={() => {
                  store.doe('tijd');
                }}
              >
                {woorden.klok}
              </button>
            </>
          )}
        </div>
      </div>
      <Verwacht gegevens={gegevens} beeld={beeld} />
      {beeld.soort === 'stemmen' && stand.wijze === 'geteld' && zaal.wacht && (
        <Telformulier
          key={beeld.scherm}
          vragen={zoekScherm(boom, beeld.scherm).vragen.flatMap((een) => vraagVan(boom, een) ?? [])}
          stemmers={stand.aantal}
          legVast={(aantallen) => {
            store.legTellingVast(beeld.scherm, aantallen);
          }}
        />
      )}
      <h3 class="nl-heading">{woorden.aantekeningen}</h3>
      {begeleiding.notities.length === 0 ? <p class="zacht">{woorden.geenNotities}</p> : <Lijst punten={begeleiding.notities} />}
      <MetKop kop={woorden.bespreken} punten={begeleiding.napraten.bespreken} />
      <MetKop kop={woorden.leerpunten} punten={begeleiding.napraten.leerpunten} />
      <MetKop kop={zaalwoorden.protocollen} punten={begeleiding.napraten.protocollen.map(variantRegel)} />
      <Uitwerkingstabel boom={boom} antwoorden={begeleiding.antwoorden} />
    </div>
  );
}

const Lijst = ({ punten }: { readonly punten: readonly string[] }) => (
  <ul>
    {punten.map((punt) => (
      <li key={punt}>{punt}</li>
    ))}
  </ul>
);

/** An own case need not have any. */
const MetKop = ({ kop, punten }: { readonly kop: string; readonly punten: readonly string[] }) =>
  punten.length === 0 ? null : (
    <>
      <h3 class="nl-heading">{kop}</h3>
      <Lijst punten={punten} />
    </>
  );

function Knop({
  store,
  wat,
  eerste = false,
  uit = false,
}: {
  readonly store: Store;
  readonly wat: 'verder' | 'terug';
  readonly eerste?: boolean;
  readonly uit?: boolean;
}) {
  return (
    <button
      type="button"
      class={eerste ? 'nl-button nl-button--primary' : 'nl-button nl-button--secondary'}
      disabled={uit}
      onClick={() => {
        store.doe(wat);
      }}
    >
      {zaalwoorden[wat]}
    </button>
  );
}

/** The answers of the framework to what is on screen now. */
function Verwacht({ gegevens: { boom, begeleiding }, beeld }: { readonly gegevens: Begeleidersgegevens; readonly beeld: Beeld }) {
  const vragen = beeld.soort === 'stemmen' ? zoekScherm(boom, beeld.scherm).vragen : 'vraag' in beeld ? [beeld.vraag] : [];
  if (vragen.length === 0) return null;
  return (
    <section aria-label={woorden.verwacht}>
      <h3 class="nl-heading">{woorden.verwacht}</h3>
      <dl class="verwacht">
        {vragen.map((id) => {
          const vraag = vraagVan(boom, id);
          const antwoord = begeleiding.antwoorden[id];
          return (
            vraag && (
              <div key={id}>
                <dt>{vraag.kort}</dt>
                <dd>
                  <b>{antwoord ? labelVan(vraag, antwoord.antwoord) : woorden.geenAntwoord}</b>
                  {antwoord && antwoord.waarom !== '' && `. ${antwoord.waarom}`}
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}

/** A view in a few words, with the question that it is about. */
function beeldwoord({ boom }: Begeleidersgegevens, beeld: Beeld): string {
  switch (beeld.soort) {
    case 'situatie':
      return woorden.beeld.situatie(beeld.nummer + 1);
    case 'stemmen':
      return `${woorden.beeld.stemmen}: ${schermNaam(boom, beeld.scherm)}`;
    case 'uitslag':
    case 'kader':
    case 'afspraak':
      return `${woorden.beeld[beeld.soort]}: ${vraagVan(boom, beeld.vraag)?.kort ?? ''}`;
    case 'uitkomst':
    case 'wat-als':
    case 'napraten':
    case 'resultaat':
      return woorden.beeld[beeld.soort];
  }
}
