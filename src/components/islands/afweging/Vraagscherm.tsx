import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scherm } from '../../../lib/inhoud/index.ts';
import { type Overdracht, type Sessie, loop } from '../../../lib/beslisboom/index.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import type { Voorkeur } from '../../../stores/voorkeur.ts';
import { Foutenlijst } from './Foutenlijst.tsx';
import { Vraaggroep } from './Vraaggroep.tsx';
import { woordenVan } from './woorden-van.ts';
import { datum } from './datum.ts';
import { sindsBegin } from './sinds-begin.ts';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly store: Afweging;
  readonly scherm: Scherm;
  readonly voorkeur: Voorkeur;
  readonly gegevens: Gegevens;
}

/** One screen with its question or questions, and the way on and back. */
export function Vraagscherm({ store, scherm, voorkeur, gegevens }: Props) {
  const fouten = useStore(store.$fouten);
  const sessie = useStore(store.$sessie);
  const protocol = gegevens.protocollen[useStore(voorkeur.$protocol) ?? ''];
  const klaar = loop(store.boom, sessie.antwoorden).uitkomst !== undefined;
  const overgenomen = useStore(store.$overgenomen);
  const eerder = scherm.vragen.filter((vraag) => sessie.eerder[vraag] !== undefined);
  const noot = (vraag: string): string | undefined => nootBij(vraag, sessie, overgenomen, gegevens);
  const totaal = store.boom.schermen.filter((een) => een.nummer !== undefined).length;
  const lijst = useRef<HTMLDivElement>(null);
  // Before the program is there, a press on the button would send the form to the address of the page.
  const [wakker, setWakker] = useState(false);
  useEffect(() => {
    setWakker(true);
  }, []);

  // Before anything else can happen: a later effect would take the focus back from a reader who is already on the way.
  useLayoutEffect(() => {
    const kaal = document.title.replace(woorden.foutVoorTitel, '');
    if (fouten.length > 0) {
      document.title = woorden.foutVoorTitel + kaal;
      lijst.current?.focus();
    }
    return () => {
      document.title = kaal;
    };
  }, [fouten]);

  return (
    <form
      class="vraagscherm"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        store.verder();
      }}
    >
      <p class="voortgang klein zacht">
        {scherm.nummer === undefined ? woorden.vooraf : woorden.vraagVan(scherm.nummer, totaal)}
        {protocol && ` · ${protocol.naam}`}
      </p>
      {fouten.length > 0 && <Foutenlijst vak={lijst} boom={store.boom} fouten={fouten} />}
      {scherm.kop && (
        <h2 class="nl-heading vraagkop" tabIndex={-1} data-kop>
          {scherm.kop}
        </h2>
      )}
      {scherm.inleiding && <p class="intro">{scherm.inleiding}</p>}
      {sessie.samen && klaar && <p class="melding">{woorden.samenVraag}</p>}
      {eerder.some((vraag) => noot(vraag) === undefined) && (
        <p class="melding" role="status">
          {woorden.eerder}
        </p>
      )}
      {scherm.vragen.map((id) => {
        const vraag = store.boom.vragen.find((een) => een.id === id);
        return (
          vraag && (
            <Vraaggroep
              key={id}
              store={store}
              vraag={vraag}
              alleen={!scherm.kop}
              fout={fouten.includes(id)}
              protocol={protocol}
              bronnen={gegevens.bronnen}
              noot={noot(id)}
            />
          )
        );
      })}
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={!wakker}>
          {woorden.verder}
        </button>
        {store.plaats() > 0 && (
          <button type="button" class="nl-button nl-button--secondary" onClick={store.terug}>
            {woorden.terug}
          </button>
        )}
        {klaar && (
          <button type="button" class="tekstknop" onClick={store.naarVerslag}>
            {woorden.naarVerslag}
          </button>
        )}
        {Object.keys(sessie.antwoorden).length > 0 && (
          <button type="button" class="tekstknop" onClick={store.opnieuw}>
            {woorden.opnieuw}
          </button>
        )}
      </div>
    </form>
  );
}

/** Why an answer waits for confirmation: it was taken over from another aid, or its question changed since this weighing was begun. */
function nootBij(vraag: string, { antwoorden, eerder, begonnenIn }: Sessie, overgenomen: Overdracht | undefined, gegevens: Gegevens): string | undefined {
  if (antwoorden[vraag] !== undefined) return undefined;
  const was = eerder[vraag];
  if (was !== undefined && was === overgenomen?.antwoorden[vraag]) return woorden.overgenomen(gegevens.hulpmiddelen[overgenomen.van] ?? '');
  const sinds = sindsBegin(gegevens, begonnenIn)?.vragen[vraag];
  return sinds === undefined ? undefined : woorden.vraagGewijzigd(datum(sinds), was === undefined ? undefined : woordenVan(gegevens.boom, vraag, was).label);
}
