import type { Post } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { formulier as woorden } from '../../../../messages/dossier-blad.ts';
import { alsTekst, type Invulling } from './invulling.ts';
import { keuzewoord, postkeuze } from './namen.ts';
import type { Bindprops } from './Veldrij.tsx';

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

/** A choice that may stay open. */
export function Keuze(props: Bindprops) {
  const { veld, velden, zet } = props;
  const keuzes = veld.soort === 'keuze' ? veld.keuzes : [];
  return (
    <Kies
      {...props}
      opties={keuzes.map((keuze) => [keuze, keuzewoord(veld.naam, keuze)])}
      waarde={alsTekst(velden[veld.naam])}
      kies={(keuze) => {
        zet(veld.naam, keuze);
      }}
    />
  );
}

/** Most posts to choose from. */
const MEESTE = 300;

/** Posts that fit a reference, the last first. */
function passend({ lijst, velden }: Invulling, veld: Bindprops['veld']): readonly Post[] {
  if (veld.soort !== 'post') return [];
  const gekozen = velden[veld.naam];
  const past = ({ nu, ingetrokken, id }: Post): boolean =>
    id === gekozen || (!ingetrokken && veld.naar.includes(nu.soort) && (veld.aard === undefined || (nu.soort === 'signaal' && nu.aard === veld.aard)));
  return lijst
    .filter(past)
    .toReversed()
    .filter(({ id }, plaats) => plaats < MEESTE || id === gekozen);
}

/** A reference to an earlier post. */
export function Postkeuze(props: Bindprops) {
  const { veld, velden, zet, id } = props;
  const opties = passend(props, veld).map((post) => [post.id, postkeuze(post)] as const);
  if (opties.length === 0) return <p id={id}>{woorden.geenPosten}</p>;
  return (
    <Kies
      {...props}
      opties={opties}
      waarde={alsTekst(velden[veld.naam])}
      kies={(keuze) => {
        zet(veld.naam, keuze);
      }}
    />
  );
}

/** The number in what a field of a step holds. */
const nummerIn = (waarde: unknown): string => {
  const nummer = typeof waarde === 'object' && waarde !== null && 'nummer' in waarde ? waarde.nummer : waarde;
  return typeof nummer === 'number' ? String(nummer) : '';
};

/** A step of the protocol; as a reference it carries the protocol with it. */
export function Stapkeuze(props: Bindprops) {
  const { veld, velden, protocol, slug, zet } = props;
  const isVerwijzing = veld.soort === 'stap';
  return (
    <Kies
      {...props}
      opties={Object.entries(protocol?.stappen ?? {}).map(([welke, titel]) => [welke, documenten.stap(Number(welke), titel)] as const)}
      leeg={isVerwijzing ? woorden.stapVanzelf : woorden.kiesUit}
      waarde={nummerIn(velden[veld.naam])}
      kies={(welke) => {
        const nummer = Number(welke);
        if (welke === '') zet(veld.naam, undefined);
        else zet(veld.naam, isVerwijzing ? { protocol: slug, nummer } : nummer);
      }}
    />
  );
}

/** A choice that must be made: every answer in sight. */
export function Keuzes({ veld, velden, zet, id, isFout, uitleg }: Bindprops & { readonly uitleg: Readonly<Partial<Record<string, string>>> | undefined }) {
  const keuzes = veld.soort === 'keuze' ? veld.keuzes : [];
  return (
    <div class="keuzes">
      {keuzes.map((keuze) => {
        const hint = uitleg?.[keuze];
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
              aria-describedby={hint ? `${id}-${keuze}-uitleg` : undefined}
              onChange={() => {
                zet(veld.naam, keuze);
              }}
            />
            <label for={`${id}-${keuze}`}>{keuzewoord(veld.naam, keuze)}</label>
            {hint && (
              <p id={`${id}-${keuze}-uitleg`} class="veldhint">
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
