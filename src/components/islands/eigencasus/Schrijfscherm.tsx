import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type EigenCasus, PUNTVELDEN } from '../../../lib/eigencasus/index.ts';
import { formulier as woorden } from '../../../messages/eigen-casus-formulier.ts';
import { woorden as lijstwoorden } from '../../../messages/eigen-casussen.ts';
import { type Bewaard, maakFormulier } from '../../../stores/eigencasus/formulier.ts';
import type { EigenCasussen } from '../../../stores/eigencasus/lijst.ts';
import { trainingsomgeving as omgeving } from '../../../stores/start-training.ts';
import { Algemeen } from './Algemeen.tsx';
import { Foutenlijst, Vondstenlijst } from './Foutenlijst.tsx';
import { Kadervelden } from './Kadervelden.tsx';
import { Situatievelden } from './Situatievelden.tsx';
import { Tekstveld } from './Tekstveld.tsx';
import { Variantvelden } from './Variantvelden.tsx';
import { WatAlsvelden } from './WatAlsvelden.tsx';
import { Zeker } from './Zeker.tsx';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly store: EigenCasussen;
  readonly gegevens: Gegevens;
  /** The case to change; absent for a new one. */
  readonly casus?: EigenCasus;
  readonly naarLijst: (melding?: string) => void;
  readonly bijTypen: (los: boolean) => void;
}

/** Writes or changes one case. What is typed stays here until it is saved, also when saving is refused. */
export function Schrijfscherm({ store, gegevens, casus, naarLijst, bijTypen }: Props) {
  const form = useMemo(() => maakFormulier(store, omgeving.boom, casus), []);
  const concept = useStore(form.$concept);
  const fouten = useStore(form.$fouten);
  const poging = useStore(form.$poging);
  const [mis, zetMis] = useState<'past-niet' | 'elders'>();
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.start();
  }, []);
  useEffect(() => {
    bijTypen(form.isGewijzigd());
  }, [concept]);
  useLayoutEffect(() => {
    if (poging > 0 || mis !== undefined) vak.current?.focus();
  }, [poging, mis]);

  const na = (uit: Bewaard): void => {
    if (uit.ok) naarLijst(lijstwoorden.bewaard);
    else zetMis(uit.reden === 'fouten' ? undefined : uit.reden);
  };
  const invulling = { fouten, bekend: gegevens.bekend };
  return (
    <form
      class="eigencasus casusformulier"
      data-werk
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        na(form.bewaar());
      }}
    >
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-kop>
        {casus ? woorden.wijzig : woorden.nieuw}
      </h2>
      <p class="altijd">{lijstwoorden.echt}</p>
      {fouten.length > 0 && <Foutenlijst vak={vak} fouten={fouten} />}
      {mis !== undefined && (
        <div class="foutenlijst" role="alert" tabIndex={-1} ref={vak}>
          <p>{mis === 'elders' ? woorden.elders : lijstwoorden.pastNiet}</p>
          {mis === 'elders' && (
            <p class="knoppen">
              {(['als-kopie', 'toch'] as const).map((hoe) => (
                <button
                  key={hoe}
                  type="button"
                  class="nl-button nl-button--secondary"
                  onClick={() => {
                    na(form.bewaar(hoe));
                  }}
                >
                  {hoe === 'toch' ? woorden.toch : woorden.alsKopie}
                </button>
              ))}
            </p>
          )}
        </div>
      )}
      <Algemeen {...invulling} concept={concept} vulIn={form.vulIn} />
      <Situatievelden {...invulling} concept={concept} vulIn={form.vulIn} />
      <Kadervelden {...invulling} form={form} concept={concept} bomen={gegevens.bomen} />
      <WatAlsvelden {...invulling} form={form} concept={concept} />
      {PUNTVELDEN.map((veld) => (
        <Tekstveld
          {...invulling}
          key={veld}
          pad={veld}
          label={woorden.velden[veld] ?? ''}
          hint={woorden.hints[veld]}
          waarde={concept[veld]}
          regels={4}
          bijWijzig={(tekst) => {
            form.vulIn({ [veld]: tekst });
          }}
        />
      ))}
      <Variantvelden {...invulling} concept={concept} vulIn={form.vulIn} namen={gegevens.protocollen} />
      <Vondstenlijst concept={concept} bekend={gegevens.bekend} />
      <Slot isGewijzigd={form.isGewijzigd} naarLijst={naarLijst} />
    </form>
  );
}

/** Save, or leave; leaving asks when something would be lost. */
function Slot({ isGewijzigd, naarLijst }: { readonly isGewijzigd: () => boolean; readonly naarLijst: () => void }) {
  const [vraagt, zetVraagt] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p class="knoppen">
        <button type="submit" class="nl-button nl-button--primary">
          {woorden.bewaar}
        </button>
        <button
          type="button"
          class="nl-button nl-button--secondary"
          ref={knop}
          onClick={() => {
            if (isGewijzigd()) zetVraagt(true);
            else naarLijst();
          }}
        >
          {woorden.annuleer}
        </button>
      </p>
      {vraagt && (
        <Zeker
          vraag={woorden.annuleerZeker}
          ja={woorden.annuleerJa}
          nee={woorden.annuleerNee}
          bijJa={() => {
            naarLijst();
          }}
          bijNee={() => {
            zetVraagt(false);
            knop.current?.focus();
          }}
        />
      )}
    </>
  );
}
