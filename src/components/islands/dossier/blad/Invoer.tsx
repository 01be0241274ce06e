import type { Post } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { formulier as woorden } from '../../../../messages/dossier-blad.ts';
import { STIL } from '../../stil.ts';
import { alsTekst, type Invulling } from './invulling.ts';
import { keuzewoord, postkeuze } from './namen.ts';
import type { Bindprops } from './Veldrij.tsx';

/** Posts that fit a reference, the last first. */
const MEESTE = 300;
function passend({ lijst, velden }: Invulling, veld: Bindprops['veld']): readonly Post[] {
  if (veld.soort !== 'post') return [];
  const gekozen = velden[veld.naam];
  const past = ({ nu, ingetrokken, id }: Post): boolean =>
    id === gekozen || (!ingetrokken && veld.naar.includes(nu.soort) && (veld.aard === undefined || (nu.soort === 'signaal' && nu.aard === veld.aard)));
  const alle = lijst.filter(past).toReversed();
  return alle.filter(({ id }, plaats) => plaats < MEESTE || id === gekozen);
}

/** Where one value is filled in. */
export function Invoer(props: Bindprops) {
  const { veld, velden, zet, id, beschrijving, isFout, bezig } = props;
  const waarde = velden[veld.naam];
  const gemeen = { id, 'aria-describedby': beschrijving, 'aria-invalid': isFout || undefined };
  const typ = (event: { readonly currentTarget: { readonly value: string } }): void => {
    zet(veld.naam, event.currentTarget.value);
  };
  switch (veld.soort) {
    case 'tekst':
    case 'citaat':
      return <textarea {...STIL} {...gemeen} class={`utrecht-textarea${veld.soort === 'citaat' ? ' kindwoorden' : ''}`} rows={3} readOnly={bezig} value={alsTekst(waarde)} onInput={typ} />;
    case 'vink':
      return (
        <input
          {...gemeen}
          type="checkbox"
          autocomplete="off"
          checked={waarde === true}
          onChange={(event) => {
            zet(veld.naam, event.currentTarget.checked ? true : undefined);
          }}
        />
      );
    case 'datum':
      return <Datum {...props} />;
    case 'tijd':
      return <input {...gemeen} class="veld" type="time" autocomplete="off" value={alsTekst(waarde)} onInput={typ} />;
    case 'keuze':
      return <Kies {...props} opties={veld.keuzes.map((keuze) => [keuze, keuzewoord(veld.naam, keuze)])} waarde={alsTekst(waarde)} kies={(keuze) => zet(veld.naam, keuze)} />;
    case 'post': {
      const opties = passend(props, veld).map((post) => [post.id, postkeuze(post)] as const);
      if (opties.length === 0) return <p id={id}>{woorden.geenPosten}</p>;
      return <Kies {...props} opties={opties} waarde={alsTekst(waarde)} kies={(keuze) => zet(veld.naam, keuze)} />;
    }
    case 'stap':
    case 'stapnummer':
      return <Stap {...props} />;
    case 'regel':
    case 'meer':
    case 'afspraken':
    case 'rondt-af':
    case 'signalen':
      return <input {...STIL} {...gemeen} class="veld breed" type="text" readOnly={bezig} value={alsTekst(waarde)} onInput={typ} />;
  }
}

/** A day; for the day itself today is one press away, never filled in beforehand. */
function Datum({ veld, velden, zet, id, beschrijving, isFout, vandaag }: Bindprops) {
  return (
    <span class="datumveld">
      <input
        id={id}
        class="veld"
        type="date"
        autocomplete="off"
        aria-describedby={beschrijving}
        aria-invalid={isFout || undefined}
        value={alsTekst(velden[veld.naam])}
        onInput={(event) => {
          zet(veld.naam, event.currentTarget.value);
        }}
      />
      {veld.naam === 'gebeurdOp' && (
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => {
            zet(veld.naam, vandaag);
          }}
        >
          {woorden.vandaag}
        </button>
      )}
    </span>
  );
}

/** A step of the protocol; as a reference it carries the protocol with it. */
function Stap(props: Bindprops) {
  const { veld, velden, protocol, slug, zet } = props;
  const waarde = velden[veld.naam];
  const nummer = veld.soort === 'stap' ? (waarde as { readonly nummer?: number } | undefined)?.nummer : waarde;
  const opties = Object.entries(protocol?.stappen ?? {}).map(([welke, titel]) => [welke, documenten.stap(Number(welke), titel)] as const);
  return (
    <Kies
      {...props}
      opties={opties}
      leeg={veld.soort === 'stap' ? woorden.stapVanzelf : woorden.kiesUit}
      waarde={nummer === undefined ? '' : String(nummer)}
      kies={(welke) => {
        if (welke === '') zet(veld.naam, undefined);
        else zet(veld.naam, veld.soort === 'stap' ? { protocol: slug, nummer: Number(welke) } : Number(welke));
      }}
    />
  );
}

interface Kiesprops extends Bindprops {
  readonly opties: readonly (readonly [string, string])[];
  readonly waarde: string;
  readonly kies: (keuze: string) => void;
  readonly leeg?: string;
}

function Kies({ id, beschrijving, isFout, opties, waarde, kies, veld, leeg }: Kiesprops) {
  return (
    <select
      id={id}
      class="veld breed"
      autocomplete="off"
      aria-describedby={beschrijving}
      aria-invalid={isFout || undefined}
      value={waarde}
      onChange={(event) => {
        kies(event.currentTarget.value);
      }}
    >
      <option value="">{leeg ?? (veld.verplicht ? woorden.kiesUit : woorden.geenKeuze)}</option>
      {opties.map(([optie, woord]) => (
        <option key={optie} value={optie}>
          {woord}
        </option>
      ))}
    </select>
  );
}
