import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type Dossier, magVernietigen, reservestand } from '../../../../lib/dossier/index.ts';
import { vernietigen } from '../../../../messages/dossier-bestand.ts';
import { vernietig as w } from '../../../../messages/dossier-bestand-scherm.ts';
import { balk } from '../../../../messages/dossier-binnen.ts';
import { kluisfout, woorden } from '../../../../messages/dossier-scherm.ts';
import { STIL } from '../../stil.ts';
import { Foutvak, type Veldmelding } from '../Foutvak.tsx';
import { useKopfocus } from '../kopfocus.ts';
import { Naarlijst } from '../Naarlijst.tsx';
import type { Binnenprops } from '../soorten.ts';

type Props = Binnenprops & { readonly id: string };

/** Destroys one dossier, after a file was offered and its label was typed in full. */
export function Vernietig(props: Props) {
  const { open, scherm, id } = props;
  const dossier = useStore(open.archief.$archief).dossiers.get(id);
  const [isKlaar, zetKlaar] = useState(false);
  useKopfocus('.bestandscherm', isKlaar);
  const titel = dossier ? w.kop(dossier.omslag.label) : isKlaar ? w.klaarKop : w.wegKop;
  return (
    <section class="dossierscherm bestandscherm">
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1} translate={false}>
        {titel}
      </h2>
      {dossier && (
        <Vernietigformulier
          {...props}
          dossier={dossier}
          klaar={() => {
            zetKlaar(true);
          }}
        />
      )}
      {!dossier && (
        <>
          <p>{isKlaar ? `${w.klaar} ${w.elders}` : w.weg}</p>
          <div class="knoppen">
            <button
              type="button"
              class="nl-button nl-button--primary"
              onClick={() => {
                scherm.vervang({ soort: 'lijst' });
              }}
            >
              {w.lijst}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

const KEUZES = ['heb', 'geen'] as const;

function Vernietigformulier(props: Props & { readonly dossier: Dossier; readonly klaar: () => void }) {
  const { open, kluis, scherm, dossier, klaar } = props;
  const isLezer = useStore(kluis.$rol) === 'lezer';
  const [bestand, zetBestand] = useState<(typeof KEUZES)[number]>();
  const [getypt, zetGetypt] = useState('');
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const labelfout = fouten.find(({ veld }) => veld === 'vernietig-label')?.tekst;

  const doe = async (): Promise<void> => {
    const mag = magVernietigen(dossier, getypt, bestand !== undefined);
    if (!mag.ok) {
      zetFouten([{ veld: mag.reden === 'eerst-bestand' ? 'vernietig-heb' : 'vernietig-label', tekst: vernietigen.fout[mag.reden] }]);
      return;
    }
    const uit = await open.archief.vernietig(dossier.id);
    if (uit.ok) klaar();
    else zetFouten([{ tekst: `${w.nietGelukt} ${uit.reden === 'conflict' ? balk.conflict : kluisfout[uit.reden === 'fouten' ? 'ongeldig' : uit.reden]}` }]);
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void doe();
      }}
    >
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <Weten aantal={dossier.aantekeningen.length} />
      <Bestandvraag {...props} gekozen={bestand} kies={zetBestand} />
      <div class="tekstvak">
        <label for="vernietig-label">{w.veld}</label>
        {labelfout && (
          <p id="vernietig-label-fout" class="foutregel">
            {labelfout}
          </p>
        )}
        <input
          {...STIL}
          id="vernietig-label"
          class="veld"
          value={getypt}
          aria-invalid={labelfout ? true : undefined}
          aria-describedby={labelfout ? 'vernietig-label-fout' : undefined}
          onInput={(event) => {
            zetGetypt(event.currentTarget.value);
          }}
        />
      </div>
      <p>
        <b>{vernietigen.weg}</b> {w.elders}
      </p>
      {isLezer && <p class="melding">{kluisfout['alleen-lezen']}</p>}
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--secondary gevaarknop" disabled={isLezer}>
          {w.knop}
        </button>
        <Naarlijst scherm={scherm} woord={w.terug} />
      </div>
    </form>
  );
}

const Weten = ({ aantal }: { readonly aantal: number }) => (
  <>
    <p>{w.inhoud(aantal)}</p>
    <h3 class="nl-heading nl-heading--level-3">{w.weten}</h3>
    <ul>
      {[vernietigen.vanzelf, vernietigen.beleid, vernietigen.bronnen, vernietigen.ongegrond].map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  </>
);

type Vraagprops = Props & {
  readonly dossier: Dossier;
  readonly gekozen: (typeof KEUZES)[number] | undefined;
  readonly kies: (keuze: (typeof KEUZES)[number]) => void;
};

function Bestandvraag({ open, omgeving, scherm, dossier, gekozen, kies }: Vraagprops) {
  const { reservekopie } = useStore(open.archief.$archief).instellingen;
  const isErin = reservestand([dossier], reservekopie, omgeving.nu()).stand === 'bij';
  return (
    <fieldset>
      <legend>
        <h3 class="nl-heading nl-heading--level-3">{w.bestandKop}</h3>
      </legend>
      <p>{isErin ? w.staatErin : w.staatNiet}</p>
      {!isErin && (
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => {
            scherm.ga({ soort: 'bestand-uit' });
          }}
        >
          {w.slaOp}
        </button>
      )}
      {KEUZES.map((keuze) => (
        <label key={keuze} class="keuze">
          <input
            id={`vernietig-${keuze}`}
            type="radio"
            name="vernietig-bestand"
            checked={gekozen === keuze}
            onChange={() => {
              kies(keuze);
            }}
          />
          <b>{w[keuze]}</b>
        </label>
      ))}
    </fieldset>
  );
}
