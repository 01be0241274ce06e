import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { afsprakenVan, type Afspraak } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { formulier as woorden, fouttekst } from '../../../../messages/dossier-blad.ts';
import { STIL } from '../../stil.ts';
import { alsTekst, foutBij, type Invulling, veldId } from './invulling.ts';
import { keuzewoord } from './namen.ts';
import type { Bindprops } from './Veldrij.tsx';

const alsLijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

/** A field that holds more than one thing. */
export function Lijstveld(props: Bindprops) {
  const { veld } = props;
  if (veld.soort === 'meer') return <Meer {...props} keuzes={veld.keuzes} />;
  return veld.soort === 'rondt-af' ? <RondtAf {...props} /> : <Afspraken {...props} />;
}

function Meer({ veld, velden, zet, id, keuzes, isFout }: Bindprops & { readonly keuzes: readonly string[] }) {
  const gekozen = alsLijst(velden[veld.naam]);
  return (
    <div class="keuzes kolommen">
      {keuzes.map((keuze) => (
        <div key={keuze} class="optie">
          <input
            type="checkbox"
            id={`${id}-${keuze}`}
            autocomplete="off"
            aria-invalid={isFout || undefined}
            checked={gekozen.includes(keuze)}
            onChange={(event) => {
              zet(
                veld.naam,
                keuzes.filter((deze) => (deze === keuze ? event.currentTarget.checked : gekozen.includes(deze))),
              );
            }}
          />
          <label for={`${id}-${keuze}`}>{keuzewoord(veld.naam, keuze)}</label>
        </div>
      ))}
    </div>
  );
}

interface Verwijzing {
  readonly bij: string;
  readonly welke: string;
}

/** Agreements that are open, or that this entry says it settled. */
function RondtAf({ veld, velden, zet, id, lijst }: Bindprops) {
  const gekozen = alsLijst(velden[veld.naam]) as readonly Verwijzing[];
  const heeft = ({ bij, welke }: Verwijzing): boolean => gekozen.some((deze) => deze.bij === bij && deze.welke === welke);
  const alle = useMemo(() => afsprakenVan(lijst), [lijst]);
  const open = alle.filter((afspraak) => afspraak.gedaanIn.length === 0 || heeft(afspraak));
  if (open.length === 0) return <p>{woorden.geenPosten}</p>;
  const naam = ({ wat, datum }: Afspraak): string => (datum === undefined ? wat : `${wat} (${documenten.datum(datum)})`);
  return (
    <div class="keuzes">
      {open.map((afspraak, plaats) => (
        <div key={`${afspraak.bij} ${afspraak.welke}`} class="optie">
          <input
            type="checkbox"
            id={`${id}-${String(plaats)}`}
            autocomplete="off"
            checked={heeft(afspraak)}
            onChange={(event) => {
              const { bij, welke } = afspraak;
              const zonder = gekozen.filter((deze) => deze.bij !== bij || deze.welke !== welke);
              zet(veld.naam, event.currentTarget.checked ? [...zonder, { bij, welke }] : zonder);
            }}
          />
          <label for={`${id}-${String(plaats)}`}>{naam(afspraak)}</label>
        </div>
      ))}
    </div>
  );
}

type Rij = Readonly<Partial<Record<'wat' | 'datum' | 'wie', string>>>;
const DELEN = [
  ['wat', 'text', woorden.afspraakWat],
  ['wie', 'text', woorden.afspraakWie],
  ['datum', 'date', woorden.afspraakDatum],
] as const;

function Afspraken(props: Bindprops) {
  const { veld, velden, zet, vooraf } = props;
  /** Where focus goes when the rows are drawn: into a new row, or to the button when a row went. */
  const doel = useRef<string>();
  const erbij = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (doel.current !== undefined) (document.getElementById(doel.current) ?? erbij.current)?.focus();
    doel.current = undefined;
  });
  const rijen = alsLijst(velden[veld.naam]) as readonly Rij[];
  const zetRijen = (nieuw: readonly Rij[]): void => {
    zet(veld.naam, nieuw);
  };
  return (
    <>
      {rijen.map((rij, plaats) => (
        <fieldset key={plaats} class="afspraakrij">
          <legend>{woorden.afspraak(plaats + 1)}</legend>
          {DELEN.map(([deel, type, naam]) => {
            const pad = `${veld.naam}.${String(plaats)}.${deel}`;
            return (
              <label key={deel}>
                {naam}
                <Rijfout {...props} pad={pad} />
                <input
                  {...STIL}
                  id={veldId(`${vooraf}${pad}`)}
                  class="veld"
                  type={type}
                  aria-invalid={foutBij(props, pad) !== undefined || undefined}
                  value={alsTekst(rij[deel])}
                  onInput={(event) => {
                    zetRijen(rijen.map((deze, nummer) => (nummer === plaats ? { ...deze, [deel]: event.currentTarget.value } : deze)));
                  }}
                />
              </label>
            );
          })}
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              doel.current = '';
              zetRijen(rijen.filter((_, nummer) => nummer !== plaats));
            }}
          >
            {woorden.afspraakWeg}
            <span class="vh">: {woorden.afspraak(plaats + 1)}</span>
          </button>
        </fieldset>
      ))}
      <button
        ref={erbij}
        type="button"
        class="nl-button nl-button--secondary"
        onClick={() => {
          doel.current = veldId(`${vooraf}${veld.naam}.${String(rijen.length)}.wat`);
          zetRijen([...rijen, {}]);
        }}
      >
        {woorden.afspraakErbij}
      </button>
    </>
  );
}

function Rijfout({ pad, ...invulling }: Invulling & { readonly pad: string }) {
  const fout = foutBij(invulling, pad);
  return fout ? <span class="foutregel">{fouttekst(fout, false)}</span> : null;
}
