import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { aanbod as woorden } from '../../../../messages/dossier-aanbod.ts';
import { balk } from '../../../../messages/dossier-binnen.ts';
import { kluisfout, woorden as algemeen } from '../../../../messages/dossier-scherm.ts';
import type { Wachtend } from '../../../../stores/dossier/aanbod.ts';
import { Foutvak, type Veldmelding } from '../Foutvak.tsx';
import { Naarlijst } from '../Naarlijst.tsx';
import type { Aanbodprops } from '../soorten.ts';
import { Dossierkiezer } from './Dossierkiezer.tsx';
import { useHints } from './hints.ts';
import { Signalen } from './Signalen.tsx';
import { Weging } from './Weging.tsx';

type Props = Aanbodprops & { readonly gekozen: string | undefined };

/** What waits, one thing at a time: look at it, choose a dossier, record it or not. */
export function Aanbodscherm({ gekozen, ...props }: Props) {
  const [eerste, ...meer] = useStore(props.aanbod.$wacht);
  if (!eerste)
    return (
      <section class="dossierscherm">
        <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
          {woorden.leegKop}
        </h2>
        <p>{woorden.leeg}</p>
        <Naarlijst scherm={props.scherm} woord={woorden.naarLijst} />
      </section>
    );
  return <Keuze key={eerste.aanbod.id} {...props} gekozen={gekozen} wachtend={eerste} hierna={meer.length} />;
}

interface Keuzeprops extends Props {
  readonly wachtend: Wachtend;
  /** How many things wait after this one. */
  readonly hierna: number;
}
const GEEN: readonly Veldmelding[] = [];

function Keuze({ wachtend, hierna, gekozen, ...props }: Keuzeprops) {
  const { aanbod: store, kluis, scherm, open } = props;
  const { aanbod } = wachtend;
  const [dossier, kies] = useState(gekozen);
  const [fouten, zetFouten] = useState(GEEN);
  const [bezig, zetBezig] = useState(false);
  const isLezer = useStore(kluis.$rol) === 'lezer';
  const heeftDossiers = useStore(open.archief.$archief).dossiers.size > 0;
  const hints = useHints(props, wachtend, dossier);
  useEffect(() => {
    // A dossier was made for this in the meantime.
    if (gekozen !== undefined) kies(gekozen);
  }, [gekozen]);

  const neemOp = async (): Promise<void> => {
    if (bezig) return;
    if (dossier === undefined) {
      zetFouten([{ veld: 'aanbod-dossiers', tekst: woorden.kies }]);
      return;
    }
    if (aanbod.soort === 'signalen') {
      const velden = store.zetKlaar(wachtend.van);
      if (velden) scherm.vervang({ soort: 'dossier', id: dossier, deel: 'erbij' }, { soort: 'formulier', velden });
      return;
    }
    zetBezig(true);
    const uit = await store.neemOp(open.archief, dossier, wachtend.van);
    zetBezig(false);
    if (uit.ok) scherm.vervang({ soort: 'dossier', id: dossier, deel: 'tijdlijn' }, { soort: 'post', id: uit.id });
    else zetFouten([{ tekst: `${woorden.mislukt} ${waaromNiet(uit.reden)}` }]);
  };

  return (
    <form
      class="dossierscherm aanbod"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void neemOp();
      }}
    >
      <Foutvak titel={algemeen.foutInvoer} fouten={fouten} />
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {woorden.kop[aanbod.soort]}
      </h2>
      <p>{woorden.uitleg[aanbod.soort]}</p>
      {aanbod.soort === 'weging' ? <Weging weging={aanbod.weging} /> : <Signalen signalen={aanbod.signalen} />}
      <Dossierkiezer {...props} gekozen={dossier} kies={kies} isFout={fouten.some(({ veld }) => veld !== undefined)} />
      <div role="status">
        {hints.teksten.map((tekst) => (
          <p key={tekst} class="melding">
            {tekst}
          </p>
        ))}
        {isLezer && <p class="melding">{woorden.leest}</p>}
      </div>
      {hierna > 0 && <p>{woorden.hierna(hierna)}</p>}
      <div class="knoppen">
        {hints.heeftConcept && dossier !== undefined ? (
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => {
              scherm.ga({ soort: 'dossier', id: dossier, deel: 'erbij' });
            }}
          >
            {woorden.naarConcept}
          </button>
        ) : (
          !isLezer &&
          heeftDossiers && (
            <button type="submit" class="nl-button nl-button--primary" aria-disabled={bezig}>
              {bezig ? woorden.bezig : hints.knop}
            </button>
          )
        )}
        <button
          type="button"
          class="nl-button nl-button--secondary"
          onClick={() => {
            store.wijsAf(wachtend.van);
            if (hierna === 0) scherm.vervang({ soort: 'lijst' });
          }}
        >
          {woorden.nietOpnemen}
        </button>
      </div>
      <p class="klein zacht">{woorden.blijftDaar}</p>
    </form>
  );
}

const waaromNiet = (reden: string): string => {
  if (reden === 'conflict') return balk.conflict;
  if (reden === 'weg') return woorden.weg;
  return (kluisfout as Readonly<Record<string, string>>)[reden] ?? kluisfout.ongeldig;
};
