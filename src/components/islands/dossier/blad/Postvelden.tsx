import type { ComponentChildren } from 'preact';
import type { Inhoud } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { label } from '../../../../messages/dossier-blad.ts';
import { type Veld, veldenVan } from '../../../../stores/dossier/blad-velden.ts';
import { Gemarkeerd } from './Gemarkeerd.tsx';
import { keuzewoord, postnaam } from './namen.ts';
import type { Rondom } from './Post.tsx';
import { Wegingvelden } from './Wegingvelden.tsx';

interface Props {
  readonly inhoud: Inhoud;
  readonly rondom: Rondom;
  readonly zoek: string;
  readonly toon: (post: string) => void;
  /** Show the day among the fields, when it is not in the heading. */
  readonly metDag?: boolean;
}

const INLEIDING: ReadonlySet<string> = new Set(['aard', 'tijd', 'ongeveer', 'stap']);
const LANG: ReadonlySet<Veld['soort']> = new Set(['tekst', 'citaat', 'afspraken', 'rondt-af', 'signalen', 'post']);

/** Everything a post says, field by field, by the description that made its form. */
export function Postvelden(props: Props) {
  const { inhoud, metDag } = props;
  const waarden = inhoud as Readonly<Record<string, unknown>>;
  const velden = (inhoud.soort === 'weging' ? WEGING : veldenVan(waarden)).filter(
    ({ naam }) => waarden[naam] !== undefined && (metDag ? naam === 'gebeurdOp' || naam === 'aard' || !INLEIDING.has(naam) : naam !== 'gebeurdOp' && !INLEIDING.has(naam)),
  );
  return (
    <>
      {inhoud.soort === 'weging' && <Wegingvelden weging={inhoud} zoek={props.zoek} />}
      {velden.length > 0 && (
        <dl class="postvelden">
          {velden.map((veld) => (
            <div key={veld.naam} class={LANG.has(veld.soort) ? 'lang' : 'kort'}>
              <dt>{label(inhoud.soort, veld.naam)}</dt>
              <dd>
                <Waarde {...props} veld={veld} waarde={waarden[veld.naam]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** The fields of a weighing beside its trail and outcome. */
const WEGING: readonly Veld[] = [
  { naam: 'gebeurdOp', soort: 'datum' },
  { naam: 'afspraken', soort: 'afspraken' },
  { naam: 'rondtAf', soort: 'rondt-af' },
  { naam: 'opmerking', soort: 'tekst' },
];

interface Waardeprops extends Props {
  readonly veld: Veld;
  readonly waarde: unknown;
}

function Waarde({ veld, waarde, zoek, rondom, toon, inhoud }: Waardeprops): ComponentChildren {
  const tekst = (ruw: unknown) => <Gemarkeerd tekst={String(ruw)} zoek={zoek} />;
  switch (veld.soort) {
    case 'citaat':
      return <blockquote class="kindwoorden">{tekst(waarde)}</blockquote>;
    case 'tekst':
      return <p class="literair">{tekst(waarde)}</p>;
    case 'datum':
      return documenten.datum(String(waarde));
    case 'vink':
      return documenten.ja;
    case 'keuze':
      return keuzewoord(veld.naam, String(waarde));
    case 'meer':
      return (waarde as readonly string[]).map((keuze) => keuzewoord(veld.naam, keuze)).join(', ');
    case 'post':
      return <Verwijzing id={String(waarde)} rondom={rondom} toon={toon} />;
    case 'rondt-af':
      return (waarde as NonNullable<Inhoud['rondtAf']>).map(({ bij, welke }) => <Afgerond key={`${bij} ${welke}`} bij={bij} welke={welke} rondom={rondom} toon={toon} />);
    case 'afspraken':
      return (
        <ul class="afspraken">
          {(waarde as NonNullable<Inhoud['afspraken']>).map(({ wat, datum, wie }, plaats) => (
            <li key={plaats}>
              {tekst(wat)}
              {wie !== undefined && <> ({tekst(wie)})</>}
              {datum !== undefined && <>, {documenten.datum(datum)}</>}
            </li>
          ))}
        </ul>
      );
    case 'signalen':
      return (
        <ul class="afspraken">
          {inhoud.soort === 'signaal' && inhoud.signalen?.map(({ id, tekst: woorden }) => <li key={id}>{tekst(woorden ?? id)}</li>)}
        </ul>
      );
    case 'regel':
    case 'tijd':
    case 'stap':
    case 'stapnummer':
      return tekst(waarde);
  }
}

/** Another post, one press away. */
function Verwijzing({ id, rondom, toon }: { readonly id: string } & Pick<Props, 'rondom' | 'toon'>) {
  const post = rondom.posten.get(id);
  return post ? (
    <button
      type="button"
      class="tekstknop"
      onClick={() => {
        toon(id);
      }}
    >
      {postnaam(post)}
    </button>
  ) : null;
}

/** An agreement of another post that this one settles. */
function Afgerond({ bij, welke, rondom, toon }: { readonly bij: string; readonly welke: string } & Pick<Props, 'rondom' | 'toon'>) {
  const nu = rondom.posten.get(bij)?.nu;
  const wat = welke === 'termijn' && nu?.soort === 'hulp' ? nu.wat : nu?.afspraken?.[Number(welke)]?.wat;
  return (
    <p class="literair">
      {wat} <Verwijzing id={bij} rondom={rondom} toon={toon} />
    </p>
  );
}
