import { useMemo, useState } from 'preact/hooks';
import { LENGTES, letOpLabel } from '../../../lib/dossier/index.ts';
import { nieuwDossier as w } from '../../../messages/dossier-binnen.ts';
import { kluisfout, woorden } from '../../../messages/dossier-scherm.ts';
import { balk } from '../../../messages/dossier-binnen.ts';
import { platform } from '../../../stores/start.ts';
import { maakVoorkeur } from '../../../stores/voorkeur.ts';
import { STIL } from '../stil.ts';
import { Foutvak, type Veldmelding } from './Foutvak.tsx';
import { Naarlijst } from './Naarlijst.tsx';
import { type Aanbodprops, protocolVan } from './soorten.ts';

/** Begins a dossier: a pseudonym and a protocol. */
export function NieuwDossier({ open, scherm, gegevens, aanbod }: Aanbodprops) {
  const voorkeur = useMemo(() => {
    const store = maakVoorkeur(platform);
    store.laad(Object.keys(gegevens.protocollen));
    return store.$protocol.get() ?? '';
  }, []);
  const [label, zetLabel] = useState('');
  const [slug, zetSlug] = useState(voorkeur);
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const hints = letOpLabel(label);
  const fout = fouten.find(({ veld }) => veld !== undefined)?.tekst;

  const maak = async (): Promise<void> => {
    const protocol = protocolVan(gegevens, slug);
    const uit = await open.archief.begin({ label: label.trim(), ...(protocol && { protocol: { slug, versie: protocol.versie } }) });
    if (uit.ok) scherm.vervang(aanbod.wachtEr() ? { soort: 'aanbod', gekozen: uit.id } : { soort: 'dossier', id: uit.id, deel: 'tijdlijn' });
    else if (uit.reden === 'fouten') zetFouten(uit.fouten.map(({ reden }) => ({ veld: 'dossierlabel', tekst: labelfout(reden) })));
    else zetFouten([{ tekst: uit.reden === 'conflict' ? balk.conflict : kluisfout[uit.reden] }]);
  };

  return (
    <form
      class="dossierscherm"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void maak();
      }}
    >
      <Foutvak titel={woorden.foutInvoer} fouten={fouten} />
      <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
        {w.kop}
      </h2>
      <div class="tekstvak">
        <label for="dossierlabel">{w.label}</label>
        <p id="dossierlabel-hint" class="klein zacht">
          {w.labelHulp}
        </p>
        {fout !== undefined && (
          <p id="dossierlabel-fout" class="foutregel">
            {fout}
          </p>
        )}
        <input
          {...STIL}
          id="dossierlabel"
          class="veld"
          maxLength={LENGTES.label}
          value={label}
          aria-invalid={fout !== undefined || undefined}
          aria-describedby={`dossierlabel-hint ${fout === undefined ? '' : 'dossierlabel-fout '}dossierlabel-letop`}
          onInput={(event) => {
            zetLabel(event.currentTarget.value);
          }}
        />
        <p id="dossierlabel-letop" class="letop" role="status">
          {hints.length > 0 && `${w.letOp(hints)} ${w.letOpMag}`}
        </p>
      </div>
      <div class="tekstvak">
        <label for="dossierprotocol">{w.protocol}</label>
        <p id="dossierprotocol-hint" class="klein zacht">
          {w.protocolHulp}
        </p>
        <select
          id="dossierprotocol"
          class="veld"
          autocomplete="off"
          aria-describedby="dossierprotocol-hint"
          value={slug}
          onChange={(event) => {
            zetSlug(event.currentTarget.value);
          }}
        >
          <option value="">{w.geen}</option>
          {Object.entries(gegevens.protocollen).map(([een, { naam }]) => (
            <option key={een} value={een}>
              {naam}
            </option>
          ))}
        </select>
      </div>
      <div class="knoppen">
        <button type="submit" class="nl-button nl-button--primary">
          {w.maak}
        </button>
        <Naarlijst scherm={scherm} woord={woorden.terug} />
      </div>
    </form>
  );
}

const labelfout = (reden: string): string => (w.fout as Readonly<Record<string, string>>)[reden] ?? w.foutAnders;
