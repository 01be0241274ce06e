import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { letOpLabel, type Veldreden } from '../../../../lib/dossier/index.ts';
import { vernietig } from '../../../../messages/dossier-bestand-scherm.ts';
import { formulier, omslag as woorden, woorden as algemeen } from '../../../../messages/dossier-blad.ts';
import { hint as letOp, velden, veldfout } from '../../../../messages/dossier.ts';
import type { Bewaarreden } from '../../../../stores/dossier/blad.ts';
import { STIL } from '../../stil.ts';
import { protocolVan } from '../soorten.ts';
import type { Deelprops } from './soorten.ts';

/** The name of the dossier and the protocol that it follows. */
export function Omslag({ id, dossier, open, gegevens, blad, scherm, isLezer }: Deelprops) {
  const { label, protocol } = dossier.omslag;
  const [naam, zetNaam] = useState(label);
  const [slug, zetSlug] = useState(protocol?.slug ?? '');
  const [fout, zetFout] = useState<Veldreden>();
  const [mislukt, zetMislukt] = useState<Bewaarreden>();
  const veld = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (fout) veld.current?.focus();
  }, [fout]);
  const gekozen = protocolVan(gegevens, slug);
  // A protocol that this site does not know stays what it was.
  const keuze = gekozen ? { slug, versie: gekozen.versie } : slug === protocol?.slug ? protocol : undefined;

  async function bewaar(): Promise<void> {
    zetFout(undefined);
    zetMislukt(undefined);
    const uit = await open.archief.zetOmslag(id, { label: naam, ...(keuze ? { protocol: keuze } : {}) });
    if (uit.ok) blad.$melding.set('omslag');
    else if (uit.reden === 'fouten') zetFout(uit.fouten[0]?.reden);
    else zetMislukt(uit.reden);
  }

  return (
    <form
      class="bladformulier"
      autocomplete="off"
      aria-labelledby="bladkop"
      onSubmit={(event) => {
        event.preventDefault();
        void bewaar();
      }}
    >
      <h3 id="bladkop" class="nl-heading bladkop" tabIndex={-1} data-kop>
        {algemeen.delen.omslag}
      </h3>
      <div class={`veldrij${fout ? ' fout' : ''}`}>
        <label for="omslag-label">
          {velden.label}
          <span class="verplicht"> ({formulier.verplicht})</span>
        </label>
        <p id="omslag-hint" class="veldhint">
          {woorden.uitleg}
        </p>
        {fout && (
          <p id="omslag-fout" class="foutregel">
            {veldfout[fout]}
          </p>
        )}
        <input
          {...STIL}
          id="omslag-label"
          ref={veld}
          class="veld breed"
          type="text"
          value={naam}
          aria-invalid={fout !== undefined || undefined}
          aria-describedby={fout ? 'omslag-hint omslag-fout' : 'omslag-hint omslag-nota'}
          onInput={(event) => {
            zetNaam(event.currentTarget.value);
          }}
        />
        <p id="omslag-nota" class="veldnota">
          {letOpLabel(naam)
            .map((welke) => letOp[welke])
            .join(' ')}
        </p>
      </div>
      <Protocolveld slug={slug} zet={zetSlug} bewaard={protocol} protocollen={gegevens.protocollen} />
      {mislukt && (
        <p class="foutenlijst" role="alert">
          {formulier.misluktKop}: {formulier.mislukt[mislukt]}
        </p>
      )}
      <p class="knoppen">
        <button type="submit" class="nl-button nl-button--primary" disabled={isLezer}>
          {woorden.bewaar}
        </button>
      </p>
      <p>
        <button
          type="button"
          class="tekstknop"
          onClick={() => {
            scherm.ga({ soort: 'vernietig', id });
          }}
        >
          {vernietig.naar}
        </button>
      </p>
    </form>
  );
}

interface Protocolprops {
  readonly slug: string;
  readonly zet: (slug: string) => void;
  readonly bewaard: Deelprops['dossier']['omslag']['protocol'];
  readonly protocollen: Deelprops['gegevens']['protocollen'];
}

/** Which protocol, and whether its text is newer than the one that the dossier follows. */
function Protocolveld({ slug, zet, bewaard, protocollen }: Protocolprops) {
  const huidig = bewaard?.slug === slug ? bewaard : undefined;
  const versie = protocolVan({ protocollen }, slug)?.versie ?? '';
  return (
    <div class="veldrij">
      <label for="omslag-protocol">{woorden.protocol}</label>
      <p id="omslag-versie" class="veldhint">
        {huidig && woorden.vastgelegd(huidig.versie)} {huidig && versie > huidig.versie && woorden.nieuwer(versie)}
      </p>
      <select
        id="omslag-protocol"
        class="veld breed"
        autocomplete="off"
        aria-describedby="omslag-versie"
        value={slug}
        onChange={(event) => {
          zet(event.currentTarget.value);
        }}
      >
        <option value="">{woorden.geen}</option>
        {bewaard && !protocolVan({ protocollen }, bewaard.slug) && <option value={bewaard.slug}>{bewaard.slug}</option>}
        {Object.entries(protocollen).map(([welke, { naam }]) => (
          <option key={welke} value={welke}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  );
}
