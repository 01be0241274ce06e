import { useStore } from '@nanostores/preact';
import type { EigenCasus } from '../../../lib/eigencasus/index.ts';
import type { Laag } from '../../../lib/inhoud/index.ts';
import type { Trainingsboom } from '../../../lib/platform.ts';
import { type Vergelijkregel, naastElkaar } from '../../../lib/training/index.ts';
import { wegen as woorden } from '../../../messages/eigen-casus-wegen.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { labelVan, titelVan } from '../training/beeldwoorden.ts';
import { Varianten } from './Varianten.tsx';

interface Props {
  readonly casus: EigenCasus;
  readonly store: Afweging;
  readonly bronnen: Trainingsboom['bronnen'];
  /** The protocol that the reader chose, with its words for this tree. */
  readonly protocol: { readonly naam: string; readonly laag: Laag } | undefined;
}

/** The own weighing beside the expected one: per question the answers, why, where that stands, and what the difference does. */
export function Vergelijking({ casus, store, bronnen, protocol }: Props) {
  const { boom } = store;
  const { antwoorden } = useStore(store.$sessie);
  const redenen = useStore(store.$redenen);
  const naast = naastElkaar(boom, casus, antwoorden);
  if (!naast) return <p class="melding">{woorden.nietAf}</p>;
  const { weging, eigen, zelfde, regels } = naast;
  const rij = { boom, bronnen, protocol, verwacht: weging.uitkomst.id };
  return (
    <section data-uitkomst={eigen.soort === 'uitkomst' ? eigen.uitkomst : ''} data-verwacht={weging.uitkomst.id}>
      <h3 class="nl-heading nl-heading--level-2" tabIndex={-1} data-kop>
        {woorden.vergelijk}
      </h3>
      <p class="melding">
        <b>{zelfde ? woorden.zelfde : woorden.ander}</b>
      </p>
      <dl class="adviezen">
        <div>
          <dt>{woorden.jouw}</dt>
          <dd>{eigen.soort === 'uitkomst' ? titelVan(boom, eigen.uitkomst) : ''}</dd>
        </div>
        <div>
          <dt>{woorden.verwacht}</dt>
          <dd>
            {weging.uitkomst.titel}. {weging.uitkomst.zin}
          </dd>
        </div>
      </dl>
      <table class="casustabel vergelijktabel">
        <thead>
          <tr>
            {[woorden.vraag, woorden.jouwAntwoord, woorden.verwachtAntwoord, woorden.waarom].map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <Rij key={regel.vraag.id} {...rij} regel={regel} reden={redenen[regel.vraag.id]?.trim() ?? ''} />
          ))}
        </tbody>
      </table>
      <Punten kop={woorden.leerpunten} punten={casus.leerpunten} />
      <Punten kop={woorden.bespreken} punten={casus.bespreken} />
      <Varianten protocollen={casus.protocollen} />
      <p class="knoppen niet-op-papier">
        <button type="button" class="nl-button nl-button--secondary" onClick={store.opnieuw}>
          {woorden.opnieuw}
        </button>
      </p>
    </section>
  );
}

/** A list of points with its heading; nothing when there are none. */
export function Punten({ kop, punten }: { readonly kop: string; readonly punten: readonly string[] }) {
  if (punten.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{kop}</h3>
      <ul>
        {punten.map((punt, plaats) => (
          <li key={plaats}>{punt}</li>
        ))}
      </ul>
    </>
  );
}

interface Rijprops extends Pick<Props, 'bronnen' | 'protocol'> {
  readonly boom: Afweging['boom'];
  readonly regel: Vergelijkregel;
  /** Code of the expected outcome. */
  readonly verwacht: string;
  /** What the reader wrote with the own answer. */
  readonly reden: string;
}

function Rij({ boom, bronnen, protocol, regel, verwacht: uitkomst, reden }: Rijprops) {
  const { vraag, verwacht, gevolg } = regel;
  const dan =
    gevolg && (gevolg.soort === 'verder' ? woorden.dieper : gevolg.uitkomst === uitkomst ? woorden.blijft : woorden.dan(titelVan(boom, gevolg.uitkomst)));
  return (
    <tr class={verwacht?.omdat === undefined ? undefined : 'beslist'}>
      <th scope="row">{vraag.kort}</th>
      <EigenAntwoord regel={regel} reden={reden} />
      <td>
        <span class="smal">{woorden.verwachtAntwoord}: </span>
        <span class="antwoord">{verwacht ? verwacht.label : woorden.nietGevraagd}</span>
      </td>
      <td>
        {verwacht && <Waarom stap={verwacht} />}
        {dan !== undefined && <p class="klein">{woorden.alleenDit(dan)}</p>}
        {protocol && <InProtocol protocol={protocol} vraag={vraag.id} />}
        <p class="bron">
          {woorden.bron} {vraag.bronnen.map((id) => bronnen[id]?.titel ?? id).join('; ')}
        </p>
      </td>
    </tr>
  );
}

function EigenAntwoord({ regel: { vraag, eigen, verwacht, gelijk }, reden }: Pick<Rijprops, 'regel' | 'reden'>) {
  return (
    <td>
      <span class="smal">{woorden.jouwAntwoord}: </span>
      <span class="antwoord">{eigen === undefined ? woorden.nietGevraagd : labelVan(vraag, eigen)}</span>
      {eigen !== undefined && verwacht && <span class="klein"> {gelijk ? woorden.gelijk : woorden.anders}</span>}
      {reden !== '' && (
        <p class="klein metregels">
          {woorden.jouwReden} {reden}
        </p>
      )}
    </td>
  );
}

/** Why the author expects this answer, whether it decides, and for which norm it counts. */
function Waarom({ stap: { waarom, omdat, normen } }: { readonly stap: NonNullable<Vergelijkregel['verwacht']> }) {
  return (
    <>
      <p class="metregels">{waarom === '' ? woorden.geenWaarom : waarom}</p>
      {omdat !== undefined && (
        <p class="klein">
          {woorden.beslist} {omdat}
        </p>
      )}
      {normen.length > 0 && <p class="klein">{`${woorden.norm} ${normen.join(', ')}.`}</p>}
    </>
  );
}

/** How the chosen protocol words this question. */
function InProtocol({ protocol: { naam, laag }, vraag }: { readonly protocol: NonNullable<Props['protocol']>; readonly vraag: string }) {
  const woord = laag.vragen[vraag];
  return woord ? (
    <p class="klein">
      {woorden.inProtocol(naam)} {woord.tekst} ({woord.bron}){woord.nu && ` ${woorden.nu} ${woord.nu}`}
    </p>
  ) : null;
}
