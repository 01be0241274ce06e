import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Vraag } from '../../../lib/inhoud/index.ts';
import { type Gevolg, type Napraten, gelopen, gevolgVan, watAls } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Misgelopen } from './Misgelopen.tsx';
import { labelVan, schermNaam, titelVan, vraagVan } from './beeldwoorden.ts';

/** Change one answer of the case and see what comes out, computed. */
export function WatAls({ zaal }: { readonly zaal: Zaal }) {
  const lading = useStore(zaal.$napraten);
  return (
    <section>
      <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
        {woorden.watAls}
      </h2>
      {lading?.soort === 'mislukt' && <Misgelopen zaal={zaal} keer={lading.keer} />}
      {lading?.soort === 'er' && <Proberen zaal={zaal} napraten={lading.wat} />}
    </section>
  );
}

function Proberen({ zaal: { boom }, napraten }: { readonly zaal: Zaal; readonly napraten: Napraten }) {
  const { antwoorden } = napraten;
  const vragen = gelopen(boom, { afspraken: antwoorden }).flatMap((scherm) => scherm.vragen.flatMap((id) => vraagVan(boom, id) ?? []));
  const [keuze, zetKeuze] = useState(vragen.at(-1)?.id ?? '');
  const [anders, zetAnders] = useState('');
  const vraag = vragen.find(({ id }) => id === keuze);
  const mogelijk = vraag?.antwoorden.filter(({ id }) => id !== antwoorden[vraag.id]) ?? [];
  const antwoord = mogelijk.find(({ id }) => id === anders) ?? mogelijk[0];
  const gevolg = vraag && antwoord ? watAls(boom, antwoorden, vraag.id, antwoord.id) : undefined;
  return (
    <>
      <p>{woorden.watAlsUitleg}</p>
      <div class="watals">
        <p>
          <label for="watals-vraag">{woorden.watAlsVraag}</label>
          <select
            id="watals-vraag"
            class="veld"
            value={keuze}
            onChange={({ currentTarget }) => {
              zetKeuze(currentTarget.value);
            }}
          >
            {vragen.map((een) => (
              <option key={een.id} value={een.id}>
                {`${een.kort}: ${labelVan(een, antwoorden[een.id] ?? '').toLowerCase()}`}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="watals-antwoord">{woorden.watAlsAntwoord}</label>
          <select
            id="watals-antwoord"
            class="veld"
            value={antwoord?.id}
            onChange={({ currentTarget }) => {
              zetAnders(currentTarget.value);
            }}
          >
            {mogelijk.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </p>
      </div>
      {gevolg && (
        <p class="watalsuit" role="status">
          <Uit boom={boom} gevolg={gevolg} was={gevolgVan(boom, antwoorden)} />
        </p>
      )}
      <Klaargezet boom={boom} napraten={napraten} />
    </>
  );
}

interface Uitprops {
  readonly boom: Zaal['boom'];
  readonly gevolg: Gevolg;
  /** What came out before the change. */
  readonly was: Gevolg;
}

function Uit({ boom, gevolg, was }: Uitprops) {
  if (gevolg.soort === 'verder') {
    return (
      <>
        {woorden.watAlsVerder}
        <b>{schermNaam(boom, gevolg.scherm)}</b>
      </>
    );
  }
  return (
    <>
      {JSON.stringify(gevolg) === JSON.stringify(was) ? woorden.watAlsGelijk : woorden.watAlsDan}
      <b>{titelVan(boom, gevolg.uitkomst)}.</b>
    </>
  );
}

/** Other facts that the case itself brings, with what they lead to. */
function Klaargezet({ boom, napraten: { watAls: gegeven, antwoorden } }: { readonly boom: Zaal['boom']; readonly napraten: Napraten }) {
  const regels = gegeven.flatMap((een) => {
    const vraag: Vraag | undefined = vraagVan(boom, een.vraag);
    return vraag ? [{ ...een, vraag, gevolg: watAls(boom, antwoorden, vraag.id, een.antwoord) }] : [];
  });
  if (regels.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading">{woorden.watAlsKlaar}</h3>
      <ul>
        {regels.map(({ tekst, vraag, antwoord, gevolg }) => (
          <li key={tekst}>
            {tekst} <span class="zacht">{`(${vraag.kort}: ${labelVan(vraag, antwoord).toLowerCase()})`}</span>{' '}
            <Uit boom={boom} gevolg={gevolg} was={gevolgVan(boom, antwoorden)} />
          </li>
        ))}
      </ul>
    </>
  );
}
