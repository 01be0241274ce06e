import type { ComponentChildren } from 'preact';
import type { Inhoud } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { veldnaam } from '../../../../messages/dossier-blad.ts';
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
    ({ naam }) =>
      waarden[naam] !== undefined && (metDag ? naam === 'gebeurdOp' || naam === 'aard' || !INLEIDING.has(naam) : naam !== 'gebeurdOp' && !INLEIDING.has(naam)),
  );
  return (
    <>
      {inhoud.soort === 'weging' && <Wegingvelden weging={inhoud} zoek={props.zoek} />}
      {velden.length > 0 && (
        <dl class="postvelden">
          {velden.map((veld) => (
            <div key={veld.naam} class={LANG.has(veld.soort) ? 'lang' : 'kort'}>
              <dt>{veldnaam(veld.naam)}</dt>
              <dd>{TOON[veld.soort]({ ...props, veld, waarde: waarden[veld.naam] })}</dd>
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

type Toon = (props: Waardeprops) => ComponentChildren;
const getypt = ({ zoek }: Pick<Props, 'zoek'>, ruw: unknown) => <Gemarkeerd tekst={String(ruw)} zoek={zoek} />;
const opEenRegel: Toon = (props) => getypt(props, props.waarde);

/** How each kind of field is shown. */
const TOON: Readonly<Record<Veld['soort'], Toon>> = {
  citaat: (props) => <blockquote class="kindwoorden">{getypt(props, props.waarde)}</blockquote>,
  tekst: (props) => <p class="literair">{getypt(props, props.waarde)}</p>,
  datum: ({ waarde }) => documenten.datum(String(waarde)),
  vink: () => documenten.ja,
  keuze: ({ veld, waarde }) => keuzewoord(veld.naam, String(waarde)),
  meer: ({ veld, waarde }) => (waarde as readonly string[]).map((keuze) => keuzewoord(veld.naam, keuze)).join(', '),
  post: ({ waarde, rondom, toon }) => <Verwijzing id={String(waarde)} rondom={rondom} toon={toon} />,
  'rondt-af': ({ inhoud, rondom, toon }) => inhoud.rondtAf?.map((deel) => <Afgerond key={`${deel.bij} ${deel.welke}`} {...deel} rondom={rondom} toon={toon} />),
  afspraken: (props) => (
    <ul class="afspraken">
      {props.inhoud.afspraken?.map(({ wat, datum, wie }, plaats) => (
        <li key={plaats}>
          {getypt(props, wat)}
          {wie !== undefined && <> ({getypt(props, wie)})</>}
          {datum !== undefined && <>, {documenten.datum(datum)}</>}
        </li>
      ))}
    </ul>
  ),
  signalen: (props) => (
    <ul class="afspraken">
      {props.inhoud.soort === 'signaal' && props.inhoud.signalen?.map(({ id, tekst }) => <li key={id}>{getypt(props, tekst ?? id)}</li>)}
    </ul>
  ),
  regel: opEenRegel,
  tijd: opEenRegel,
  stap: opEenRegel,
  stapnummer: opEenRegel,
};

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
