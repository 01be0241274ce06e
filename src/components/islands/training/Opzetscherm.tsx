import { useEffect, useState } from 'preact/hooks';
import { type Opzet, type Stemsoort, type Wijze, STEMMERS, STEMSOORTEN, TIJDEN, WIJZEN } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-groep.ts';
import type { Keuzes } from './soorten.ts';

interface Props {
  readonly keuzes: Keuzes;
  /** Case that the address names. */
  readonly gevraagd: string;
  /** Whether the program of the session is there. */
  readonly wakker: boolean;
  readonly reden: string | undefined;
  /** Whether the tab remembers a session. */
  readonly bestaand: boolean;
  readonly begin: (opzet: Opzet) => void;
  readonly hervat: () => void;
  readonly gooiWeg: () => void;
}

/** With more voters than this a device that goes round takes too long. */
const RONDGEVEN = 12;

/** What is chosen before a session: aid, case, voters, way of voting, clock. */
export function Opzetscherm({ keuzes, gevraagd, wakker, reden, bestaand, begin, hervat, gooiWeg }: Props) {
  const [boom, zetBoom] = useState(keuzes.bomen[0]?.id ?? '');
  const [casus, zetCasus] = useState('');
  const [stemsoort, zetStemsoort] = useState<Stemsoort>('groep');
  const [wijze, zetWijze] = useState<Wijze>('geheim');
  const [aantal, zetAantal] = useState('4');
  const [seconden, zetSeconden] = useState(0);
  const [fout, zetFout] = useState(false);
  const passend = keuzes.casussen.filter(({ bomen }) => bomen.includes(boom));
  const gekozen = passend.find(({ id }) => id === casus) ?? passend[0];
  const getal = /^\d{1,2}$/.test(aantal.trim()) ? Number(aantal) : 0;
  const { minst, meest } = STEMMERS;

  useEffect(() => {
    const eigen = keuzes.casussen.find(({ id }) => id === gevraagd);
    if (!eigen) return;
    zetCasus(eigen.id);
    if (!eigen.bomen.includes(boom)) zetBoom(eigen.bomen[0] ?? '');
    // Own cases of this device come a moment later.
  }, [gevraagd, keuzes.casussen.length]);

  return (
    <div class="opzet">
      {reden !== undefined && (
        <p class="melding" role="alert">
          {reden}
        </p>
      )}
      {bestaand && (
        <div class="melding">
          <p>{woorden.bestaand}</p>
          <p class="knoppen">
            <button type="button" class="nl-button nl-button--primary" disabled={!wakker} onClick={hervat}>
              {woorden.hervat}
            </button>
            <button type="button" class="tekstknop" onClick={gooiWeg}>
              {woorden.weg}
            </button>
          </p>
        </div>
      )}
      <form
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const mis = getal < minst || getal > meest;
          zetFout(mis);
          if (mis) document.getElementById('aantal')?.focus();
          else if (gekozen) begin({ casus: gekozen.id, boom, wijze, stemsoort, aantal: getal, seconden });
        }}
      >
        <h2 class="nl-heading vraagkop" tabIndex={-1} data-kop>
          {woorden.opzet}
        </h2>
        <p class="opzetveld">
          <label for="hulpmiddel">{woorden.hulpmiddel}</label>
          <select
            id="hulpmiddel"
            class="veld"
            value={boom}
            onChange={({ currentTarget }) => {
              zetBoom(currentTarget.value);
            }}
          >
            {keuzes.bomen.map(({ id, titel }) => (
              <option key={id} value={id}>
                {titel}
              </option>
            ))}
          </select>
        </p>
        <p class="opzetveld">
          <label for="casus">{woorden.casus}</label>
          <select
            id="casus"
            class="veld"
            value={gekozen?.id}
            aria-describedby="casus-kort"
            onChange={({ currentTarget }) => {
              zetCasus(currentTarget.value);
            }}
          >
            <Casusopties casussen={passend.filter((een) => !een.eigen)} />
            {passend.some((een) => een.eigen) && (
              <optgroup label={woorden.eigenCasussen}>
                <Casusopties casussen={passend.filter((een) => een.eigen)} />
              </optgroup>
            )}
          </select>
          <span id="casus-kort" class="zacht">
            {gekozen?.kort}
          </span>
        </p>
        <Keuze
          naam="stemsoort"
          legende={woorden.stemsoort}
          waarden={STEMSOORTEN}
          nu={stemsoort}
          zet={zetStemsoort}
          label={woorden.soort}
          uitleg={woorden.soortUitleg}
        />
        <div class={`opzetveld${fout ? ' fout' : ''}`}>
          <label for="aantal">{woorden.aantal[stemsoort]}</label>
          <span id="aantal-hint" class="zacht klein">
            {woorden.aantalHint(minst, meest)}
          </span>
          {fout && (
            <span id="aantal-fout" class="foutregel">
              {woorden.aantalFout(minst, meest)}
            </span>
          )}
          <input
            id="aantal"
            class="veld"
            inputMode="numeric"
            maxLength={2}
            size={3}
            value={aantal}
            aria-invalid={fout}
            aria-describedby={fout ? 'aantal-hint aantal-fout' : 'aantal-hint'}
            onInput={({ currentTarget }) => {
              zetAantal(currentTarget.value);
            }}
          />
        </div>
        <Keuze naam="wijze" legende={woorden.wijze} waarden={WIJZEN} nu={wijze} zet={zetWijze} label={woorden.wijzen} uitleg={woorden.wijzeUitleg} />
        {wijze === 'geheim' && getal > RONDGEVEN && <p class="melding">{woorden.langRond}</p>}
        <p class="opzetveld">
          <label for="seconden">{woorden.seconden}</label>
          <select
            id="seconden"
            class="veld"
            value={String(seconden)}
            onChange={({ currentTarget }) => {
              zetSeconden(Number(currentTarget.value));
            }}
          >
            {TIJDEN.map((tijd) => (
              <option key={tijd} value={String(tijd)}>
                {tijd === 0 ? woorden.geenTijd : woorden.minuten(tijd / 60)}
              </option>
            ))}
          </select>
        </p>
        <p class="knoppen">
          <button type="submit" class="nl-button nl-button--primary" disabled={!wakker}>
            {woorden.begin}
          </button>
        </p>
      </form>
    </div>
  );
}

const Casusopties = ({ casussen }: Pick<Keuzes, 'casussen'>) => (
  <>
    {casussen.map(({ id, titel, groep }) => (
      <option key={id} value={id}>
        {woorden.casusnaam(titel, groep)}
      </option>
    ))}
  </>
);

interface Keuzeprops<Waarde extends string> {
  readonly naam: string;
  readonly legende: string;
  readonly waarden: readonly Waarde[];
  readonly nu: Waarde;
  readonly zet: (waarde: Waarde) => void;
  readonly label: Readonly<Record<Waarde, string>>;
  readonly uitleg: Readonly<Record<Waarde, string>>;
}

function Keuze<Waarde extends string>({ naam, legende, waarden, nu, zet, label, uitleg }: Keuzeprops<Waarde>) {
  return (
    <fieldset class="opzetveld">
      <legend>{legende}</legend>
      {waarden.map((waarde) => (
        <label class="keuze" key={waarde}>
          <input
            type="radio"
            name={naam}
            value={waarde}
            checked={nu === waarde}
            aria-describedby={`${naam}-${waarde}`}
            onChange={() => {
              zet(waarde);
            }}
          />
          <b>{label[waarde]}</b>
          <span id={`${naam}-${waarde}`}>{uitleg[waarde]}</span>
        </label>
      ))}
    </fieldset>
  );
}
