import { useMemo, useState } from 'preact/hooks';
import {
  type Documentvraag,
  oudergesprekDocument,
  overdrachtDocument,
  type Dossier,
  STANDAARDREGELS,
  tijdlijnDocument,
  veiligThuisDocument,
} from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { bladen as woorden, woorden as algemeen } from '../../../../messages/dossier-blad.ts';
import { beperk } from '../../../../stores/dossier/blad-periode.ts';
import { Documentblad } from './Documentblad.tsx';
import type { BewaarDocument, Deelprops } from './soorten.ts';

const MAAK = { tijdlijn: tijdlijnDocument, ouders: oudergesprekDocument, 'veilig-thuis': veiligThuisDocument, overdracht: overdrachtDocument } as const;
type Bladsoort = keyof typeof MAAK;
const SOORTEN = Object.keys(MAAK) as readonly Bladsoort[];

/** Sheets made from the dossier: chosen, looked at, printed or made into a file. */
export function Bladen({ dossier, protocol, omgeving, bewaarDocument }: Deelprops) {
  const [soort, zetSoort] = useState<Bladsoort>('tijdlijn');
  const [periode, zetPeriode] = useState({ van: '', tot: '' });
  const vandaag = omgeving.vandaag();
  const document = useMemo(() => {
    // Only the timeline may leave something out: whoever takes over, calls or talks needs all of it.
    const deel: Dossier = soort === 'tijdlijn' ? beperk(dossier, periode) : dossier;
    const vraag: Documentvraag = {
      dossier: deel,
      regels: protocol?.regels ?? STANDAARDREGELS,
      woorden: documenten,
      vandaag,
      ...(protocol ? { protocolnaam: protocol.naam, stapnamen: protocol.stappen } : {}),
    };
    return MAAK[soort](vraag);
  }, [soort, dossier, protocol, vandaag, periode]);
  return (
    <section aria-labelledby="bladkop">
      <div class="niet-op-papier">
        <h3 id="bladkop" class="nl-heading bladkop" tabIndex={-1} data-kop>
          {algemeen.delen.bladen}
        </h3>
        <fieldset class="bladkeuze">
          <legend>{woorden.kies}</legend>
          {SOORTEN.map((welke) => (
            <div key={welke} class="optie">
              <input
                type="radio"
                id={`blad-${welke}`}
                name="blad"
                autocomplete="off"
                checked={soort === welke}
                aria-describedby={`blad-${welke}-uitleg`}
                onChange={() => {
                  zetSoort(welke);
                }}
              />
              <label for={`blad-${welke}`}>{woorden.soort[welke][0]}</label>
              <p id={`blad-${welke}-uitleg`} class="veldhint">
                {woorden.soort[welke][1]}
              </p>
            </div>
          ))}
        </fieldset>
        {soort === 'tijdlijn' && <Periode periode={periode} zet={zetPeriode} />}
        <p class="melding">{woorden.waarschuwing}</p>
        <Uit document={document} bewaarDocument={bewaarDocument} />
      </div>
      <section class="bladvoorbeeld" aria-label={woorden.voorbeeld} data-blad={soort}>
        <Documentblad document={document} />
      </section>
    </section>
  );
}

type Periodestand = Parameters<typeof beperk>[1];

const Periode = ({ periode, zet }: { readonly periode: Periodestand; readonly zet: (periode: Periodestand) => void }) => (
  <details class="periode">
    <summary>{woorden.periode}</summary>
    <div class="filtervelden">
      {(['van', 'tot'] as const).map((welke) => (
        <label key={welke}>
          {woorden[welke]}
          <input
            class="veld"
            type="date"
            autocomplete="off"
            value={periode[welke]}
            onChange={(event) => {
              zet({ ...periode, [welke]: event.currentTarget.value });
            }}
          />
        </label>
      ))}
    </div>
  </details>
);

interface Uitprops {
  readonly document: Parameters<BewaarDocument>[1];
  readonly bewaarDocument: BewaarDocument | undefined;
}

/** Out of the dossier: on paper, or as a file. */
function Uit({ document, bewaarDocument }: Uitprops) {
  const [uitslag, zetUitslag] = useState('');
  return (
    <>
      <p class="knoppen">
        <button
          type="button"
          class="nl-button nl-button--primary"
          onClick={() => {
            print();
          }}
        >
          {woorden.druk}
        </button>
        {bewaarDocument &&
          (['docx', 'html'] as const).map((soort) => (
            <button
              key={soort}
              type="button"
              class="nl-button nl-button--secondary"
              onClick={() => {
                zetUitslag('');
                void bewaarDocument(soort, document)
                  .catch(() => false)
                  .then((gelukt) => {
                    zetUitslag(gelukt ? woorden.opgeslagen : woorden.mislukt);
                  });
              }}
            >
              {woorden.bewaar[soort]}
            </button>
          ))}
      </p>
      <p role="status">{uitslag}</p>
    </>
  );
}
