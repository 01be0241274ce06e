import type { FunctionComponent } from 'preact';
import { formulier as woorden } from '../../../../messages/dossier-blad.ts';
import type { Veld } from '../../../../stores/dossier/blad-velden.ts';
import { STIL } from '../../stil.ts';
import { alsTekst } from './invulling.ts';
import { Keuze, Postkeuze, Stapkeuze } from './Kiesvelden.tsx';
import { Lijstveld } from './Lijstveld.tsx';
import type { Bindprops } from './Veldrij.tsx';

const gemeen = ({ id, beschrijving, isFout }: Bindprops) => ({ id, 'aria-describedby': beschrijving, 'aria-invalid': isFout || undefined });

/** What is typed is kept as it is; it is made fit to keep when it is recorded, so that nothing moves under the hand that types. */
const typ =
  ({ zet, veld }: Bindprops) =>
  (event: { readonly currentTarget: { readonly value: string } }): void => {
    zet(veld.naam, event.currentTarget.value);
  };

const Tekst = (props: Bindprops) => (
  <textarea
    {...STIL}
    {...gemeen(props)}
    class={`utrecht-textarea${props.veld.soort === 'citaat' ? ' kindwoorden' : ''}`}
    rows={3}
    readOnly={props.bezig}
    value={alsTekst(props.velden[props.veld.naam])}
    onInput={typ(props)}
  />
);

const Regel = (props: Bindprops) => (
  <input
    {...STIL}
    {...gemeen(props)}
    class="veld breed"
    type="text"
    readOnly={props.bezig}
    value={alsTekst(props.velden[props.veld.naam])}
    onInput={typ(props)}
  />
);

const Tijd = (props: Bindprops) => (
  <input {...gemeen(props)} class="veld" type="time" autocomplete="off" value={alsTekst(props.velden[props.veld.naam])} onInput={typ(props)} />
);

const Vink = (props: Bindprops) => (
  <input
    {...gemeen(props)}
    type="checkbox"
    autocomplete="off"
    checked={props.velden[props.veld.naam] === true}
    onChange={(event) => {
      props.zet(props.veld.naam, event.currentTarget.checked ? true : undefined);
    }}
  />
);

/** A day; for the day itself today is one press away, never filled in beforehand. */
const Datum = (props: Bindprops) => (
  <span class="datumveld">
    <input {...gemeen(props)} class="veld" type="date" autocomplete="off" value={alsTekst(props.velden[props.veld.naam])} onInput={typ(props)} />
    {props.veld.naam === 'gebeurdOp' && (
      <button
        type="button"
        class="nl-button nl-button--secondary"
        onClick={() => {
          props.zet(props.veld.naam, props.vandaag);
        }}
      >
        {woorden.vandaag}
      </button>
    )}
  </span>
);

const VELDEN: Readonly<Record<Exclude<Veld['soort'], 'signalen'>, FunctionComponent<Bindprops>>> = {
  tekst: Tekst,
  citaat: Tekst,
  regel: Regel,
  datum: Datum,
  tijd: Tijd,
  vink: Vink,
  keuze: Keuze,
  post: Postkeuze,
  stap: Stapkeuze,
  stapnummer: Stapkeuze,
  meer: Lijstveld,
  afspraken: Lijstveld,
  'rondt-af': Lijstveld,
};

/** Where a value is filled in. */
export function Invoer(props: Bindprops) {
  const { soort } = props.veld;
  if (soort === 'signalen') return null;
  const Veldinvoer = VELDEN[soort];
  return <Veldinvoer {...props} />;
}
