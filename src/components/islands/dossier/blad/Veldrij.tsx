import { useMemo } from 'preact/hooks';
import { letOpDag, persoonsgegevens } from '../../../../lib/dossier/index.ts';
import { formulier as woorden, fouttekst, hint, keuzehints, label } from '../../../../messages/dossier-blad.ts';
import { hint as letOp } from '../../../../messages/dossier.ts';
import type { Veld } from '../../../../stores/dossier/blad-velden.ts';
import { alsTekst, foutBij, type Invulling, veldId } from './invulling.ts';
import { Invoer } from './Invoer.tsx';
import { Lijstveld } from './Lijstveld.tsx';
import { keuzewoord } from './namen.ts';

export interface Veldprops extends Invulling {
  readonly veld: Veld;
}
/** What an input is tied to: its id and the ids of what describes it. */
export interface Bindprops extends Veldprops {
  readonly id: string;
  readonly beschrijving: string | undefined;
  readonly isFout: boolean;
}

const GROEPEN: ReadonlySet<Veld['soort']> = new Set(['meer', 'afspraken', 'rondt-af']);
const isGroep = (veld: Veld): boolean => GROEPEN.has(veld.soort) || (veld.soort === 'keuze' && veld.verplicht === true);

/** One field: its name, what helps, what is wrong, what deserves a second look, and where it is filled in. */
export function Veldrij(props: Veldprops) {
  const { veld, soort, vooraf, velden } = props;
  if (veld.soort === 'signalen') return <Signalen {...props} />;
  if (veld.soort === 'stap' && props.protocol === undefined) return null;
  const id = veldId(`${vooraf}${veld.naam}`);
  const fout = foutBij(props, veld.naam);
  const hulp = hint(soort, veld.naam);
  const nota = <Nota {...props} id={id} />;
  const beschrijving = [...(hulp ? [`${id}-hint`] : []), ...(fout ? [`${id}-fout`] : []), ...(magNota(veld) && alsTekst(velden[veld.naam]) !== '' ? [`${id}-nota`] : [])].join(' ');
  const bind: Bindprops = { ...props, id, beschrijving: beschrijving || undefined, isFout: fout !== undefined };
  const onder = (
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
  const naam = (
    <>
      {label(soort, veld.naam)}
      {veld.verplicht && <span class="verplicht"> ({woorden.verplicht})</span>}
    </>
  );
  if (veld.soort === 'vink')
    return (
      <div class="veldrij vink">
        <Invoer {...bind} />
        <label for={id}>{naam}</label>
        {onder}
      </div>
    );
  if (isGroep(veld))
    return (
      <fieldset id={id} class={`veldrij${fout ? ' fout' : ''}`} aria-describedby={bind.beschrijving}>
        <legend>{naam}</legend>
        {onder}
        {veld.soort === 'keuze' ? <Keuzes {...bind} /> : <Lijstveld {...bind} />}
      </fieldset>
    );
  return (
    <div class={`veldrij${fout ? ' fout' : ''}`}>
      <label for={id}>{naam}</label>
      {onder}
      <Invoer {...bind} />
      {nota}
    </div>
  );
}

const magNota = ({ soort, naam }: Veld): boolean => soort === 'tekst' || soort === 'citaat' || soort === 'regel' || naam === 'gebeurdOp';

/** A second look that stops nobody: a number that looks personal, a day that has to come. */
function Nota({ veld, velden, vandaag, id }: Veldprops & { readonly id: string }) {
  const waarde = alsTekst(velden[veld.naam]);
  const hints = useMemo(() => {
    if (!magNota(veld) || waarde === '') return [];
    const dag = veld.naam === 'gebeurdOp' ? letOpDag(waarde, vandaag) : undefined;
    return dag ? [dag] : veld.naam === 'gebeurdOp' ? [] : persoonsgegevens(waarde);
  }, [waarde, vandaag]);
  return (
    <p id={`${id}-nota`} class="veldnota">
      {hints.map((welke) => letOp[welke]).join(' ')}
    </p>
  );
}

/** A choice that must be made: every answer in sight. */
function Keuzes({ veld, velden, zet, id, isFout }: Bindprops) {
  if (veld.soort !== 'keuze') return null;
  return (
    <div class="keuzes">
      {veld.keuzes.map((keuze) => {
        const uitleg = keuzehints[veld.naam]?.[keuze];
        return (
          <div key={keuze} class="optie">
            <input
              type="radio"
              id={`${id}-${keuze}`}
              name={id}
              value={keuze}
              autocomplete="off"
              checked={velden[veld.naam] === keuze}
              aria-invalid={isFout || undefined}
              aria-describedby={uitleg ? `${id}-${keuze}-uitleg` : undefined}
              onChange={() => {
                zet(veld.naam, keuze);
              }}
            />
            <label for={`${id}-${keuze}`}>{keuzewoord(veld.naam, keuze)}</label>
            {uitleg && (
              <p id={`${id}-${keuze}-uitleg`} class="veldhint">
                {uitleg}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Signals that were chosen on a page go along; here they are only shown. */
function Signalen({ velden, soort, veld }: Veldprops) {
  const gekozen = velden[veld.naam];
  if (!Array.isArray(gekozen)) return null;
  return (
    <div class="veldrij">
      <p class="veldnaam">{label(soort, veld.naam)}</p>
      <ul>
        {(gekozen as readonly { readonly id: string; readonly tekst?: string }[]).map(({ id, tekst }) => (
          <li key={id}>{tekst ?? id}</li>
        ))}
      </ul>
    </div>
  );
}
