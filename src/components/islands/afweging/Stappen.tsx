import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { Ouders } from './Ouders.tsx';
import type { Gegevens, Protocolkeuze } from './soorten.ts';
import { wanneerEnWie } from './verslagdelen.ts';

interface Props {
  readonly store: Afweging;
  readonly uit: Verslag;
  readonly protocol: Protocolkeuze | undefined;
  readonly gegevens: Gegevens;
}

/** What to do now, by whom and when; what to have ready; the parents; and what comes after. */
export function Stappen({ store, uit, protocol, gegevens }: Props) {
  const { boom } = store;
  const { contacten } = gegevens;
  const { uitkomst } = uit;
  const beslissing = protocol?.laag?.beslissing;
  return (
    <>
      <section aria-labelledby="nu">
        <h3 id="nu" class="nl-heading">
          {woorden.nu}
        </h3>
        {!protocol && <p class="klein zacht">{woorden.algemeen}</p>}
        <ol class="lijn kaal">
          {uitkomst.doen.map((actie) => (
            <li key={actie.wat}>
              <b>{actie.wat}</b>
              <span class="klein zacht wiewanneer">{wanneerEnWie(boom, protocol, actie)}</span>
              {actie.bij && <span class="erbij">{actie.bij}</span>}
              {actie.bel.map((id) => {
                const contact = contacten[id];
                return (
                  contact && (
                    <a key={id} class="nl-link belregel" href={contact.tel && `tel:${contact.tel}`}>
                      {contact.naam} <span class="nr">{contact.nummer}</span>
                    </a>
                  )
                );
              })}
            </li>
          ))}
        </ol>
      </section>
      {uitkomst.klaarleggen.length > 0 && (
        <section aria-labelledby="klaar">
          <h3 id="klaar" class="nl-heading">
            {woorden.klaar}
          </h3>
          <ul>
            {uitkomst.klaarleggen.map((ding) => (
              <li key={ding}>{ding}</li>
            ))}
          </ul>
        </section>
      )}
      <Ouders store={store} uit={uit} gegevens={gegevens} />
      <section aria-labelledby="daarna">
        <h3 id="daarna" class="nl-heading">
          {woorden.daarna}
        </h3>
        <p>{woorden.eindpunt}</p>
        <ul>
          {uitkomst.daarna.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        {beslissing && (
          <p class="ditprotocol">
            <b>
              {woorden.beslissingIn} ({protocol.naam}):
            </b>{' '}
            {beslissing.tekst} <span class="bron">({beslissing.bron})</span>
            {beslissing.nu && ` Nu: ${beslissing.nu}`}
          </p>
        )}
      </section>
    </>
  );
}
