import { useStore } from '@nanostores/preact';
import { type Inhoud, KEUZES, type Zoekvraag } from '../../../../lib/dossier/index.ts';
import { soorten } from '../../../../messages/dossier.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { tijdlijn as woorden } from '../../../../messages/dossier-blad.ts';
import { STIL } from '../../stil.ts';
import { keuzewoord } from './namen.ts';
import type { Deelprops } from './soorten.ts';

/** How many filters are on, without the words that are looked for. */
export const hoeveelAan = ({ soorten: s, aarden, stappen, van, tot }: Zoekvraag): number =>
  [s?.[0], aarden?.[0], stappen?.[0], van, tot].filter((deel) => deel !== undefined && deel !== '').length;

const SOORTEN = Object.keys(soorten).filter((soort): soort is Inhoud['soort'] => soort !== 'correctie');

interface Props extends Deelprops {
  readonly nieuwsteEerst: boolean;
  readonly zetNieuwsteEerst: (aan: boolean) => void;
}

/** Looking for words, and for a kind, a ground, a step or a period. */
export function Filter({ blad, protocol, nieuwsteEerst, zetNieuwsteEerst }: Props) {
  const vraag = useStore(blad.$vraag);
  const getypt = useStore(blad.$getypt);
  const aan = hoeveelAan(vraag);
  const zet = (deel: Partial<Zoekvraag>): void => {
    blad.$doel.set(undefined);
    blad.$vraag.set({ ...vraag, ...deel });
  };
  return (
    <form
      class="tijdlijnzoek niet-op-papier"
      role="search"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label class="zoekregel">
        {woorden.zoek}
        <input
          {...STIL}
          class="veld"
          type="search"
          value={getypt}
          onInput={(event) => {
            blad.$doel.set(undefined);
            blad.zoek(event.currentTarget.value);
          }}
        />
      </label>
      <details>
        <summary>{aan > 0 ? woorden.filterAan(aan) : woorden.filter}</summary>
        <div class="filtervelden">
          <Kies
            naam={woorden.soort}
            waarde={vraag.soorten?.[0]}
            opties={SOORTEN.map((soort) => [soort, soorten[soort]])}
            kies={(soort) => {
              zet({ soorten: soort === undefined ? [] : [soort] });
            }}
          />
          <Kies
            naam={woorden.aard}
            waarde={vraag.aarden?.[0]}
            opties={KEUZES.signaal.aard.map((aard) => [aard, keuzewoord('aard', aard)])}
            kies={(aard) => {
              zet({ aarden: aard === undefined ? [] : [aard] });
            }}
          />
          {protocol && (
            <Kies
              naam={woorden.stap}
              waarde={vraag.stappen?.[0]?.toString()}
              opties={Object.entries(protocol.stappen).map(([nummer, titel]) => [nummer, documenten.stap(Number(nummer), titel)])}
              kies={(nummer) => {
                zet({ stappen: nummer === undefined ? [] : [Number(nummer)] });
              }}
            />
          )}
          {(['van', 'tot'] as const).map((welke) => (
            <label key={welke}>
              {woorden[welke]}
              <input
                class="veld"
                type="date"
                autocomplete="off"
                value={vraag[welke] ?? ''}
                onChange={(event) => {
                  zet({ [welke]: event.currentTarget.value });
                }}
              />
            </label>
          ))}
          <label>
            {woorden.volgorde}
            <select
              class="veld"
              autocomplete="off"
              value={nieuwsteEerst ? 'nieuw' : 'oud'}
              onChange={(event) => {
                blad.$doel.set(undefined);
                zetNieuwsteEerst(event.currentTarget.value === 'nieuw');
              }}
            >
              <option value="nieuw">{woorden.nieuwste}</option>
              <option value="oud">{woorden.oudste}</option>
            </select>
          </label>
        </div>
      </details>
    </form>
  );
}

interface Kiesprops<K extends string> {
  readonly naam: string;
  readonly waarde: K | undefined;
  readonly opties: readonly (readonly [K, string])[];
  readonly kies: (keuze: K | undefined) => void;
}

function Kies<K extends string>({ naam, waarde, opties, kies }: Kiesprops<K>) {
  return (
    <label>
      {naam}
      <select
        class="veld"
        autocomplete="off"
        value={waarde ?? ''}
        onChange={(event) => {
          const gekozen = event.currentTarget.value;
          kies(opties.find(([optie]) => optie === gekozen)?.[0]);
        }}
      >
        <option value="">{woorden.alle}</option>
        {opties.map(([optie, woord]) => (
          <option key={optie} value={optie}>
            {woord}
          </option>
        ))}
      </select>
    </label>
  );
}
