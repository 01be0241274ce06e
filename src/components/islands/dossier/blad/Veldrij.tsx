import { useMemo } from 'preact/hooks';
import { letOpDag, persoonsgegevens } from '../../../../lib/dossier/index.ts';
import { formulier as woorden, fouttekst, hint, keuzehints, label } from '../../../../messages/dossier-blad.ts';
import { hint as letOp } from '../../../../messages/dossier.ts';
import type { Veld } from '../../../../stores/dossier/blad-velden.ts';
import { alsTekst, foutBij, type Invulling, veldId } from './invulling.ts';
import { Invoer } from './Invoer.tsx';
import { Keuzes } from './Kiesvelden.tsx';

interface Veldprops extends Invulling {
  readonly veld: Veld;
}
/** What an input is tied to: its id and the ids of what describes it. */
export interface Bindprops extends Veldprops {
  readonly id: string;
  readonly beschrijving: string | undefined;
  readonly isFout: boolean;
}

const LIJSTEN: ReadonlySet<Veld['soort']> = new Set(['meer', 'afspraken', 'rondt-af']);
const magNota = ({ soort, naam }: Veld): boolean => soort === 'tekst' || soort === 'citaat' || soort === 'regel' || naam === 'gebeurdOp';

function bindVan(props: Veldprops): Bindprops {
  const { veld, vorm, vooraf, velden } = props;
  const id = veldId(`${vooraf}${veld.naam}`);
  const isFout = foutBij(props, veld.naam) !== undefined;
  const delen = [
    ...(hint(vorm, veld.naam) ? [`${id}-hint`] : []),
    ...(isFout ? [`${id}-fout`] : []),
    ...(magNota(veld) && alsTekst(velden[veld.naam]) !== '' ? [`${id}-nota`] : []),
  ];
  return { ...props, id, isFout, beschrijving: delen.join(' ') || undefined };
}

/** One field: its name, what helps, what is wrong, what deserves a second look, and where it is filled in. */
export function Veldrij(props: Veldprops) {
  const { veld, vorm, velden } = props;
  if (veld.soort === 'signalen') return <Signalen {...props} />;
  if (veld.soort === 'stap' && props.protocol === undefined) return null;
  const bind = bindVan(props);
  const klasse = `veldrij${bind.isFout ? ' fout' : ''}`;
  const naam = (
    <>
      {label(vorm, veld.naam)}
      {veld.verplicht && <span class="verplicht"> ({woorden.verplicht})</span>}
    </>
  );
  if (veld.soort === 'vink')
    return (
      <div class="veldrij vink">
        <Invoer {...bind} />
        <label for={bind.id}>{naam}</label>
        <Onder {...bind} />
      </div>
    );
  const isKeuze = veld.soort === 'keuze' && veld.verplicht === true;
  if (isKeuze || LIJSTEN.has(veld.soort))
    return (
      <fieldset id={bind.id} class={klasse} aria-describedby={bind.beschrijving}>
        <legend>{naam}</legend>
        <Onder {...bind} />
        {isKeuze ? <Keuzes {...bind} uitleg={keuzehints[veld.naam]} /> : <Invoer {...bind} />}
      </fieldset>
    );
  return (
    <div class={klasse}>
      <label for={bind.id}>{naam}</label>
      <Onder {...bind} />
      <Invoer {...bind} />
      {magNota(veld) && <Nota id={bind.id} waarde={alsTekst(velden[veld.naam])} isDag={veld.soort === 'datum'} vandaag={props.vandaag} />}
    </div>
  );
}

/** What helps, and what is wrong. */
function Onder({ veld, vorm, id, ...invulling }: Bindprops) {
  const hulp = hint(vorm, veld.naam);
  const fout = foutBij(invulling, veld.naam);
  return (
    <>
      {hulp && (
        <p id={`${id}-hint`} class="veldhint">
          {hulp}
        </p>
      )}
      {fout && (
        <p id={`${id}-fout`} class="foutregel">
          {fouttekst(fout, veld.soort === 'keuze' || veld.soort === 'meer')}
        </p>
      )}
    </>
  );
}

interface Notaprops {
  readonly id: string;
  readonly waarde: string;
  readonly isDag: boolean;
  readonly vandaag: string;
}

/** A second look that stops nobody: a number that looks personal, a day that has to come. */
function Nota({ id, waarde, isDag, vandaag }: Notaprops) {
  const hints = useMemo(() => {
    if (waarde === '') return [];
    const dag = isDag ? letOpDag(waarde, vandaag) : undefined;
    return isDag ? [dag].filter((welke) => welke !== undefined) : persoonsgegevens(waarde);
  }, [waarde, isDag, vandaag]);
  return (
    <p id={`${id}-nota`} class="veldnota">
      {hints.map((welke) => letOp[welke]).join(' ')}
    </p>
  );
}

/** Signals that were chosen on a page go along; here they are only shown. */
function Signalen({ velden, vorm, veld }: Veldprops) {
  const gekozen = velden[veld.naam];
  if (!Array.isArray(gekozen)) return null;
  return (
    <div class="veldrij">
      <p class="veldnaam">{label(vorm, veld.naam)}</p>
      <ul>
        {(gekozen as readonly { readonly id: string; readonly tekst?: string }[]).map(({ id, tekst }) => (
          <li key={id}>{tekst ?? id}</li>
        ))}
      </ul>
    </div>
  );
}
