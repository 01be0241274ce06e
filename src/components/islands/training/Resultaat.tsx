import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { eigenId } from '../../../lib/eigencasus/index.ts';
import { uitkomstVan } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import { uitslagwoorden } from '../../../messages/training-uitslag.ts';
import { schrijfbank } from '../../../stores/start-bestand.ts';
import { platform } from '../../../stores/start.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { datum } from '../afweging/datum.ts';
import { Misgelopen } from './Misgelopen.tsx';
import { Stoppen } from './Stoppen.tsx';
import { type Uitslaginhoud, uitslagregels } from './uitslagregels.ts';
import { adres } from '../../../adres.ts';

/** What was voted, what the framework says and what was agreed; to print or to keep, without names. */
export function Resultaat({ zaal, bijEinde }: { readonly zaal: Zaal; readonly bijEinde: () => void }) {
  const sessie = useStore(zaal.$sessie);
  const notities = useStore(zaal.$notities);
  const lading = useStore(zaal.$napraten);
  const napraten = lading?.soort === 'er' ? lading.wat : undefined;
  const inhoud: Uitslaginhoud = {
    boom: zaal.boom,
    casus: zaal.casus.titel,
    sessie,
    kader: napraten?.antwoorden ?? {},
    notities,
    leerpunten: napraten?.leerpunten ?? [],
    vandaag: platform.vandaag(),
  };
  const uitkomst = uitkomstVan(zaal.boom, sessie);
  return (
    <section class="resultaat">
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {woorden.resultaat}
      </h2>
      <p>
        {zaal.casus.titel} · {zaal.boom.titel} · {woorden.wie(sessie.stemsoort, sessie.aantal)} · {datum(inhoud.vandaag)}
      </p>
      <p class="niet-op-papier">{woorden.resultaatUitleg}</p>
      {lading?.soort === 'mislukt' && <Misgelopen zaal={zaal} keer={lading.keer} />}
      <table class="spoor resultaattabel">
        <caption class="vh">{uitslagwoorden.tabel}</caption>
        <thead>
          <tr>
            {Object.values(woorden.rij).map((naam) => (
              <th key={naam} scope="col">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uitslagregels(inhoud).map(({ kort, vraag, stemmen, kader, afspraak, notitie }) => (
            <tr key={kort}>
              <th scope="row">
                {kort}
                <span class="zacht klein">{vraag}</span>
              </th>
              <td>
                <ul class="kaal">
                  {stemmen.map((regel) => (
                    <li key={regel}>{regel}</li>
                  ))}
                </ul>
              </td>
              <td data-kop={woorden.rij.kader}>{kader}</td>
              <td data-kop={woorden.rij.afspraak}>
                <b>{afspraak}</b>
                {notitie !== '' && <p class="afspraakwoorden">{notitie}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {uitkomst && (
        <p>
          <b>{woorden.uitkomst}: </b>
          {uitkomst.titel}. {uitkomst.zin}
        </p>
      )}
      <Bewaren inhoud={inhoud} />
      {eigenId(sessie.casus) !== undefined && (
        <p class="melding niet-op-papier">
          {woorden.eigenDaarna}{' '}
          <a class="nl-link" href={adres('/training/eigen-casussen/#plek')} target="_blank" rel="noopener">
            {woorden.eigenNaam}
          </a>
          .
        </p>
      )}
      <div class="niet-op-papier">
        <Stoppen zaal={zaal} bijEinde={bijEinde} />
      </div>
    </section>
  );
}

const DOCUMENTEN = ['docx', 'html'] as const;

function Bewaren({ inhoud }: { readonly inhoud: Uitslaginhoud }) {
  const [stand, zetStand] = useState<keyof typeof woorden.bestand>();
  const doe = (maak: () => Promise<void>) => () => {
    if (stand === 'bezig') return;
    zetStand('bezig');
    void maak().then(
      () => {
        zetStand('klaar');
      },
      () => {
        zetStand('mislukt');
      },
    );
  };
  return (
    <div class="niet-op-papier">
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => {
            print();
          }}
        >
          {woorden.afdrukken}
        </button>
        {DOCUMENTEN.map((soort) => (
          <button
            key={soort}
            type="button"
            class="nl-button nl-button--secondary"
            onClick={doe(async () => {
              const [{ uitslagDocument }, { bewaarDocument }] = await Promise.all([import('./uitslagdocument.ts'), schrijfbank()]);
              await bewaarDocument(uitslagwoorden.bestandsnaam, uitslagDocument(inhoud), soort);
            })}
          >
            {woorden.bewaar[soort]}
          </button>
        ))}
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={doe(async () => {
            const [{ uitslagRijen }, { bewaarTabel }] = await Promise.all([import('./uitslagdocument.ts'), schrijfbank()]);
            bewaarTabel(uitslagwoorden.bestandsnaam, uitslagRijen(inhoud));
          })}
        >
          {woorden.bewaar.csv}
        </button>
      </p>
      <p role="status" class={stand && 'melding'}>
        {stand && woorden.bestand[stand]}
      </p>
      <p class="zacht">{woorden.nietBewaren}</p>
    </div>
  );
}
